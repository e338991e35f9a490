import type { EntityManager } from '@mikro-orm/postgresql'
import { newId } from '../kernel/id.ts'
import { Account } from './account.entity.ts'
import { handedOverPassword } from './credentials.ts'
import { isPassword } from './password.ts'
import type { Request } from '../acting/request.ts'

/** A password that was handed over is good for setting another one, and for so long. */
export const HANDED_OVER_DAYS = 7
/** A repeated mutation tells it again within this time, minutes. */
const TOLD_AGAIN_MINUTES = 10

/** The same for a repeated mutation; without a key it can't be repeated, and gives a new one. */
export function passwordFor(request: Request, { clientMutationKey }: { clientMutationKey?: string | null }): string {
  return handedOverPassword(request.services.vault, `${request.viewer?.personId}:${clientMutationKey ?? newId()}`)
}

/** What is told of it: to whoever repeats the mutation only shortly after, and only while it is still the person's password. */
export async function toldPassword(request: Request, personId: string, password: string): Promise<string | null> {
  if (!request.repeated) return password
  const account = await recently(request.services.database.fork(), personId)
  return account && (await isPassword(account.passwordHash, password)) ? password : null
}

const recently = async (em: EntityManager, id: string): Promise<Account | null> => {
  const [fresh] = await em.execute<object[]>(
    'select from account where person_id = ? and handed_over_at > now() - make_interval(mins => ?)',
    [id, TOLD_AGAIN_MINUTES],
  )
  return fresh ? em.findOne(Account, { id }) : null
}
