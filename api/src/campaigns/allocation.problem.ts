import type { RefusalFacts } from '../kernel/refusal.ts'
import { type Language, type RefusalCode, sayRefusal } from '../kernel/refusal.words.ts'
import type { Allocation } from './allocation.entity.ts'

/** Why an allocation failed, kept in words of no language. */
export interface AllocationProblemNote {
  code: RefusalCode
  facts: RefusalFacts
}

export function sayProblem({ problem }: Pick<Allocation, 'problem'>, language: Language): string | null {
  return problem && sayRefusal(problem.code, problem.facts, language)
}
