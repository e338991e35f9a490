import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inDays } from '../support/days.ts'
import { issueIn, partiesOf, report } from '../support/issues.ts'
import { attempt, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type Citizen, type World } from '../support/world.ts'

let server: TestServer
let world: World
/** By what they are called here. */
const units: Record<string, string> = {}

beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
  const { residential, building } = world.communities
  for (const [kind, name, communityId] of [
    ['PROPERTY_MANAGER', '望梅里物业', residential],
    ['OWNERS_COMMITTEE', '望梅里业委会', residential],
    ['PROPERTY_MANAGER', '竹韵新村物业', residential],
    ['OWNERS_COMMITTEE', '恒源大厦业委会', building],
    ['PROPERTY_MANAGER', '恒源物业公司', building],
    ['ENTERPRISE', '恒源贸易', building],
    ['PUBLIC_UNIT', '实验小学', building],
  ]) {
    units[name!] = (await perform(world.administrator.client, 'createOrganization', { kind, name, communityId }))['organization'].id
  }
  const place = (id: string, kind: string, name: string) =>
    perform(world.administrator.client, 'updateCommunity', { communityId: id, places: [{ kind, name }], expectedVersion: 1 })
  await place(residential, 'COMPOUND', '望梅里')
  await place(building, 'TOWER', '恒源大厦')
})
afterAll(() => server.stop())

const read = async (id: string, fields: string, who: Citizen = world.secretary) =>
  (await who.client.request(`query($id: ID!) { node(id: $id) { ... on Issue { ${fields} } } }`, { id })).node
const named = async (id: string) => (await read(id, 'parties { name state }')).parties
const ids = (...names: string[]) => names.map((name) => units[name]!)

describe('several parties at once', () => {
  it('are named by one act, each by the seat that allows it, with a line each', async () => {
    const { id: issueId } = await report(world)
    const { issue } = await perform(world.secretary.client, 'nameParties', {
      issueId,
      organizationIds: [...ids('望梅里物业', '恒源物业公司'), units['望梅里业委会']],
      residentsGroup: '3 号楼住户',
    })
    expect(await named(issueId)).toEqual([
      { name: '望梅里物业', state: 'NAMED' },
      { name: '恒源物业公司', state: 'NAMED' },
      { name: '望梅里业委会', state: 'NAMED' },
      { name: '3 号楼住户', state: 'NAMED' },
    ])
    const { timeline, version } = await read(issueId, 'version timeline { kind party { name } actingAs { organization { name } } }')
    expect(version).toBe(issue.version)
    expect(timeline.slice(1).map((line: any) => [line.kind, line.party.name, line.actingAs.organization.name])).toEqual([
      ['PARTY_NAMED', '望梅里物业', '东新仙林社区党委'],
      ['PARTY_NAMED', '恒源物业公司', '东新广利社区党委'],
      ['PARTY_NAMED', '望梅里业委会', '东新仙林社区党委'],
      ['PARTY_NAMED', '3 号楼住户', '东新仙林社区党委'],
    ])
  })

  it('of another committee are asked for, those of one’s own called in', async () => {
    const { id: issueId } = await report(world)
    await perform(world.member.client, 'nameParties', { issueId, organizationIds: ids('恒源物业公司', '望梅里物业') })
    expect(await named(issueId)).toEqual([
      { name: '恒源物业公司', state: 'REQUESTED' },
      { name: '望梅里物业', state: 'NAMED' },
    ])
  })

  it('are none where one can’t be', async () => {
    const { id: issueId } = await report(world)
    await perform(world.secretary.client, 'nameParties', { issueId, organizationIds: ids('望梅里物业') })
    const again = await attempt(world.secretary.client, 'nameParties', { issueId, organizationIds: ids('恒源贸易', '望梅里物业') })
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_PARTY', field: ['organizationIds', '1'] }])
    expect(await named(issueId)).toEqual([{ name: '望梅里物业', state: 'NAMED' }])
  })
})

describe('convening', () => {
  it('names whom it invites', async () => {
    const { id: issueId } = await issueIn(world, 'ACCEPTED')
    const meeting = { issueId, at: inDays(2), place: '议事厅' }
    await perform(world.secretary.client, 'conveneMeeting', {
      ...meeting,
      invitedPartyIds: [],
      organizationIds: ids('望梅里物业', '恒源物业公司'),
    })
    const { meetings, stage } = await read(issueId, 'stage meetings { invited { name } }')
    expect(stage).toBe('COORDINATING')
    expect(meetings[0].invited.map(({ name }: { name: string }) => name)).toEqual(['望梅里物业', '恒源物业公司'])
  })

  it('invites nobody whose committee has to be asked first', async () => {
    const { id: issueId } = await issueIn(world, 'ACCEPTED')
    const apart = await perform(world.administrator.client, 'createOrganization', {
      kind: 'PROPERTY_MANAGER',
      name: '望湖物业',
      communityId: world.communities.apart,
    })
    const { userErrors } = await attempt(world.secretary.client, 'conveneMeeting', {
      issueId,
      at: inDays(2),
      place: '议事厅',
      organizationIds: [units['望梅里物业'], apart['organization'].id],
    })
    expect(userErrors).toMatchObject([{ code: 'PARTY_ASKED_FIRST', field: ['organizationIds', '1'] }])
    expect(await partiesOf(world.secretary.client, issueId)).toEqual([])
  })
})

describe('whom an issue probably touches', () => {
  const likely = async (issueId: string, who = world.secretary): Promise<string[]> =>
    (await read(issueId, 'likelyParties { name }', who)).likelyParties.map(({ name }: { name: string }) => name)

  it('is whom it names, then who keeps up the places it names, then the usual, then those at home', async () => {
    const category = 'NOISE'
    const earlier = await report(world, { category, title: '广场舞' })
    await perform(world.secretary.client, 'nameParties', { issueId: earlier.id, organizationIds: ids('恒源贸易') })
    const { id } = await report(world, { category, title: '恒源　大厦空调外机吵到实验小学', text: '白天尤甚。', place: '望梅里北门' })
    expect(await likely(id)).toEqual([
      '实验小学',
      '恒源物业公司',
      '望梅里物业',
      '恒源大厦业委会',
      '望梅里业委会',
      '恒源贸易',
      '竹韵新村物业',
    ])
    await perform(world.secretary.client, 'nameParties', { issueId: id, organizationIds: ids('实验小学', '恒源贸易') })
    expect(await likely(id)).not.toContain('实验小学')
  })

  it('is told to those who name parties alone', async () => {
    const { id } = await report(world, { place: '望梅里北门' })
    expect(await likely(id, world.member)).toContain('望梅里物业')
    expect(await likely(id, world.resident)).toEqual([])
  })
})
