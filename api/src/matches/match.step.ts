import type { Act, Answered } from '../acting/act.ts'
import type { Lock } from '../acting/lock-order.ts'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { issuesOf } from './match.commitments.ts'
import { Match } from './match.entity.ts'
import { type MatchSides, canSeeMatch } from './match.policy.ts'
import { matchLockedFirst } from './match.questions.ts'

export const answeredMatch: Answered<Match> = { entity: Match, canSee: canSeeMatch }

/** Loads and locks a match with both sides, and before them, in the order of locks, the issues it is to settle and what it is part of. */
export async function lockMatch(act: Act, id: string, field = 'matchId'): Promise<MatchSides> {
  if (!isId(id)) throw new Refusal('INVALID_ID', {}, field)
  const [ids] = await act.em.execute<{ need: string; offer: string }[]>(
    'select need_id as need, offer_id as offer from match where id = ? and subdistrict_id = ?',
    [id, act.subdistrictId],
  )
  if (!ids) throw new Refusal('NOT_FOUND', {}, field)
  const issues: Lock[] = await issuesOf(act, [id])
  await act.lockFirst(matchLockedFirst, id, field, issues)
  const need = await act.lock(Need, ids.need, field)
  const offer = await act.lock(Offer, ids.offer, field)
  const match = await act.lock(Match, id, field)
  if (!canSeeMatch(act.viewer, match).allowed) throw new Refusal('NOT_FOUND', {}, field)
  return { match, need, offer }
}
