import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { followed } from './bad-input/issues.cases.ts'
import { dayIn, inDays } from '../support/days.ts'
import { meetingOf, nameProperty, openCommitmentsOf, partiesOf } from '../support/issues.ts'
import { perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty', env: { TRUST_PROXY: '1' } })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

const QUERY = `query($code: String!) { followedIssue(code: $code) { text place
  meetings { at place state }
  agreement { text agreedOn promisedOn commitments { ownerName text dueOn state } } } }`

describe('whoever has a code', () => {
  let issueId: string
  let code: string
  const seen = async () => (await world.stranger.client.request(QUERY, { code })).followedIssue
  beforeAll(async () => ({ issueId, code } = await followed(world, 'REPORTED')))

  it('reads the own words again, and that nothing is agreed yet', async () => {
    expect(await seen()).toEqual({ text: '电梯停了', place: null, meetings: [], agreement: null })
  })

  it('learns when and where one meets, and that a meeting was called off', async () => {
    await perform(world.secretary.client, 'acceptIssue', { issueId })
    await nameProperty(world, issueId)
    await perform(world.secretary.client, 'nameParty', { issueId, residentsGroup: '三号楼住户' })
    const [later, sooner] = [inDays(5), inDays(3)]
    const convene = (at: string, place: string) =>
      perform(world.secretary.client, 'conveneMeeting', { issueId, at, place, agenda: '约王阿姨到场' })
    await convene(later, '社区议事厅')
    await perform(world.secretary.client, 'cancelMeeting', { meetingId: await meetingOf(world.secretary.client, issueId), reason: '提前' })
    await convene(sooner, '三号楼门厅')
    expect((await seen()).meetings).toEqual([
      { at: sooner, place: '三号楼门厅', state: 'PLANNED' },
      { at: later, place: '社区议事厅', state: 'CANCELLED' },
    ])
  })

  it('learns what was agreed, who does what by when, and by when all of it', async () => {
    const parties = await partiesOf(world.secretary.client, issueId)
    const property = parties.find(({ organization }) => organization)!
    const group = parties.find(({ organization }) => !organization)!
    await perform(world.secretary.client, 'recordAgreement', {
      issueId,
      text: '先修后换。',
      commitments: [
        { ownerPartyId: property.id, text: '换电梯主板', dueOn: dayIn(20) },
        { ownerPartyId: group.id, text: '让出检修通道', dueOn: dayIn(10) },
      ],
    })
    const { agreement } = await seen()
    const { node } = await world.secretary.client.request('query($id: ID!) { node(id: $id) { ... on Organization { name } } }', {
      id: world.organizations.property,
    })
    expect(agreement).toEqual({
      text: '先修后换。',
      agreedOn: dayIn(0),
      promisedOn: dayIn(20),
      commitments: [
        { ownerName: node.name, text: '换电梯主板', dueOn: dayIn(20), state: 'OPEN' },
        { ownerName: '三号楼住户', text: '让出检修通道', dueOn: dayIn(10), state: 'OPEN' },
      ],
    })
  })

  it('learns what was kept, and of what was cancelled no date any more', async () => {
    const [first, second] = await openCommitmentsOf(world.secretary.client, issueId)
    await perform(world.secretary.client, 'cancelCommitment', { commitmentId: first, reason: '已换过' })
    await perform(world.secretary.client, 'fulfilCommitment', { commitmentId: second, evidence: '由张师傅看过' })
    const { agreement } = await seen()
    expect(agreement.promisedOn).toBe(dayIn(10))
    expect(agreement.commitments.map(({ state }: { state: string }) => state)).toEqual(['CANCELLED', 'FULFILLED'])
  })

  it('reads nobody’s name, number or inner words, in all of this', async () => {
    await perform(world.secretary.client, 'commentOnIssue', { issueId, text: '内部：王阿姨情绪激动', audience: 'COMMITTEE' })
    expect(JSON.stringify(await seen())).not.toMatch(/王阿姨|书记|委员|138|张师傅|内部/)
  })
})
