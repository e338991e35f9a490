import { endOfDay, localDay } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { answeredMatch, lockMatch } from './match.step.ts'
import { FollowUp } from './follow-up.entity.ts'
import { followUpDays } from './follow-up.ts'
import { hasKeptCommitments } from './match.commitments.ts'
import type { Match } from './match.entity.ts'
import type { CorrectMatchInput } from './match.inputs.ts'
import { canCorrectMatch } from './match.policy.ts'
import { undoFulfilled } from './match.undo.service.ts'
import { matchChanged } from './match.facts.ts'

const HALF_A_DAY_MS = 12 * 3_600_000

/** When it came about: now, or at noon of the day that is told; neither in the future nor before the two were brought together. */
export function fulfilledOn(act: Act, match: Match, on: string | null | undefined): Date {
  const today = localDay(act.now)
  if (on == null || on === today) return act.now
  if (on > today) throw new Refusal('IN_THE_FUTURE', {}, 'on')
  if (on < localDay(match.introducedAt)) throw new Refusal('BEFORE_INTRODUCED', { day: localDay(match.introducedAt) }, 'on')
  return new Date(endOfDay(on).getTime() - HALF_A_DAY_MS)
}

/** What was recorded as fulfilled was so on another day, or was not so at all; why is kept with it. */
export function correctMatch(request: Request, input: CorrectMatchInput): Promise<Done<Match>> {
  return act(request, 'correctMatch', answeredMatch, input, async (act) => {
    const { match, ...sides } = await lockMatch(act, input.matchId)
    act.ask(canCorrectMatch, { match, ...sides })
    if (input.on == null) {
      if (await hasKeptCommitments(act, match)) throw new Refusal('KEPT_A_COMMITMENT')
      await undoFulfilled(act, match)
    } else {
      match.fulfilledAt = fulfilledOn(act, match, input.on)
      await moveFollowUps(act, match)
    }
    match.closingNote = input.reason
    await act.happened(matchChanged, { match, as: 'CORRECTED' })
    return match
  })
}

/** Those that wait are due so many months after the right day. */
async function moveFollowUps(act: Act, match: Match): Promise<void> {
  const days = new Map(followUpDays(localDay(match.fulfilledAt!)).map(({ months, dueOn }) => [months, dueOn]))
  for (const followUp of await act.em.find(FollowUp, { matchId: match.id }))
    if (followUp.outcome === null) followUp.dueOn = days.get(followUp.months) ?? followUp.dueOn
}
