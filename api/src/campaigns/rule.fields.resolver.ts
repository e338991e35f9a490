import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Person } from '../people/person.entity.ts'
import type { Request } from '../people/request.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { PairRule } from './rule.entity.ts'

@Resolver(() => PairRule)
export class RuleFields {
  @FieldResolver(() => Need)
  need(@Root() rule: PairRule, @Ctx() { loaders }: Request): Promise<Need> {
    return loaders.get(Need, rule.needId)
  }

  @FieldResolver(() => Offer)
  offer(@Root() rule: PairRule, @Ctx() { loaders }: Request): Promise<Offer> {
    return loaders.get(Offer, rule.offerId)
  }

  @FieldResolver(() => Person)
  decidedBy(@Root() rule: PairRule, @Ctx() { loaders }: Request): Promise<Person> {
    return loaders.get(Person, rule.decidedById)
  }
}
