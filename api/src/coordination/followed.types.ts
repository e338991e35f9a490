import { Field, ObjectType } from 'type-graphql'
import { Holds } from '../kernel/holds.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { CommitmentState, MeetingState } from './coordination.words.ts'

@ObjectType({ description: 'When and where a meeting on a followed issue is: neither who comes nor what was said.' })
export class FollowedMeeting {
  @Field(() => Date, { description: 'When it is held.' })
  at!: Date

  @Field(() => String, { description: 'Where, in words.' })
  place!: string

  @Field(() => MeetingState, { description: 'Where it stands.' })
  state!: MeetingState
}

@ObjectType({ description: 'What somebody does by when for a followed issue.' })
export class FollowedCommitment {
  @Field(() => String, { description: 'The organization, or the group of residents; never a person.' })
  ownerName!: string

  @Field(() => String, { description: 'What is to be done.' })
  text!: string

  @Field(() => LocalDate, { description: 'The day by which it is to be done.' })
  dueOn!: string

  @Field(() => CommitmentState, { description: 'Where it stands.' })
  state!: CommitmentState
}

@ObjectType({ description: 'What was agreed on a followed issue: not who recorded it.' })
export class FollowedAgreement {
  @Field(() => String, { description: 'What the parties agreed on.' })
  text!: string

  @Field(() => LocalDate, { description: 'The day they agreed.' })
  agreedOn!: string

  @Field(() => LocalDate, { nullable: true, description: 'By when all of it is to be done; null where every commitment was cancelled.' })
  promisedOn!: string | null

  @Holds(5)
  @Field(() => [FollowedCommitment], { description: 'Who does what by when.' })
  commitments!: FollowedCommitment[]
}
