import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { followed } from './bad-input/issues.cases.ts'
import { issueIn, meetingOf, report } from '../support/issues.ts'
import { attempt, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
let sql: pg.Client
beforeAll(async () => {
  server = await startTestServer({ template: 'empty', env: { TRUST_PROXY: '1' } })
  world = await buildWorld(server.url, server.databaseUrl)
  sql = new pg.Client({ connectionString: server.databaseUrl })
  await sql.connect()
})
afterAll(async () => {
  await sql.end()
  await server.stop()
})

const read = async (id: string, fields: string, by = world.secretary) =>
  (await by.client.request(`query($id: ID!) { node(id: $id) { ... on Issue { ${fields} } } }`, { id })).node

describe('a meeting that is still to come', () => {
  const ends: [string, string, (issueId: string) => Promise<unknown>, string][] = [
    ['withdrawn', 'COORDINATING', (issueId) => perform(world.resident.client, 'withdrawIssue', { issueId }), 'resident'],
    [
      'merged',
      'COORDINATING',
      async (issueId) => perform(world.secretary.client, 'mergeIssue', { issueId, intoNumber: (await report(world)).number }),
      'secretary',
    ],
    [
      'resolved',
      'CARRYING_OUT',
      (issueId) => perform(world.secretary.client, 'resolveIssue', { issueId, result: 'SOLVED', text: '好了' }),
      'secretary',
    ],
  ]

  it.each(ends)('is off once its issue is %s, and on again when that is taken back', async (_, stage, end, by) => {
    const { id } = await issueIn(world, stage)
    await end(id)
    const fields = 'version meetings { state } timeline { kind }'
    const ended = await read(id, fields)
    expect(ended.meetings).toEqual([{ state: 'CANCELLED' }])
    expect(ended.timeline.at(-1)).toEqual({ kind: 'MEETING_CANCELLED' })
    const who = world[by as 'resident' | 'secretary']
    await perform(who.client, 'undoIssueMove', { issueId: id, expectedVersion: ended.version })
    expect((await read(id, fields)).meetings).toEqual([{ state: 'PLANNED' }])
  })

  it('stays off where somebody called it off before', async () => {
    const { id } = await issueIn(world, 'COORDINATING')
    await perform(world.secretary.client, 'cancelMeeting', { meetingId: await meetingOf(world.secretary.client, id), reason: '改期' })
    const { issue } = await perform(world.resident.client, 'withdrawIssue', { issueId: id })
    await perform(world.resident.client, 'undoIssueMove', { issueId: id, expectedVersion: issue.version })
    expect((await read(id, 'meetings { state }')).meetings).toEqual([{ state: 'CANCELLED' }])
  })

  it('of an issue that ended before can be called off', async () => {
    const { id } = await issueIn(world, 'COORDINATING')
    await perform(world.resident.client, 'withdrawIssue', { issueId: id })
    await sql.query(`update meeting set state = 'PLANNED' where issue_id = $1`, [id])
    const meetingId = await meetingOf(world.secretary.client, id)
    await perform(world.secretary.client, 'cancelMeeting', { meetingId, reason: '已撤回' })
    expect((await read(id, 'meetings { state }')).meetings).toEqual([{ state: 'CANCELLED' }])
  })
})

describe('whoever raised what was merged', () => {
  const OUTCOME = 'number stage communityName result resultText reason'

  it('hears what becomes of the original, with an account and with a code, and sees no more of it', async () => {
    const original = await report(world, {}, world.member)
    const duplicate = await report(world)
    const byCode = await followed(world, 'REPORTED')
    for (const issueId of [duplicate.id, byCode.issueId]) {
      await perform(world.secretary.client, 'mergeIssue', { issueId, intoNumber: original.number })
    }
    await perform(world.secretary.client, 'acceptIssue', { issueId: original.id })
    await perform(world.secretary.client, 'startCarryingOut', { issueId: original.id })
    await perform(world.secretary.client, 'resolveIssue', { issueId: original.id, result: 'SOLVED', text: '道闸已拆' })
    const outcome = {
      number: original.number,
      stage: 'RESOLVED',
      communityName: '东新仙林社区',
      result: 'SOLVED',
      resultText: '道闸已拆',
      reason: null,
    }
    expect(await read(duplicate.id, `original { ${OUTCOME} } mergedInto { id }`, world.resident)).toEqual({
      original: outcome,
      mergedInto: null,
    })
    expect((await world.neighbour.client.request('query($n: Int!) { issue(number: $n) { id } }', { n: original.number })).issue).toBeNull()
    const query = `query($code: String!) { followedIssue(code: $code) { stage reason original { ${OUTCOME} } } }`
    const { followedIssue } = await world.stranger.client.request(query, { code: byCode.code })
    expect(followedIssue).toEqual({ stage: 'DUPLICATE', reason: null, original: outcome })
  })

  it('is led on where the original was merged itself', async () => {
    const [first, second, third] = [await report(world), await report(world), await report(world, {}, world.member)]
    await perform(world.secretary.client, 'mergeIssue', { issueId: first.id, intoNumber: second.number })
    await perform(world.secretary.client, 'mergeIssue', { issueId: second.id, intoNumber: third.number })
    await perform(world.secretary.client, 'declineIssue', { issueId: third.id, reason: '属市政道路' })
    const { original } = await read(first.id, `original { ${OUTCOME} }`, world.resident)
    expect(original).toMatchObject({ number: third.number, stage: 'DECLINED', reason: '属市政道路' })
  })

  it('isn’t left alone by whoever raised the original', async () => {
    const [original, duplicate] = [await report(world), await report(world, {}, world.neighbour)]
    await perform(world.secretary.client, 'mergeIssue', { issueId: duplicate.id, intoNumber: original.number })
    const { userErrors } = await attempt(world.resident.client, 'withdrawIssue', { issueId: original.id })
    expect(userErrors).toMatchObject([{ code: 'OTHERS_MERGED', message: expect.stringContaining('1') }])
  })
})

it('whoever has a code reads why it was declined', async () => {
  const { issueId, code } = await followed(world, 'REPORTED')
  await perform(world.secretary.client, 'declineIssue', { issueId, reason: '属市政道路，请拨打 12319' })
  const query = 'query($code: String!) { followedIssue(code: $code) { stage reason } }'
  const { followedIssue } = await world.stranger.client.request(query, { code })
  expect(followedIssue).toEqual({ stage: 'DECLINED', reason: '属市政道路，请拨打 12319' })
})

describe('an outcome nobody confirms', () => {
  const call = (issueId: string) => ({ issueId, means: 'VISIT', calledAt: new Date().toISOString(), answer: '当面说不再受影响' })
  const CAN =
    'stage turn turnNames satisfaction viewerCan { confirmByCall { allowed code } } timeline { kind text callMeans calledAt toStage }'

  it('is asked about once the days for it are over, and closed with the answer', async () => {
    const { id } = await issueIn(world, 'RESOLVED')
    expect(await read(id, CAN, world.member)).toMatchObject({ viewerCan: { confirmByCall: { allowed: false, code: 'CALL_EARLY' } } })
    await sql.query(`update issue set due_at = now() - interval '1 minute' where id = $1`, [id])
    const overdue = { turn: 'COMMITTEE', turnNames: ['东新仙林社区'], viewerCan: { confirmByCall: { allowed: true } } }
    expect(await read(id, CAN, world.member)).toMatchObject(overdue)
    expect(await read(id, CAN, world.resident)).toMatchObject({ viewerCan: { confirmByCall: { allowed: false, code: 'COMMITTEE_ONLY' } } })
    const asked = { ...call(id), satisfaction: 'SATISFIED' }
    await perform(world.member.client, 'confirmIssueByCall', asked)
    const closed = await read(id, CAN, world.resident)
    expect(closed).toMatchObject({ stage: 'CONFIRMED', satisfaction: 'SATISFIED' })
    expect(closed.timeline.at(-1)).toEqual({
      kind: 'CALLED_BACK',
      text: asked.answer,
      callMeans: 'VISIT',
      calledAt: asked.calledAt,
      toStage: 'CONFIRMED',
    })
  })

  it('of a resident without an account is written down as asked, never confirmed in his or her place', async () => {
    const { issueId } = await followed(world, 'RESOLVED')
    const can = await read(issueId, 'turn reachableStages viewerCan { confirm { code } confirmByCall { allowed } }', world.member)
    expect(can.viewerCan).toEqual({ confirm: { code: 'REPORTER_ONLY' }, confirmByCall: { allowed: true } })
    expect(can.reachableStages).toContain('CONFIRMED')
    expect(can.turn).toBe('REPORTER')
    const { userErrors } = await attempt(world.member.client, 'confirmIssue', { issueId, satisfaction: 'SATISFIED' })
    expect(userErrors).toMatchObject([{ code: 'REPORTER_ONLY' }])
    await perform(world.member.client, 'confirmIssueByCall', call(issueId))
    expect(await read(issueId, 'stage satisfaction')).toEqual({ stage: 'CONFIRMED', satisfaction: null })
  })

  it('was asked about in the very minute it was resolved in, as a form gives it', async () => {
    const { id } = await issueIn(world, 'RESOLVED')
    const { stageSince } = await read(id, 'stageSince')
    await sql.query(`update issue set due_at = now() - interval '1 minute' where id = $1`, [id])
    const calledAt = `${stageSince.slice(0, 16)}:00.000Z`
    await perform(world.member.client, 'confirmIssueByCall', { ...call(id), calledAt })
    expect(await read(id, 'stage')).toEqual({ stage: 'CONFIRMED' })
  })

  it('is closed as well where nobody can be reached', async () => {
    const { id } = await issueIn(world, 'RESOLVED')
    await sql.query(`update issue set due_at = now() - interval '1 minute' where id = $1`, [id])
    await perform(world.member.client, 'confirmIssueByCall', { ...call(id), means: 'PHONE', answer: '三次无人接听' })
    expect(await read(id, 'stage satisfaction')).toEqual({ stage: 'CONFIRMED', satisfaction: null })
  })
})

describe('who takes care of an issue', () => {
  const assigneeOf = async (id: string) => (await read(id, 'assignee { id }')).assignee?.id ?? null

  it('is who did before, when taking it on is taken back', async () => {
    const { id: issueId } = await report(world)
    const { issue } = await perform(world.secretary.client, 'acceptIssue', { issueId, assigneeId: world.member.personId })
    await perform(world.secretary.client, 'undoIssueMove', { issueId, expectedVersion: issue.version })
    expect(await assigneeOf(issueId)).toBeNull()

    await perform(world.secretary.client, 'assignIssue', { issueId, personId: world.secretary.personId })
    const accepted = await perform(world.secretary.client, 'acceptIssue', { issueId, assigneeId: world.member.personId })
    await perform(world.secretary.client, 'undoIssueMove', { issueId, expectedVersion: accepted['issue'].version })
    expect(await assigneeOf(issueId)).toBe(world.secretary.personId)

    const again = await perform(world.secretary.client, 'acceptIssue', { issueId })
    await perform(world.secretary.client, 'undoIssueMove', { issueId, expectedVersion: again['issue'].version })
    expect(await assigneeOf(issueId)).toBe(world.secretary.personId)
  })

  it('is nobody any more once his or her term on the committee has ended', async () => {
    const { id: issueId } = await report(world)
    await perform(world.secretary.client, 'acceptIssue', { issueId, assigneeId: world.member.personId })
    expect(await assigneeOf(issueId)).toBe(world.member.personId)
    const appointmentId = world.member.seats[world.organizations.residentialCommittee]
    await perform(world.administrator.client, 'endAppointment', { appointmentId })
    expect(await assigneeOf(issueId)).toBeNull()
  })
})
