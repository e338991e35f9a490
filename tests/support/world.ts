import { createFirstAdministrator, openDatabase } from './api.ts'
import { Client } from './client.ts'
import { plantWorld } from './kept-world.ts'
import { perform } from './mutations.ts'

/** Someone with an account, signed in. */
export interface Citizen {
  client: Client
  personId: string
  account: string
  password: string
  /** Appointments by the organization they are in. */
  seats: Record<string, string>
}

/** What everybody signs in with, once it has taken the place of what was handed over. */
export const PASSWORD = 'administrator-of-tests'
const HANDED_OVER = 'handed-over-in-tests'

/** A small sub-district with a residential and a building community side by side, and one apart. */
export interface World {
  url: string
  /** Secretary of the sub-district’s committee: sees and sets up everything. */
  administrator: Citizen
  /** Secretary on the residential side; also sits on the building side’s committee. */
  secretary: Citizen
  /** Sits on the residential committee. */
  member: Citizen
  /** Secretary on the building side, without a seat on the other. */
  towerSecretary: Citizen
  /** Head of the property manager on the building side. */
  property: Citizen
  /** Head of an enterprise on the building side. */
  enterprise: Citizen
  /** Lives in the residential community; so does the neighbour. */
  resident: Citizen
  neighbour: Citizen
  /** Secretary of the community apart, which shares no board with the two. */
  stranger: Citizen
  communities: { residential: string; building: string; apart: string }
  organizations: { residentialCommittee: string; buildingCommittee: string; property: string; enterprise: string; apartCommittee: string }
  /** The board of the two neighbours. */
  boardId: string
}

/** One in a database of the caller’s own: as the run’s set-up made it, where it did. */
export async function buildWorld(url: string, databaseUrl: string, name = '东新'): Promise<World> {
  const world = await plantWorld(url, databaseUrl, name)
  if (!world) return makeWorld(url, databaseUrl, name)
  const { viewer } = await world.administrator.client.request('{ viewer { person { id } } }')
  if (!viewer) await signEverybodyIn(world)
  return world
}

/** Where the server has a key of its own, sessions of elsewhere mean nothing to it. */
async function signEverybodyIn({ url, ...rest }: World): Promise<void> {
  const people = Object.values(rest).filter((each): each is Citizen => typeof each === 'object' && 'client' in each)
  await Promise.all(people.map(async (citizen) => (citizen.client = await signIn(url, citizen))))
}

/** Made through the API alone. */
export async function makeWorld(url: string, databaseUrl: string, name = '东新'): Promise<World> {
  const administrator = await foundSubdistrict(url, databaseUrl, name)
  const create = async (mutation: string, input: object, entity: string): Promise<string> =>
    (await perform(administrator.client, mutation, { ...input }))[entity].id as string
  const community = (kind: string, title: string) => create('createCommunity', { kind, name: name + title }, 'community')
  const organization = (kind: string, title: string, communityId: string) =>
    create('createOrganization', { kind, name: name + title, communityId }, 'organization')

  const [residential, building, apart] = [
    await community('RESIDENTIAL', '仙林社区'),
    await community('BUILDING', '广利社区'),
    await community('RESIDENTIAL', '望湖社区'),
  ]
  const organizations = {
    residentialCommittee: await organization('COMMITTEE', '仙林社区党委', residential),
    buildingCommittee: await organization('COMMITTEE', '广利社区党委', building),
    property: await organization('PROPERTY_MANAGER', '广利物业', building),
    enterprise: await organization('ENTERPRISE', '云杉科技', building),
    apartCommittee: await organization('COMMITTEE', '望湖社区党委', apart),
  }
  const boardId = await create('createBoard', { name: `${name}仙林广利`, communityIds: [residential, building] }, 'board')
  const person = (title: string, seats: Record<string, string> = {}, homeCommunityId: string | null = null) =>
    addCitizen(administrator, url, name + title, seats, homeCommunityId)

  return {
    url,
    administrator,
    secretary: await person('仙林书记', { [organizations.residentialCommittee]: 'SECRETARY', [organizations.buildingCommittee]: 'MEMBER' }),
    member: await person('仙林委员', { [organizations.residentialCommittee]: 'MEMBER' }),
    towerSecretary: await person('广利书记', { [organizations.buildingCommittee]: 'SECRETARY' }),
    property: await person('物业经理', { [organizations.property]: 'HEAD' }),
    enterprise: await person('企业主管', { [organizations.enterprise]: 'HEAD' }),
    resident: await person('居民甲', {}, residential),
    neighbour: await person('居民乙', {}, residential),
    stranger: await person('望湖书记', { [organizations.apartCommittee]: 'SECRETARY' }),
    communities: { residential, building, apart },
    organizations,
    boardId,
  }
}

/** A sub-district with nobody but its administrator. */
export async function foundSubdistrict(url: string, databaseUrl: string, name: string): Promise<Citizen> {
  const credentials = { account: `${name}.admin`, password: PASSWORD }
  const database = await openDatabase({ url: databaseUrl, allowUnsafe: true, connections: 2 })
  const { personId } = await createFirstAdministrator(database, {
    subdistrictName: `${name}街道`,
    name: `${name}管理员`,
    account: credentials.account,
    password: HANDED_OVER,
  })
  await database.close()
  return { client: await firstSignIn(url, credentials.account, HANDED_OVER), personId, ...credentials, seats: {} }
}

/** Creates a person with these posts and signs him or her in. */
export async function addCitizen(
  administrator: Citizen,
  url: string,
  name: string,
  seats: Record<string, string> = {},
  homeCommunityId: string | null = null,
): Promise<Citizen> {
  const { person, initialPassword } = await perform(administrator.client, 'createPerson', { name, account: name, homeCommunityId })
  const appointed: Record<string, string> = {}
  for (const [organizationId, position] of Object.entries(seats)) {
    const { appointment } = await perform(administrator.client, 'appoint', { personId: person.id, organizationId, position })
    appointed[organizationId] = appointment.id
  }
  const client = await firstSignIn(url, name, initialPassword as string)
  return { client, personId: person.id, account: name, password: PASSWORD, seats: appointed }
}

/** Signs in with a password that was handed over, and sets the one everybody has in the tests. */
export async function firstSignIn(url: string, account: string, handedOver: string): Promise<Client> {
  const client = new Client(url)
  await perform(client, 'signIn', { account, password: handedOver, newPassword: PASSWORD })
  return client
}

export async function signIn(url: string, { account, password }: { account: string; password: string }): Promise<Client> {
  const client = new Client(url)
  await perform(client, 'signIn', { account, password })
  return client
}
