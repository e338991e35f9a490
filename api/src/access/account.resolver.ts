import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Unanswered } from '../kernel/payload.ts'
import { Asks } from '../acting/policy.ts'
import type { Request } from '../acting/request.ts'
import { Account } from '../people/account.entity.ts'
import { Person } from '../people/person.entity.ts'
import { canSeeAccount } from '../people/person.policy.ts'
import { PersonPayload } from '../people/person.types.ts'
import { CloseAccountInput, ReopenAccountInput } from './account.inputs.ts'
import { canCloseAccount, canReopenAccount } from './account.policy.ts'
import { closeAccount, reopenAccount } from './account.service.ts'

@Resolver(() => Person)
export class AccountResolver {
  @Asks(canSeeAccount)
  @FieldResolver(() => Date, { nullable: true, description: 'Since when the account is closed; for administrators. Null: it is open.' })
  async accountClosedAt(@Root() person: Person, @Ctx() request: Request): Promise<Date | null> {
    return (await shownAccount(request, person))?.closedAt ?? null
  }

  @Asks(canSeeAccount)
  @FieldResolver(() => String, { nullable: true, description: 'Why the account was closed; for administrators.' })
  async accountClosedReason(@Root() person: Person, @Ctx() request: Request): Promise<string | null> {
    return (await shownAccount(request, person))?.closedReason ?? null
  }

  @Asks(canCloseAccount)
  @Mutation(() => PersonPayload, {
    description:
      'Closes a person’s account: it signs in no more, all of its sessions end at once, on open boards as well, its tokens are taken away, and terms that run on give nothing while it is closed. Never one’s own.',
  })
  async closeAccount(
    @Arg('input', () => CloseAccountInput) input: CloseAccountInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<PersonPayload>> {
    const { row, cursor } = await closeAccount(request, input)
    return { person: row, cursor, initialPassword: null }
  }

  @Asks(canReopenAccount)
  @Mutation(() => PersonPayload, {
    description: 'Opens a closed account again, with a new first password. Terms that still run give their rights again; tokens stay gone.',
  })
  async reopenAccount(
    @Arg('input', () => ReopenAccountInput) input: ReopenAccountInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<PersonPayload>> {
    const { row, cursor, initialPassword } = await reopenAccount(request, input)
    return { person: row, cursor, initialPassword }
  }
}

async function shownAccount(request: Request, person: Person): Promise<Account | null> {
  if (!request.viewer || !canSeeAccount(request.viewer, person.id).allowed) return null
  return request.loaders.find(Account, person.id)
}
