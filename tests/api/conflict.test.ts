import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueIn, meetingOf, report } from '../support/issues.ts'
import { attempt, perform, type UserError } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { PASSWORD, buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
let sql: pg.Client
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
  sql = new pg.Client({ connectionString: server.databaseUrl })
  await sql.connect()
})
afterAll(async () => {
  await sql.end()
  await server.stop()
})

const CONFLICT: UserError[] = [{ code: 'CONFLICT', field: null, message: '已有他人更新，请核对最新内容后再保存' }]

const changes = async (): Promise<number> => Number((await sql.query('select count(*) as count from change')).rows[0].count)

describe('two people edit the same', () => {
  it('issue: the second is told so and gets the issue as it stands now', async () => {
    const { id: issueId, version: expectedVersion } = await report(world)
    await perform(world.secretary.client, 'editIssue', { issueId, expectedVersion, title: '道闸影响消防' })
    const before = await changes()
    expect(await attempt(world.member.client, 'editIssue', { issueId, expectedVersion, title: '道闸太吵', text: '另写的一段' })).toEqual({
      cursor: null,
      userErrors: CONFLICT,
      issue: { id: issueId, version: 2, number: expect.any(Number), stage: 'REPORTED', title: '道闸影响消防' },
    })
    expect(await changes()).toBe(before)
  })

  it('issue at the very same time: one of them wins, the others are told so', async () => {
    const { id: issueId, version: expectedVersion } = await report(world)
    const edits = Array.from({ length: 8 }, (_, n) =>
      attempt(world.member.client, 'editIssue', { issueId, expectedVersion, title: `第 ${n} 版` }),
    )
    const answers = await Promise.all(edits)
    const won = answers.filter(({ userErrors }) => userErrors.length === 0)
    expect(won).toHaveLength(1)
    for (const answer of answers) expect(answer['issue']).toEqual(won[0]!['issue'])
    expect(answers.filter(({ userErrors }) => userErrors[0]?.code === 'CONFLICT')).toHaveLength(7)
  })

  it.each([
    ['acceptIssue', {}, 'REPORTED'],
    ['declineIssue', { reason: '不属本社区' }, 'REPORTED'],
    ['assignIssue', {}, 'REPORTED'],
    ['startCarryingOut', {}, 'ACCEPTED'],
    ['resolveIssue', { result: 'SOLVED', text: '已办' }, 'CARRYING_OUT'],
    ['reopenIssue', { reason: '又坏了' }, 'DECLINED'],
    ['undoIssueMove', {}, 'DECLINED'],
    ['conveneMeeting', { at: '2099-01-01T01:00:00Z', place: '议事厅' }, 'ACCEPTED'],
  ])('issue, with a move: %s', async (mutation, input, stage) => {
    const { id: issueId, version } = await issueIn(world, stage)
    const answer = await attempt(world.secretary.client, mutation, { issueId, expectedVersion: version - 1, ...input })
    expect(answer).toMatchObject({ userErrors: CONFLICT, issue: { id: issueId, version, stage } })
  })

  it('meeting: the second outcome is told so', async () => {
    const { id: issueId } = await issueIn(world, 'COORDINATING')
    const meetingId = await meetingOf(world.secretary.client, issueId)
    const answer = await attempt(world.secretary.client, 'recordMeetingOutcome', { meetingId, expectedVersion: 7, outcome: '谈成' })
    expect(answer).toMatchObject({ userErrors: CONFLICT, issue: { id: issueId } })
  })

  it.each([
    ['offer', 'postOffer', 'editOffer'],
    ['need', 'postNeed', 'editNeed'],
  ])('%s', async (entity, post, edit) => {
    const input = { kind: 'PARKING', title: '夜间车位', text: '晚八点后', quantity: 3, organizationId: world.organizations.property }
    const { [entity]: posted } = await perform(world.property.client, post, input)
    const first = { id: posted.id, expectedVersion: posted.version, title: '夜间车位 20 个' }
    await perform(world.property.client, edit, first)
    expect(await attempt(world.property.client, edit, { ...first, title: '白天车位' })).toMatchObject({
      userErrors: CONFLICT,
      [entity]: { id: posted.id, title: '夜间车位 20 个' },
    })
  })

  it.each([
    ['community', 'updateCommunity', () => ({ communityId: world.communities.apart, name: '湖滨社区' })],
    ['organization', 'updateOrganization', () => ({ organizationId: world.organizations.enterprise, name: '云杉集团' })],
    ['person', 'updatePerson', () => ({ personId: world.neighbour.personId, name: '居民丙' })],
  ])('%s', async (entity, mutation, input) => {
    const { client } = world.administrator
    const { [entity]: updated } = await perform(client, mutation, { ...input(), expectedVersion: 1 })
    const answer = await attempt(client, mutation, { ...input(), name: '别的名字', expectedVersion: 1 })
    expect(answer).toMatchObject({ userErrors: CONFLICT, [entity]: updated })
    expect(updated).toMatchObject({ version: 2, name: input().name })
  })

  it('appointment, which one of them ends', async () => {
    const appointmentId = world.member.seats[world.organizations.residentialCommittee]
    const answer = await attempt(world.administrator.client, 'endAppointment', { appointmentId, expectedVersion: 9 })
    expect(answer).toMatchObject({ userErrors: CONFLICT, appointment: { id: appointmentId, version: 1 } })
  })

  it('issue that one of them may not see: nothing is told of it, not even that it changed', async () => {
    const { id: issueId } = await report(world)
    const answer = await attempt(world.stranger.client, 'editIssue', { issueId, expectedVersion: 7, title: '看看' })
    expect(answer).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }], issue: null })
  })
})

describe('a mutation that is repeated with its key', () => {
  const issue = () => ({ title: '路灯不亮', text: '三号楼前', category: 'FACILITY', communityId: world.communities.residential })

  it('has one effect and gives the same answer', async () => {
    const input = { ...issue(), clientMutationKey: randomUUID() }
    const first = await perform(world.resident.client, 'reportIssue', input)
    const before = await changes()
    expect(await perform(world.resident.client, 'reportIssue', input)).toEqual(first)
    expect(await changes()).toBe(before)
  })

  it('has one effect also when it comes in ten times at once', async () => {
    const input = { ...issue(), clientMutationKey: randomUUID() }
    const before = await changes()
    const answers = await Promise.all(Array.from({ length: 10 }, () => perform(world.resident.client, 'reportIssue', input)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await changes()).toBe(before + 1)
  })

  it('tells of its own effect still, when others went on meanwhile', async () => {
    const { id: issueId } = await report(world)
    const input = { issueId, clientMutationKey: randomUUID() }
    const first = await perform(world.secretary.client, 'acceptIssue', input)
    await perform(world.secretary.client, 'startCarryingOut', { issueId })
    const again = await perform(world.secretary.client, 'acceptIssue', input)
    expect(again.cursor).toBe(first.cursor)
    expect(again['issue']).toMatchObject({ id: issueId, stage: 'CARRYING_OUT' })
  })

  it('shows the same secret and the same follow-up code again', async () => {
    const token = {
      name: '大屏',
      scopes: ['READ'],
      password: PASSWORD,
      communityIds: [world.communities.residential],
      expiresAt: new Date(Date.now() + 86_400_000),
    }
    const key = { clientMutationKey: randomUUID() }
    const first = await perform(world.secretary.client, 'createApiToken', { ...token, ...key })
    expect(await perform(world.secretary.client, 'createApiToken', { ...token, ...key })).toEqual(first)
    const person = { name: '新委员', account: '新委员', ...key }
    const created = await perform(world.administrator.client, 'createPerson', person)
    expect(created['initialPassword']).toMatch(/^\w{14}$/)
    expect(await perform(world.administrator.client, 'createPerson', person)).toEqual(created)
    const resident = { ...issue(), name: '王阿姨', phone: '13800000001', ...key }
    const reported = await perform(world.resident.client, 'reportIssueAsResident', resident)
    expect(await perform(world.resident.client, 'reportIssueAsResident', resident)).toEqual(reported)
  })

  it('is refused when the key was used for something else, and does nothing', async () => {
    const clientMutationKey = randomUUID()
    const { issue: reported } = await perform(world.member.client, 'reportIssue', { ...issue(), clientMutationKey })
    const before = await changes()
    const answer = await attempt(world.member.client, 'acceptIssue', { issueId: reported.id, clientMutationKey })
    expect(answer.userErrors).toEqual([{ code: 'KEY_REUSED', field: ['clientMutationKey'], message: '这个幂等键已用于另一次操作' }])
    expect(await changes()).toBe(before)
  })

  it('is refused when the same is to be done with other input, and does nothing', async () => {
    const [first, second] = [await report(world), await report(world)]
    const keyed = { clientMutationKey: randomUUID() }
    const remark = { issueId: first.id, text: '已联系物业', ...keyed }
    await perform(world.member.client, 'commentOnIssue', remark)
    const before = await changes()
    const others = [{ issueId: second.id }, { text: '已联系业委会' }, { audience: 'COMMITTEE' }]
    for (const other of others) {
      const answer = await attempt(world.member.client, 'commentOnIssue', { ...remark, ...other })
      expect(answer.userErrors).toMatchObject([{ code: 'KEY_REUSED', field: ['clientMutationKey'] }])
    }
    expect(await changes()).toBe(before)
    const anonymous = { ...issue(), name: '王阿姨', phone: '13800000001', ...keyed }
    await perform(world.resident.client, 'reportIssueAsResident', anonymous)
    const neighbours = await attempt(world.resident.client, 'reportIssueAsResident', { ...anonymous, phone: '13800000002' })
    expect(neighbours).toMatchObject({ followCode: null, userErrors: [{ code: 'KEY_REUSED' }] })
  })

  it('is the same for the same input written another way, and when the version was looked up again', async () => {
    const { id: issueId, version } = await report(world)
    const clientMutationKey = randomUUID()
    const input = { issueId, title: '道闸', expectedVersion: version, clientMutationKey }
    const edited = await perform(world.member.client, 'editIssue', input)
    const reordered = { clientMutationKey: clientMutationKey.toUpperCase(), expectedVersion: version + 1, title: '道闸', issueId }
    expect(await perform(world.member.client, 'editIssue', reordered)).toEqual(edited)
  })

  it('kept by a process that is older says nothing of its input: it is taken for the same', async () => {
    const input = { ...issue(), clientMutationKey: randomUUID() }
    const first = await perform(world.resident.client, 'reportIssue', input)
    await sql.query('update mutation_key set input_digest = null where key = $1', [input.clientMutationKey])
    expect(await perform(world.resident.client, 'reportIssue', { ...input, text: '另一件事' })).toEqual(first)
  })

  it('is somebody else’s when somebody else uses the key', async () => {
    const input = { ...issue(), clientMutationKey: randomUUID() }
    const first = await perform(world.resident.client, 'reportIssue', input)
    const second = await perform(world.neighbour.client, 'reportIssue', input)
    expect(second['issue'].id).not.toBe(first['issue'].id)
  })

  it('may be done after all with the key of one that was refused', async () => {
    const { id: issueId } = await report(world)
    const input = { issueId, clientMutationKey: randomUUID() }
    expect((await attempt(world.secretary.client, 'startCarryingOut', input)).userErrors[0]!.code).toBe('WRONG_STAGE')
    await perform(world.secretary.client, 'acceptIssue', { issueId })
    expect((await perform(world.secretary.client, 'startCarryingOut', input))['issue'].stage).toBe('CARRYING_OUT')
  })
})

it('writers at the same issue at the same time wait for each other, and none is lost', async () => {
  const { id: issueId } = await issueIn(world, 'ACCEPTED')
  const mine = Array.from({ length: 12 }, (_, n) =>
    perform(world.secretary.client, 'nameParty', { issueId, residentsGroup: `${n} 号楼居民` }),
  )
  const cursors = (await Promise.all(mine)).map(({ cursor }) => cursor)
  expect(new Set(cursors).size).toBe(12)
  const { issue } = await perform(world.secretary.client, 'commentOnIssue', { issueId, text: '都记下了' })
  expect(issue.version).toBe(2 + 12)
})
