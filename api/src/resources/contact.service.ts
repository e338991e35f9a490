import { newId } from '../kernel/id.ts'
import { type Act, type Done, act } from '../people/act.ts'
import { type Request, signedIn } from '../people/request.ts'
import { capacityOf } from '../people/verdict.ts'
import { type NeedContact, openContact } from './contact.ts'
import type { RevealMatchContactInput, RevealNeedContactInput } from './contact.inputs.ts'
import { ContactReveal } from './contact-reveal.entity.ts'
import type { Match } from './match.entity.ts'
import { canRevealMatchContact } from './match.policy.ts'
import { Need, Offer } from './resource.entity.ts'
import { canRevealNeedContact, canSeeNeed } from './resource.policy.ts'
import { answeredMatch, answeredNeed, lockMatch, lockSeen, recordMatch } from './resource.step.ts'

type Revealed<Row> = Done<Row> & { contact: NeedContact }

/** Opens whom a need is for to those who answer for it, for a purpose; that it was done stays on the record. */
export async function revealNeedContact(request: Request, input: RevealNeedContactInput): Promise<Revealed<Need>> {
  const done = await act(request, 'revealNeedContact', answeredNeed, input, async (act) => {
    const need = await lockSeen(act, Need, input.needId, 'needId', canSeeNeed)
    act.ask(canRevealNeedContact, need)
    note(act, need, null, input.purpose)
    // The need itself stays as it is, and only its committee hears of this.
    act.record({
      kind: 'NEED_CONTACT_REVEALED',
      entity: 'NEED',
      entityId: need.id,
      row: need,
      communities: [need.communityId],
      internal: true,
    })
    return need
  })
  // A repeated key tells of the earlier effect; the right to read is asked anew all the same.
  capacityOf(canRevealNeedContact(signedIn(request), done.row))
  return { ...done, contact: openContact(request.services.vault, done.row) }
}

/** The same to the other side of a match that both have accepted. */
export async function revealMatchContact(request: Request, input: RevealMatchContactInput): Promise<Revealed<Match>> {
  const done = await act(request, 'revealMatchContact', answeredMatch, input, async (act) => {
    const sides = await lockMatch(act, input.matchId)
    act.ask(canRevealMatchContact, sides)
    note(act, sides.need, sides.match, input.purpose)
    recordMatch(act, sides.match, 'CONTACT_REVEALED')
    return sides.match
  })
  const { row: match } = done
  // Read anew: when a key is repeated, the match may have fallen through since.
  const em = request.services.database.fork()
  const need = await em.findOneOrFail(Need, { id: match.needId })
  const offer = await em.findOneOrFail(Offer, { id: match.offerId })
  capacityOf(canRevealMatchContact(signedIn(request), { match, need, offer }))
  return { ...done, contact: openContact(request.services.vault, need) }
}

function note(act: Act, need: Need, match: Match | null, purpose: string): void {
  act.em.persist(
    Object.assign(new ContactReveal(), {
      id: newId(),
      subdistrictId: act.subdistrictId,
      needId: need.id,
      matchId: match?.id ?? null,
      purpose,
      revealedById: act.viewer.personId,
      revealedAsId: act.as?.appointmentId ?? null,
      revealedAt: act.now,
    }),
  )
}
