import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { report } from '../support/issues.ts'
import { attempt } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type Citizen, type World } from '../support/world.ts'

const QUESTION = `query($id: ID!, $actingAs: ID) {
  node(id: $id) {
    ... on Issue { reachableStages(actingAs: $actingAs) viewerCan(actingAs: $actingAs) { accept { allowed code } comment { allowed code } } }
  }
}`

let server: TestServer
let world: World
let issueId: string
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
  issueId = (await report(world)).id
})
afterAll(() => server.stop())

const asked = async ({ client }: Citizen, actingAs: string | null) => (await client.request(QUESTION, { id: issueId, actingAs })).node

describe('what one may do with an issue', () => {
  it('counts every capacity when none is named', async () => {
    const { viewerCan, reachableStages } = await asked(world.secretary, null)
    expect(viewerCan.accept).toEqual({ allowed: true, code: null })
    expect(reachableStages).toContain('ACCEPTED')
  })

  it('is what the handling committee may do, in the seat on it', async () => {
    const { viewerCan, reachableStages } = await asked(world.secretary, world.secretary.seats[world.organizations.residentialCommittee]!)
    expect(viewerCan.accept.allowed).toBe(true)
    expect(reachableStages).toContain('ACCEPTED')
  })

  it('is refused in the seat on the other committee, as the mutation refuses it', async () => {
    const actingAs = world.secretary.seats[world.organizations.buildingCommittee]!
    const { viewerCan, reachableStages } = await asked(world.secretary, actingAs)
    expect(viewerCan.accept).toEqual({ allowed: false, code: 'COMMITTEE_ONLY' })
    expect(viewerCan.comment.allowed).toBe(true)
    expect(reachableStages).toEqual([])
    const { userErrors } = await attempt(world.secretary.client, 'acceptIssue', { issueId, actingAs })
    expect(userErrors).toMatchObject([{ code: 'COMMITTEE_ONLY' }])
  })

  it('is nothing at all in the seat of someone else', async () => {
    const { viewerCan, reachableStages } = await asked(world.member, world.secretary.seats[world.organizations.residentialCommittee]!)
    const refused = { allowed: false, code: 'CAPACITY_UNKNOWN' }
    expect(viewerCan).toEqual({ accept: refused, comment: refused })
    expect(reachableStages).toEqual([])
  })
})
