import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../support/client.ts'
import { inDays } from '../support/days.ts'
import { attempt, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { addCitizen, buildWorld, type Citizen, firstSignIn, PASSWORD, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

let people = 0
const newcomer = (seats: Record<string, string> = {}): Promise<Citizen> =>
  addCitizen(world.administrator, world.url, `来人${++people}`, seats)
const close = ({ personId }: Citizen, by = world.administrator) => perform(by.client, 'closeAccount', { personId, reason: '已调离街道' })
const reopen = ({ personId }: Citizen) => perform(world.administrator.client, 'reopenAccount', { personId, reason: '调回街道' })
const codeOf = async (client: Client, mutation: string, input: Record<string, unknown>): Promise<string> =>
  (await attempt(client, mutation, input)).userErrors[0]?.code ?? 'OK'
const isKnown = async (client: Client): Promise<boolean> => (await client.request('{ viewer { isAdministrator } }')).viewer !== null
const signIn = ({ account }: Citizen, password = PASSWORD) => codeOf(new Client(server.url), 'signIn', { account, password })

const token = async ({ client }: Citizen): Promise<Client> => {
  const communityIds = [world.communities.residential]
  const asked = { name: '大屏', scopes: ['READ'], password: PASSWORD, communityIds, expiresAt: inDays(9) }
  return new Client(server.url, { authorization: `Bearer ${(await perform(client, 'createApiToken', asked))['secret']}` })
}

describe('an account that is closed', () => {
  it('signs in no more, and says why to whoever knows its password alone', async () => {
    const citizen = await newcomer()
    await close(citizen)
    expect(await isKnown(citizen.client)).toBe(false)
    expect(await signIn(citizen)).toBe('ACCOUNT_CLOSED')
    expect(await signIn(citizen, '不是这个密码')).toBe('WRONG_CREDENTIALS')
  })

  it('loses its sessions and tokens for good', async () => {
    const citizen = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' })
    const reader = await token(citizen)
    expect([await isKnown(citizen.client), await isKnown(reader)]).toEqual([true, true])
    await close(citizen)
    expect([await isKnown(citizen.client), await isKnown(reader)]).toEqual([false, false])
    await reopen(citizen)
    expect([await isKnown(citizen.client), await isKnown(reader)]).toEqual([false, false])
  })

  it('gives nothing any more by the terms that run on, and isn’t shown where people are looked for', async () => {
    const { residentialCommittee, buildingCommittee } = world.organizations
    const citizen = await newcomer({ [residentialCommittee]: 'MEMBER', [buildingCommittee]: 'MEMBER' })
    const look = `query($person: ID!, $committee: ID!) {
      bridges { person { id } }
      committee: node(id: $committee) { ... on Organization { appointments { person { id } } } }
      person: node(id: $person) { ... on Person { accountClosedAt accountClosedReason
        appointments { id } all: appointments(includeEnded: true) { isRunning termEnd } } } }`
    const seen = async () => {
      const answer = await world.administrator.client.request(look, { person: citizen.personId, committee: residentialCommittee })
      const people = [...answer.bridges, ...answer.committee.appointments].map(({ person }: { person: { id: string } }) => person.id)
      return { ...answer.person, found: people.filter((id) => id === citizen.personId).length }
    }
    const open = { accountClosedAt: null, accountClosedReason: null, appointments: [{}, {}] }
    expect(await seen()).toMatchObject({ ...open, found: 2, all: [{ isRunning: true }, { isRunning: true }] })
    await close(citizen)
    expect(await seen()).toMatchObject({
      accountClosedAt: expect.any(String),
      accountClosedReason: '已调离街道',
      appointments: [],
      found: 0,
      all: [
        { isRunning: false, termEnd: null },
        { isRunning: false, termEnd: null },
      ],
    })
    const { id: issueId } = (
      await perform(world.resident.client, 'reportIssue', {
        communityId: world.communities.residential,
        title: '路灯不亮',
        text: '三幢门口的路灯不亮',
        category: 'FACILITY',
      })
    )['issue']
    await perform(world.secretary.client, 'acceptIssue', { issueId })
    expect(await codeOf(world.secretary.client, 'assignIssue', { issueId, personId: citizen.personId })).toBe('NOT_FOUND')
    // A term of it may still be ended for good, so that it doesn't come back with the account.
    await perform(world.administrator.client, 'endAppointment', { appointmentId: citizen.seats[buildingCommittee] })
    await reopen(citizen)
    expect(await seen()).toMatchObject({ accountClosedAt: null, appointments: [{}], found: 1 })
  })

  it('is opened again with a password that is handed over, and has its rights back', async () => {
    const citizen = await newcomer({ [world.organizations.residentialCommittee]: 'MEMBER' })
    await close(citizen)
    const { initialPassword } = await reopen(citizen)
    expect(await signIn(citizen)).toBe('WRONG_CREDENTIALS')
    expect(await signIn(citizen, initialPassword as string)).toBe('PASSWORD_HANDED_OVER')
    const client = await firstSignIn(server.url, citizen.account, initialPassword as string)
    expect((await client.request('{ viewer { capacities { id } } }')).viewer.capacities).toEqual([
      { id: citizen.seats[world.organizations.residentialCommittee] },
    ])
  })

  it('is left as it is by whoever would give it a new password or another post', async () => {
    const citizen = await newcomer()
    await close(citizen)
    const { client } = world.administrator
    expect(await codeOf(client, 'resetPassword', { personId: citizen.personId })).toBe('ACCOUNT_CLOSED')
    const seat = { personId: citizen.personId, organizationId: world.organizations.property, position: 'MEMBER' }
    expect(await codeOf(client, 'appoint', seat)).toBe('ACCOUNT_CLOSED')
  })

  it('stands in the security log, with who did it and why, and so does whoever tries to come in', async () => {
    const citizen = await newcomer()
    await close(citizen)
    await signIn(citizen)
    await reopen(citizen)
    const query = 'query($id: ID!) { securityEvents(personId: $id) { nodes { kind detail person { id } subject { id } } } }'
    const kinds = async () => (await world.administrator.client.request(query, { id: citizen.personId })).securityEvents.nodes
    const by = { person: { id: world.administrator.personId }, subject: { id: citizen.personId } }
    await expect.poll(kinds).toContainEqual({ kind: 'SIGN_IN_REFUSED', detail: null, person: null, subject: by.subject })
    expect(await kinds()).toContainEqual({ kind: 'ACCOUNT_CLOSED', detail: '已调离街道', ...by })
    expect(await kinds()).toContainEqual({ kind: 'ACCOUNT_REOPENED', detail: '调回街道', ...by })
  })
})

describe('administrators', () => {
  const committee = async (): Promise<string> => {
    const { viewer } = await world.administrator.client.request('{ viewer { capacities { organization { id } } } }')
    return viewer.capacities[0].organization.id
  }

  it('can’t close each other at the same time', async () => {
    const another = await newcomer({ [await committee()]: 'DESK' })
    const codes = await Promise.all([
      codeOf(world.administrator.client, 'closeAccount', { personId: another.personId, reason: '互相停用' }),
      codeOf(another.client, 'closeAccount', { personId: world.administrator.personId, reason: '互相停用' }),
    ])
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1)
    const left = codes[0] === 'OK' ? world.administrator : another
    const gone = codes[0] === 'OK' ? another : world.administrator
    expect([await isKnown(left.client), await isKnown(gone.client)]).toEqual([true, false])
    const { initialPassword } = await perform(left.client, 'reopenAccount', { personId: gone.personId, reason: '恢复' })
    gone.client = await firstSignIn(server.url, gone.account, initialPassword as string)
    await close(another)
  })

  it('whose account is closed don’t count where the last one would leave', async () => {
    const another = await newcomer({ [await committee()]: 'DESK' })
    await close(another)
    const { viewer } = await world.administrator.client.request('{ viewer { capacities { id } } }')
    expect(await codeOf(world.administrator.client, 'endAppointment', { appointmentId: viewer.capacities[0].id })).toBe(
      'LAST_ADMINISTRATOR',
    )
  })
})
