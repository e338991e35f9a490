import { Field, ID, Int, InterfaceType } from 'type-graphql'
import { Node } from '../kernel/row.ts'

@InterfaceType({
  implements: Node,
  description: 'What a board shows: an issue, a need, an offer, a match or a campaign, and whatever kinds there will be.',
})
export abstract class Card {
  @Field(() => ID, { description: 'Opaque and unique over all types.' })
  id!: string

  @Field(() => Int, { description: 'Grows by one with each change; hand it back as `expectedVersion` when editing.' })
  version!: number
}
