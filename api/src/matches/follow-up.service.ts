import { localDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { type Act, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { FollowUp } from './follow-up.entity.ts'
import { follow, followUpDays } from './follow-up.ts'
import { rememberStep } from './match.undo.service.ts'
import type { Match } from './match.entity.ts'
import type { RecordFollowUpInput } from './match.inputs.ts'
import { canFollowUpMatch } from './match.policy.ts'
import type { Need } from '../resources/resource.entity.ts'
import { answeredMatch, lockMatch } from './match.step.ts'
import { ResourceKind } from '../resources/resource.words.ts'
import { matchChanged } from './match.facts.ts'

/** Whoever was placed in a post is asked after. */
export function planFollowUps(act: Act, match: Match, need: Need): void {
  if (need.kind !== ResourceKind.JOB) return
  for (const planned of followUpDays(localDay(match.fulfilledAt!)))
    act.em.persist(Object.assign(new FollowUp(), { id: newId(), subdistrictId: act.subdistrictId, matchId: match.id, ...planned }))
}

/** What came of asking after one month or three; with a leaving, the later asking has its answer too. */
export function recordFollowUp(request: Request, input: RecordFollowUpInput): Promise<Done<Match>> {
  return act(request, 'recordFollowUp', answeredMatch, input, async (act) => {
    const sides = await lockMatch(act, input.matchId)
    act.ask(canFollowUpMatch, sides)
    const planned = await act.em.find(FollowUp, { matchId: sides.match.id })
    const before = planned.map(({ id, outcome, note, recordedById, recordedAt }) => ({
      id,
      outcome,
      note,
      recordedById,
      recordedAt: recordedAt?.toISOString() ?? null,
    }))
    const said = { note: input.note || null, recordedById: act.viewer.personId, recordedAt: act.now }
    for (const answered of follow(planned, input.months, input.outcome, localDay(act.now))) Object.assign(answered, said)
    await act.happened(matchChanged, { match: sides.match, as: 'FOLLOWED_UP' })
    rememberStep(act, sides.match, { as: 'FOLLOWED_UP', before })
    return sides.match
  })
}
