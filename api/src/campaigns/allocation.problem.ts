import type { RefusalFacts } from '../kernel/refusal.ts'
import { type Language, type RefusalCode, sayRefusal } from '../kernel/refusal.words.ts'
import type { Allocation } from './allocation.entity.ts'
import { AllocationState } from './allocation.words.ts'

/** Why an allocation failed, kept in words of no language. */
export interface AllocationProblemNote {
  code: RefusalCode
  facts: RefusalFacts
}

type Running = Pick<Allocation, 'state' | 'isSilent'>

/** What the process that computed it can no longer say: it has died with it. */
export const stateOf = ({ state, isSilent }: Running): AllocationState => (isSilent ? AllocationState.FAILED : state)

export const interrupted: AllocationProblemNote = { code: 'ALLOCATION_INTERRUPTED', facts: {} }

export function sayProblem(allocation: Running & Pick<Allocation, 'problem'>, language: Language): string | null {
  const problem = allocation.isSilent ? interrupted : allocation.problem
  return problem && sayRefusal(problem.code, problem.facts, language)
}
