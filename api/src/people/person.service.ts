import { isId, newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Account } from './account.entity.ts'
import { type Act, type Done, act, expectVersion } from '../acting/act.ts'
import { newAccountName } from './credentials.ts'
import { passwordFor, toldPassword } from './handed-over.ts'
import { hashPassword } from './password.ts'
import { Person } from './person.entity.ts'
import type { CreatePersonInput, UpdatePersonInput } from './person.inputs.ts'
import { canCreatePerson, canUpdatePerson } from './person.policy.ts'
import type { Request } from '../acting/request.ts'

export interface DoneWithPassword extends Done<Person> {
  /** Null where it isn't told any more. */
  initialPassword: string | null
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
    const handedOver = { handedOverAt: act.now, handedOverById: act.actorId }
    act.em.persist(
      Object.assign(new Account(), { id: person.id, subdistrictId: act.subdistrictId, name: account, passwordHash, ...handedOver }),
    )
    act.refuse({ account_pkey: () => new Refusal('ACCOUNT_TAKEN', {}, 'account') })
    recordPerson(act, 'PERSON_CREATED', person)
    return person
  })
  return { ...done, initialPassword: await toldPassword(request, done.row.id, initialPassword) }
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
