import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { Holds } from '../kernel/holds.ts'
import type { Unanswered } from '../kernel/payload.ts'
import type { Soon } from '../kernel/soon.ts'
import { Appointment } from '../organizations/appointment.entity.ts'
import { Asks } from '../acting/policy.ts'
import { Person } from '../people/person.entity.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { RevealMatchContactInput, RevealNeedContactInput } from './contact.inputs.ts'
import { revealMatchContact, revealNeedContact } from './contact.service.ts'
import { RevealMatchContactPayload, RevealNeedContactPayload } from './contact.types.ts'
import { ContactReveal } from './contact-reveal.entity.ts'
import { Match } from './match.entity.ts'
import { canRevealMatchContact } from './match.policy.ts'
import { Need } from '../resources/resource.entity.ts'
import { canKnowPersonOf, canRevealNeedContact } from '../resources/resource.policy.ts'

@Resolver()
export class ContactMutations {
  @Asks(canRevealNeedContact)
  @Mutation(() => RevealNeedContactPayload, {
    description: 'Shows whom a need is for to the committee of its community, for a purpose that stays on the record.',
  })
  async revealNeedContact(
    @Arg('input', () => RevealNeedContactInput) input: RevealNeedContactInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<RevealNeedContactPayload>> {
    const { row, contact, cursor } = await revealNeedContact(request, input)
    return { need: row, contact, cursor }
  }

  @Asks(canRevealMatchContact)
  @Mutation(() => RevealMatchContactPayload, {
    description: 'Shows whom a need is for to the provider, once both have accepted; for a purpose that stays on the record.',
  })
  async revealMatchContact(
    @Arg('input', () => RevealMatchContactInput) input: RevealMatchContactInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<RevealMatchContactPayload>> {
    const { row, contact, cursor } = await revealMatchContact(request, input)
    return { match: row, contact, cursor }
  }
}

@Resolver(() => Need)
export class RevealsOfNeed {
  @Holds(20)
  @FieldResolver(() => [ContactReveal], {
    description: 'Each time its contact was opened, oldest first; for the committee of its community.',
  })
  async contactReveals(@Root() need: Need, @Ctx() request: Request): Promise<ContactReveal[]> {
    return canKnowPersonOf(signedIn(request), need).allowed ? request.loaders.listBy(ContactReveal, 'needId', need.id) : []
  }
}

@Resolver(() => Match)
export class RevealsOfMatch {
  @Asks(canKnowPersonOf)
  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When the provider last had the contact opened; for the committee of the need’s community.',
  })
  async contactRevealedAt(@Root() match: Match, @Ctx() request: Request): Promise<Date | null> {
    return (await this.#last(match, request))?.revealedAt ?? null
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who had it opened then; for the same.' })
  async contactRevealedBy(@Root() match: Match, @Ctx() request: Request): Promise<Person | null> {
    return request.loaders.find(Person, (await this.#last(match, request))?.revealedById)
  }

  async #last(match: Match, request: Request): Promise<ContactReveal | null> {
    const need = await request.loaders.get(Need, match.needId)
    if (!canKnowPersonOf(signedIn(request), need).allowed) return null
    return (await request.loaders.listBy(ContactReveal, 'matchId', match.id)).at(-1) ?? null
  }
}

@Resolver(() => ContactReveal)
export class ContactRevealFields {
  @FieldResolver(() => Person, { description: 'Who opened them.' })
  revealedBy(@Root() reveal: ContactReveal, @Ctx() { loaders }: Request): Soon<Person> {
    return loaders.get(Person, reveal.revealedById)
  }

  @FieldResolver(() => Appointment, { nullable: true, description: 'The capacity it was done in.' })
  revealedAs(@Root() reveal: ContactReveal, @Ctx() { loaders }: Request): Soon<Appointment | null> {
    return loaders.find(Appointment, reveal.revealedAsId)
  }

  @FieldResolver(() => Match, { nullable: true, description: 'The match whose provider asked; null: the requester’s committee did.' })
  match(@Root() reveal: ContactReveal, @Ctx() { loaders }: Request): Soon<Match | null> {
    return loaders.find(Match, reveal.matchId)
  }
}
