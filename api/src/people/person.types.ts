import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { Words } from '../kernel/input.ts'
import type { ConnectionShape } from '../kernel/page.ts'
import { PageInfo } from '../kernel/page.types.ts'
import { Payload } from '../kernel/payload.ts'
import { Person } from './person.entity.ts'
import { canCreatePerson } from './person.policy.ts'
import { Asks } from '../acting/policy.ts'

@ObjectType()
export class PersonPayload extends Payload {
  @Field(() => Person, { nullable: true })
  person!: Person | null

  @Asks(canCreatePerson)
  @Field(() => String, {
    nullable: true,
    description: 'First password, to be handed over in person; it lasts 7 days. Shown once: a repeated mutation tells it for 10 minutes.',
  })
  initialPassword!: string | null
}

@ObjectType()
export class PersonEdge {
  @Field(() => String)
  cursor!: string

  @Field(() => Person)
  node!: Person
}

@ObjectType()
export class PersonConnection implements ConnectionShape<Person> {
  @Field(() => [PersonEdge])
  edges!: PersonEdge[]

  @Field(() => [Person])
  nodes!: Person[]

  @Field(() => PageInfo)
  pageInfo!: PageInfo

  /** Counts only when somebody asks. */
  count!: () => Promise<number>
}

@ArgsType()
export class PeopleArguments {
  @Words(60, { nullable: true, description: 'Part of a name; administrators also find accounts.' })
  search?: string | null

  @Field(() => Int, { nullable: true, description: 'At most 100; 50 unless said otherwise.' })
  first?: number | null

  @Field(() => String, { nullable: true })
  after?: string | null
}
