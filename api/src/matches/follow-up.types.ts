import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfo } from '../kernel/page.types.ts'
import { FollowUp } from './follow-up.entity.ts'

@ObjectType()
export class FollowUpEdge {
  @Field(() => String) cursor!: string
  @Field(() => FollowUp) node!: FollowUp
}

@ObjectType()
export class FollowUpConnection {
  @Field(() => [FollowUpEdge]) edges!: FollowUpEdge[]
  @Field(() => [FollowUp]) nodes!: FollowUp[]
  @Field(() => PageInfo) pageInfo!: PageInfo

  /** Counts only when somebody asks. */
  count!: () => Promise<number>
}

@ArgsType()
export class FollowUpsArguments {
  @Field(() => ID, { nullable: true, description: 'Those of matches between communities of this board.' })
  boardId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'True: those whose day has come and nobody has asked yet; false: the others.' })
  due?: boolean | null

  @Field(() => Int, { nullable: true, description: 'At most 100; 50 when nothing is said.' })
  first?: number | null

  @Field(() => String, { nullable: true })
  after?: string | null
}
