import { newId } from '../kernel/id.ts'
import type { Act, Done } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { reveal } from '../acting/reveal.ts'
import { type NeedContact, openContact } from '../resources/contact.ts'
import type { RevealMatchContactInput, RevealNeedContactInput } from './contact.inputs.ts'
import { ContactReveal } from './contact-reveal.entity.ts'
import type { Match } from './match.entity.ts'
import { canRevealMatchContact } from './match.policy.ts'
import { Need } from '../resources/resource.entity.ts'
import { canRevealNeedContact, canSeeNeed } from '../resources/resource.policy.ts'
import { answeredNeed, lockSeen } from '../resources/resource.step.ts'
import { answeredMatch, lockMatch } from './match.step.ts'
import { matchChanged } from './match.facts.ts'

type Revealed<Row> = Done<Row> & { contact: NeedContact }

/** Opens whom a need is for to those who answer for it, for a purpose; that it was done stays on the record. */
export async function revealNeedContact(request: Request, input: RevealNeedContactInput): Promise<Revealed<Need>> {
  const done = await reveal(request, 'revealNeedContact', answeredNeed, input, async (act) => {
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
  return { ...done, contact: openContact(request.services.vault, done.row) }
}

/** The same to the other side of a match that both have accepted. */
export async function revealMatchContact(request: Request, input: RevealMatchContactInput): Promise<Revealed<Match>> {
  let need: Need
  const done = await reveal(request, 'revealMatchContact', answeredMatch, input, async (act) => {
    const sides = await lockMatch(act, input.matchId)
    act.ask(canRevealMatchContact, sides)
    need = sides.need
    note(act, need, sides.match, input.purpose)
    await act.happened(matchChanged, { match: sides.match, as: 'CONTACT_REVEALED' })
    return sides.match
  })
  return { ...done, contact: openContact(request.services.vault, need!) }
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
