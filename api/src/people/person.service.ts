import { isId, newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Account } from './account.entity.ts'
import { type Act, type Done, act, expectVersion } from './act.ts'
import { handedOverPassword, newAccountName } from './credentials.ts'
import { hashPassword } from './password.ts'
import { Person } from './person.entity.ts'
import type { CreatePersonInput, ResetPasswordInput, UpdatePersonInput } from './person.inputs.ts'
import { canCreatePerson, canResetPassword, canUpdatePerson } from './person.policy.ts'
import type { Request } from './request.ts'
import { endSessionsOf } from './session.ts'

export interface DoneWithPassword extends Done<Person> {
  initialPassword: string
}

/** Adds a person who can sign in, with a password to be handed over. */
export async function createPerson(request: Request, input: CreatePersonInput): Promise<DoneWithPassword> {
  const initialPassword = passwordFor(request, input)
  const done = await act(request, 'createPerson', { entity: Person, canSee: canCreatePerson }, input, async (act) => {
    act.ask(canCreatePerson)
    const account = newAccountName(input.account)
    const person = Object.assign(new Person(), {
      id: newId(),
      subdistrictId: act.subdistrictId,
      name: input.name.trim(),
      homeCommunityId: await homeCommunity(act, input.homeCommunityId),
    })
    act.em.persist(person)
    await act.em.flush()
    const passwordHash = await hashPassword(initialPassword)
    act.em.persist(Object.assign(new Account(), { id: person.id, subdistrictId: act.subdistrictId, name: account, passwordHash }))
    act.refuse({ account_pkey: () => new Refusal('ACCOUNT_TAKEN', {}, 'account') })
    recordPerson(act, 'PERSON_CREATED', person)
    return person
  })
  return { ...done, initialPassword }
}

export function updatePerson(request: Request, input: UpdatePersonInput): Promise<Done<Person>> {
  return act(request, 'updatePerson', { entity: Person, canSee: canUpdatePerson }, input, async (act) => {
    act.ask(canUpdatePerson)
    const person = await act.lock(Person, input.personId, 'personId')
    expectVersion(person, input.expectedVersion, { person })
    person.name = input.name.trim()
    if (input.homeCommunityId !== undefined) person.homeCommunityId = await homeCommunity(act, input.homeCommunityId)
    person.version += 1
    recordPerson(act, 'PERSON_UPDATED', person)
    return person
  })
}

/** Gives someone a new password to be handed over, and signs him or her out everywhere. */
export async function resetPassword(request: Request, input: ResetPasswordInput): Promise<DoneWithPassword> {
  const initialPassword = passwordFor(request, input)
  const done = await act(request, 'resetPassword', { entity: Person, canSee: canResetPassword }, input, async (act) => {
    act.ask(canResetPassword)
    const person = await act.find(Person, input.personId, 'personId')
    const account = await act.lock(Account, person.id, 'personId')
    account.passwordHash = await hashPassword(initialPassword)
    await endSessionsOf(act.em, person.id)
    recordPerson(act, 'SESSION_ENDED', person)
    return person
  })
  return { ...done, initialPassword }
}

/** A repeated mutation answers with the password it gave; without a key it can't be repeated, and gives a new one. */
function passwordFor(request: Request, { clientMutationKey }: { clientMutationKey?: string | null }): string {
  return handedOverPassword(request.services.vault, `${request.viewer?.personId}:${clientMutationKey ?? newId()}`)
}

/** Communities stand above people in the house, so this asks the table alone. */
async function homeCommunity(act: Act, id: string | null | undefined): Promise<string | null> {
  if (id == null) return null
  if (!isId(id)) throw new Refusal('INVALID_ID', {}, 'homeCommunityId')
  const found = await act.em.execute<object[]>('select from community where id = ? and subdistrict_id = ?', [id, act.subdistrictId])
  if (found.length === 0) throw new Refusal('NOT_FOUND', {}, 'homeCommunityId')
  return id
}

function recordPerson(act: Act, kind: string, person: Person): void {
  act.record({ kind, entity: 'PERSON', entityId: person.id, row: person, communities: [], persons: [person.id] })
}
