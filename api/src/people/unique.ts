import type { Refusal } from '../kernel/refusal.ts'
import type { Act } from './act.ts'

/** Writes what an act has done so far. Where a row must be one of its kind and isn't, that is a refusal, told by the constraint. */
export async function flushUnique(act: Act, refusals: Readonly<Record<string, () => Refusal>>): Promise<void> {
  try {
    await act.em.flush()
  } catch (error) {
    const constraint = error instanceof Error && 'constraint' in error ? String(error.constraint) : ''
    throw refusals[constraint]?.() ?? error
  }
}
