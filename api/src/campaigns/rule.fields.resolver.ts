import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Person } from '../people/person.entity.ts'
import type { Request } from '../acting/request.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { PairRule } from './rule.entity.ts'
import type { Soon } from '../kernel/soon.ts'

@Resolver(() => PairRule)
export class RuleFields {
  @FieldResolver(() => Need, { description: 'The need.' })
  need(@Root() rule: PairRule, @Ctx() { loaders }: Request): Soon<Need> {
    return loaders.get(Need, rule.needId)
  }

  @FieldResolver(() => Offer, { description: 'The offer.' })
  offer(@Root() rule: PairRule, @Ctx() { loaders }: Request): Soon<Offer> {
    return loaders.get(Offer, rule.offerId)
  }

  @FieldResolver(() => Person, { description: 'Who decided.' })
  decidedBy(@Root() rule: PairRule, @Ctx() { loaders }: Request): Soon<Person> {
    return loaders.get(Person, rule.decidedById)
  }
}
