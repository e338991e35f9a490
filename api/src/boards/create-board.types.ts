import { Field, InputType, ObjectType } from 'type-graphql'
import { IdList, LENGTH, Words } from '../kernel/input.ts'
import { Payload } from '../kernel/payload.ts'
import { RepeatableInput } from '../acting/act.inputs.ts'
import { Board } from './board.entity.ts'

@InputType()
export class CreateBoardInput extends RepeatableInput {
  @Words(LENGTH.name, { description: 'Its name.' })
  name!: string

  @IdList(200, { description: 'The communities seen together, at least one.' })
  communityIds!: string[]

  @Field(() => Boolean, {
    nullable: true,
    description: 'The sub-district’s own board instead: all communities, those of later as well; `communityIds` then stays empty.',
  })
  wholeSubdistrict?: boolean | null
}

@ObjectType()
export class BoardPayload extends Payload {
  @Field(() => Board, { nullable: true })
  board!: Board | null
}
