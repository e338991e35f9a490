import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Unanswered } from '../kernel/payload.ts'
import { Account } from './account.entity.ts'
import { readPeople } from './people.query.ts'
import { Person } from './person.entity.ts'
import { CreatePersonInput, UpdatePersonInput } from './person.inputs.ts'
import { canCreatePerson, canSeeAccount, canUpdatePerson } from './person.policy.ts'
import { createPerson, updatePerson } from './person.service.ts'
import { PeopleArguments, PersonConnection, PersonPayload } from './person.types.ts'
import { Asks } from '../acting/policy.ts'
import type { Request } from '../acting/request.ts'

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => PersonConnection, { description: 'People of the sub-district in the order of their names; for committees.' })
  people(@Args(() => PeopleArguments) page: PeopleArguments, @Ctx() request: Request): Promise<PersonConnection> {
    return readPeople(request, page)
  }

  @Asks(canSeeAccount)
  @FieldResolver(() => String, { nullable: true, description: 'What the person signs in with; for administrators and the person alone.' })
  async account(@Root() person: Person, @Ctx() request: Request): Promise<string | null> {
    if (!request.viewer || !canSeeAccount(request.viewer, person.id).allowed) return null
    return (await request.loaders.find(Account, person.id))?.name ?? null
  }

  @Asks(canCreatePerson)
  @Mutation(() => PersonPayload, {
    description: 'Adds a person with an account and a first password, which lasts 7 days and opens nothing but the setting of another one.',
  })
  async createPerson(
    @Arg('input', () => CreatePersonInput) input: CreatePersonInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<PersonPayload>> {
    const { row, cursor, initialPassword } = await createPerson(request, input)
    return { person: row, cursor, initialPassword }
  }

  @Asks(canUpdatePerson)
  @Mutation(() => PersonPayload, { description: 'Changes what is kept of a person.' })
  async updatePerson(
    @Arg('input', () => UpdatePersonInput) input: UpdatePersonInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<PersonPayload>> {
    const { row, cursor } = await updatePerson(request, input)
    return { person: row, cursor, initialPassword: null }
  }
}

@Resolver(() => PersonConnection)
export class PersonConnectionResolver {
  @FieldResolver(() => Int, { description: 'How many there are on all pages together.' })
  totalCount(@Root() people: PersonConnection): Promise<number> {
    return people.count()
  }
}
