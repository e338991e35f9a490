import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayIn, inDays } from '../support/days.ts'
import { issueIn, type IssueState, nameProperty, openCommitmentsOf, partiesOf, report } from '../support/issues.ts'
import { attempt, type Payload, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type Citizen, type World } from '../support/world.ts'

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

interface Row {
  action: string
  from: string[]
  to: string
  by: string
}

const STAGES = [
  'REPORTED',
  'ACCEPTED',
  'COORDINATING',
  'AGREED',
  'CARRYING_OUT',
  'RESOLVED',
  'CONFIRMED',
  'DECLINED',
  'WITHDRAWN',
  'DUPLICATE',
]

/** How each action of the table is asked for, by someone whose right it is. */
const actions: Record<string, (issueId: string) => Promise<Payload>> = {
  accept: (issueId) => attempt(world.member.client, 'acceptIssue', { issueId }),
  decline: (issueId) => attempt(world.secretary.client, 'declineIssue', { issueId, reason: '不属本社区。' }),
  async conveneMeeting(issueId) {
    // Somebody has to be there to come; naming them would be a step of its own.
    await sql.query(
      `insert into party (id, subdistrict_id, issue_id, residents_group, community_id, state)
       select gen_random_uuid(), subdistrict_id, id, '居民代表', community_id, 'NAMED' from issue where id = $1`,
      [issueId],
    )
    return attempt(world.secretary.client, 'conveneMeeting', { issueId, at: inDays(2), place: '议事厅' })
  },
  async recordAgreement(issueId) {
    const [party] = await partiesOf(world.secretary.client, issueId)
    const ownerPartyId = party?.id ?? world.communities.residential
    return attempt(world.secretary.client, 'recordAgreement', {
      issueId,
      text: '照办',
      commitments: [{ ownerPartyId, text: '办', dueOn: dayIn(9) }],
    })
  },
  startCarryingOut: (issueId) => attempt(world.member.client, 'startCarryingOut', { issueId }),
  async fulfilCommitment(issueId) {
    const { rows } = await sql.query('select id from commitment where issue_id = $1 order by state desc, id desc', [issueId])
    return attempt(world.property.client, 'fulfilCommitment', { commitmentId: rows[0].id, evidence: '已办' })
  },
  resolve: (issueId) => attempt(world.secretary.client, 'resolveIssue', { issueId, result: 'SOLVED', text: '已办' }),
  confirm: (issueId) => attempt(world.resident.client, 'confirmIssue', { issueId, satisfaction: 'SATISFIED' }),
  dispute: (issueId) => attempt(world.resident.client, 'disputeIssue', { issueId, reason: '还是老样子' }),
  reopen: (issueId) => attempt(world.secretary.client, 'reopenIssue', { issueId, reason: '又坏了' }),
  withdraw: (issueId) => attempt(world.resident.client, 'withdrawIssue', { issueId }),
  async merge(issueId) {
    const { number } = await report(world)
    return attempt(world.secretary.client, 'mergeIssue', { issueId, intoNumber: number })
  },
}

/** An issue in this stage without open commitments, so that nothing but the stage decides. */
async function settledIssueIn(stage: string): Promise<IssueState> {
  const issue = await issueIn(world, stage)
  if (stage !== 'AGREED') return issue
  const [commitmentId] = await openCommitmentsOf(world.secretary.client, issue.id)
  return (await perform(world.secretary.client, 'cancelCommitment', { commitmentId, reason: '另有安排' }))['issue']
}

/** One with a commitment: an open one where the stage has any, otherwise left from an agreement before it was reopened. */
async function issueWithCommitmentIn(stage: string): Promise<IssueState> {
  if (stage === 'AGREED') return issueIn(world, 'AGREED')
  if (stage === 'CARRYING_OUT') {
    const { id: issueId } = await issueIn(world, 'AGREED')
    return (await perform(world.member.client, 'startCarryingOut', { issueId }))['issue']
  }
  if (stage === 'RESOLVED' || stage === 'CONFIRMED') return issueIn(world, stage)
  const { id } = await issueIn(world, 'RESOLVED')
  const { issue } = await perform(world.secretary.client, 'reopenIssue', { issueId: id, reason: '又坏了' })
  const onward: Record<string, string> = { COORDINATING: 'conveneMeeting', DECLINED: 'decline', WITHDRAWN: 'withdraw', DUPLICATE: 'merge' }
  const action = onward[stage]
  return action ? (await actions[action]!(id))['issue'] : issue
}

describe('the table of transitions', () => {
  let table: Row[]
  beforeAll(async () => {
    table = (await world.resident.client.request('{ stageTransitions { action from to by } }')).stageTransitions
  })

  // A refusal leaves an issue as it is: one will do for all of them.
  const kept = new Map<string, Promise<IssueState>>()
  function unmoved(make: (stage: string) => Promise<IssueState>, stage: string): Promise<IssueState> {
    const key = `${make.name} ${stage}`
    const issue = kept.get(key) ?? make(stage)
    kept.set(key, issue)
    return issue
  }

  it('names every action there is', () => {
    expect(table.map(({ action }) => action).toSorted()).toEqual(Object.keys(actions).toSorted())
  })

  describe.each(STAGES)('holds for an issue in the stage %s', (stage) => {
    // No commitment can have been made before anything was accepted.
    const possible = Object.keys(actions).filter((action) => !(action === 'fulfilCommitment' && stage === 'REPORTED'))
    it.each(possible)('%s', async (action) => {
      const row = table.find((each) => each.action === action)!
      const make = action === 'fulfilCommitment' ? issueWithCommitmentIn : settledIssueIn
      const issue = await (row.from.includes(stage) ? make(stage) : unmoved(make, stage))
      expect(issue.stage).toBe(stage)
      const answer = await actions[action]!(issue.id)
      const done = { userErrors: [], issue: { stage: row.to, version: issue.version + 1 } }
      const refused = { cursor: null, userErrors: [{ code: 'WRONG_STAGE' }], issue: null }
      expect(answer).toMatchObject(row.from.includes(stage) ? done : refused)
    })
  })

  it.each<[string, string, (world: World) => string[]]>([
    ['accept', 'REPORTED', () => ['secretary', 'member']],
    ['decline', 'REPORTED', () => ['secretary']],
    ['startCarryingOut', 'ACCEPTED', () => ['secretary', 'member']],
    ['resolve', 'CARRYING_OUT', () => ['secretary']],
    ['confirm', 'RESOLVED', () => ['resident']],
    ['dispute', 'RESOLVED', () => ['resident']],
    ['withdraw', 'REPORTED', () => ['resident']],
    ['reopen', 'DECLINED', () => ['secretary']],
    ['merge', 'REPORTED', () => ['secretary']],
  ])('%s is for those the table names and nobody else', async (action, stage, allowed) => {
    const everybody = [
      'secretary',
      'member',
      'towerSecretary',
      'property',
      'enterprise',
      'resident',
      'neighbour',
      'stranger',
      'administrator',
    ] as const
    const { id } = await settledIssueIn(stage)
    const verdicts = everybody.map(async (who) => {
      const query = `query($id: ID!) { node(id: $id) { ... on Issue { viewerCan { ${action} { allowed } } } } }`
      const { node } = await world[who].client.request(query, { id })
      return node?.viewerCan[action].allowed ? [who] : []
    })
    expect((await Promise.all(verdicts)).flat().toSorted()).toEqual(allowed(world).toSorted())
  })
})

describe('an open commitment', () => {
  it.each([
    ['resolve', 'CARRYING_OUT'],
    ['withdraw', 'AGREED'],
    ['merge', 'CARRYING_OUT'],
  ])('keeps the issue from being closed: %s', async (action, stage) => {
    const { id } = await issueWithCommitmentIn(stage)
    const { userErrors } = await actions[action]!(id)
    expect(userErrors).toMatchObject([{ code: 'OPEN_COMMITMENTS', message: expect.stringContaining('1') }])
    await actions['fulfilCommitment']!(id)
    expect((await actions[action]!(id)).userErrors).toEqual([])
  })

  it('is closed once, and says so afterwards', async () => {
    const { id } = await issueWithCommitmentIn('CARRYING_OUT')
    const [commitmentId] = await openCommitmentsOf(world.secretary.client, id)
    const input = { commitmentId, evidence: '已建好' }
    const both = await Promise.all([1, 2].map(() => attempt(world.property.client, 'fulfilCommitment', input)))
    expect(both.flatMap(({ userErrors }) => userErrors).map(({ code }) => code)).toEqual(['COMMITMENT_CLOSED'])
  })

  it('makes the issue due when the first of them is', async () => {
    const { id: issueId } = await issueIn(world, 'COORDINATING')
    const ownerPartyId = await partiesOf(world.secretary.client, issueId).then(([party]) => party!.id)
    const commitments = [30, 4, 12].map((days) => ({ ownerPartyId, text: `${days} 天内办好`, dueOn: dayIn(days) }))
    await perform(world.secretary.client, 'recordAgreement', { issueId, text: '分三步办', commitments })
    const query = 'query($id: ID!) { node(id: $id) { ... on Issue { dueAt dueState turn turnNames openCommitments } } }'
    const { node } = await world.resident.client.request(query, { id: issueId })
    expect(node).toMatchObject({ dueState: 'ON_TIME', turn: 'PARTIES', turnNames: ['东新广利物业'], openCommitments: 3 })
    expect(new Date(node.dueAt)).toEqual(new Date(`${dayIn(5)}T00:00:00+08:00`))
  })
})

describe('the last commitment, once it is closed', () => {
  const dueOf = async (id: string) => {
    const query =
      'query($id: ID!) { node(id: $id) { ... on Issue { stage stageSince dueAt dueState turn openCommitments version urgent } } }'
    return (await world.secretary.client.request(query, { id })).node
  }
  const daysAllowed = ({ stageSince, dueAt }: { stageSince: string; dueAt: string }) =>
    (Date.parse(dueAt) - Date.parse(stageSince)) / 86_400_000

  async function agreed(days: number[]): Promise<{ issueId: string; commitments: string[] }> {
    const { id: issueId } = await issueIn(world, 'COORDINATING')
    const [party] = await partiesOf(world.secretary.client, issueId)
    const commitments = days.map((day) => ({ ownerPartyId: party!.id, text: `第 ${day} 天前办好`, dueOn: dayIn(day) }))
    await perform(world.secretary.client, 'recordAgreement', { issueId, text: '说好了', commitments })
    return { issueId, commitments: await openCommitmentsOf(world.secretary.client, issueId) }
  }

  it('says no more when the issue is due: its stage does', async () => {
    const { issueId, commitments } = await agreed([1, 3])
    await sql.query(`update commitment set due_on = due_on - 30 where issue_id = $1`, [issueId])
    for (const commitmentId of commitments) await perform(world.property.client, 'fulfilCommitment', { commitmentId, evidence: '办好了' })
    const left = await dueOf(issueId)
    expect(left).toMatchObject({ stage: 'CARRYING_OUT', openCommitments: 0, turn: 'COMMITTEE', dueState: 'ON_TIME' })
    expect(daysAllowed(left)).toBe(30)
  })

  it('neither does it when it was given up, nor of an urgent issue', async () => {
    const { issueId, commitments } = await agreed([1, 3])
    await perform(world.property.client, 'fulfilCommitment', { commitmentId: commitments[0], evidence: '办好了' })
    await perform(world.secretary.client, 'editIssue', { issueId, urgent: true, expectedVersion: (await dueOf(issueId)).version })
    await perform(world.secretary.client, 'cancelCommitment', { commitmentId: commitments[1], reason: '另有安排' })
    const left = await dueOf(issueId)
    expect(left).toMatchObject({ stage: 'CARRYING_OUT', openCommitments: 0, turn: 'COMMITTEE', urgent: true })
    expect(daysAllowed(left)).toBe(15)
  })

  it('given up before any was kept leaves the agreement its own days', async () => {
    const { issueId, commitments } = await agreed([20])
    await perform(world.secretary.client, 'cancelCommitment', { commitmentId: commitments[0], reason: '另有安排' })
    const left = await dueOf(issueId)
    expect(left.stage).toBe('AGREED')
    expect(daysAllowed(left)).toBe(5)
  })
})

describe('a move that is taken back', () => {
  const undo = (issueId: string, expectedVersion: number, who = world.secretary) =>
    attempt(who.client, 'undoIssueMove', { issueId, expectedVersion })
  const NOTHING = [{ code: 'NOTHING_TO_UNDO', field: null, message: '已经不能撤销' }]

  it.each([
    ['accept', 'REPORTED'],
    ['decline', 'ACCEPTED'],
    ['startCarryingOut', 'ACCEPTED'],
    ['resolve', 'CARRYING_OUT'],
    ['withdraw', 'REPORTED'],
    ['merge', 'ACCEPTED'],
  ])('leaves the issue as before: %s', async (action, stage) => {
    const fields = 'stage stageSince dueAt result resultText mergedInto { id } openCommitments assignee { id } meetings { state }'
    const read = async (id: string) =>
      (await world.secretary.client.request(`query($id: ID!) { node(id: $id) { ... on Issue { ${fields} } } }`, { id })).node
    const { id } = await issueIn(world, stage)
    const before = await read(id)
    const { issue } = await actions[action]!(id)
    const who = action === 'withdraw' ? world.resident : ['accept', 'startCarryingOut'].includes(action) ? world.member : world.secretary
    expect((await undo(id, issue.version, who)).userErrors).toEqual([])
    expect(await read(id)).toEqual(before)
  })

  it.each(['conveneMeeting', 'reopen', 'confirm', 'dispute'])('is none that recorded facts: %s', async (action) => {
    const stages: Record<string, string> = { conveneMeeting: 'ACCEPTED', reopen: 'DECLINED', confirm: 'RESOLVED', dispute: 'RESOLVED' }
    const { id } = await issueIn(world, stages[action]!)
    const { issue } = await actions[action]!(id)
    const who = ['confirm', 'dispute'].includes(action) ? world.resident : world.secretary
    expect((await undo(id, issue.version, who)).userErrors).toEqual(NOTHING)
  })

  it('is one’s own, the last one, taken back once, and within a minute', async () => {
    const { id, version } = await issueIn(world, 'ACCEPTED')
    expect((await undo(id, version, world.member)).userErrors).toEqual(NOTHING)
    await sql.query(`update issue_entry set at = at - interval '61 seconds' where issue_id = $1`, [id])
    expect((await undo(id, version)).userErrors).toEqual(NOTHING)
    const next = await perform(world.secretary.client, 'startCarryingOut', { issueId: id })
    const undone = await undo(id, next['issue'].version)
    expect(undone).toMatchObject({ userErrors: [], issue: { stage: 'ACCEPTED' } })
    expect((await undo(id, undone['issue'].version)).userErrors).toEqual(NOTHING)
  })
})

describe('the end of an issue', () => {
  const read = async (id: string, fields: string) =>
    (await world.resident.client.request(`query($id: ID!) { node(id: $id) { ... on Issue { ${fields} } } }`, { id })).node

  it('that is disputed goes back to be carried out; its outcome is forgotten and the timeline keeps it', async () => {
    const { id } = await issueIn(world, 'RESOLVED')
    await actions['dispute']!(id)
    expect(await read(id, 'stage result resultText satisfaction turn')).toEqual({
      stage: 'CARRYING_OUT',
      result: null,
      resultText: null,
      satisfaction: null,
      turn: 'COMMITTEE',
    })
    const { timeline } = await read(id, 'timeline { kind text toStage }')
    expect(timeline.filter(({ toStage }: { toStage: string | null }) => toStage).slice(-2)).toEqual([
      { kind: 'RESOLVED', text: '已建成。', toStage: 'RESOLVED' },
      { kind: 'DISPUTED', text: '还是老样子', toStage: 'CARRYING_OUT' },
    ])
  })

  it('states stage, result and satisfaction apart', async () => {
    const { id: issueId } = await issueIn(world, 'RESOLVED')
    await perform(world.resident.client, 'confirmIssue', { issueId, satisfaction: 'UNSATISFIED', text: '太慢' })
    expect(await read(issueId, 'stage result satisfaction turn dueAt dueState')).toEqual({
      stage: 'CONFIRMED',
      result: 'SOLVED',
      satisfaction: 'UNSATISFIED',
      turn: 'NOBODY',
      dueAt: null,
      dueState: 'NONE',
    })
  })

  it('by merging leads to the other issue, which the reporter follows from then on', async () => {
    const [duplicate, original] = [await report(world), await report(world, {}, world.neighbour)]
    await perform(world.secretary.client, 'mergeIssue', { issueId: duplicate.id, intoNumber: original.number })
    // The original is the neighbour’s: that it exists is not the resident’s to see.
    expect(await read(duplicate.id, 'stage mergedInto { id }')).toEqual({ stage: 'DUPLICATE', mergedInto: null })
    const { node } = await world.secretary.client.request('query($id: ID!) { node(id: $id) { ... on Issue { mergedInto { id } } } }', {
      id: duplicate.id,
    })
    expect(node.mergedInto).toEqual({ id: original.id })
  })

  it('by merging is refused into itself and into what is not to be seen', async () => {
    const issue = await report(world)
    const elsewhere = await report(world, { communityId: world.communities.apart }, world.stranger)
    const merge = async (intoNumber: number) =>
      (await attempt(world.secretary.client, 'mergeIssue', { issueId: issue.id, intoNumber })).userErrors[0]
    expect(await merge(issue.number)).toMatchObject({ code: 'MERGE_INTO_ITSELF', field: ['intoNumber'] })
    expect(await merge(elsewhere.number)).toMatchObject({ code: 'NOT_FOUND', field: ['intoNumber'] })
    expect(await merge(2_000_000_000)).toMatchObject({ code: 'NOT_FOUND', field: ['intoNumber'] })
  })
})

describe('how urgent it is', () => {
  it('is for committees to say, whoever raised it', async () => {
    const { id: issueId, version: expectedVersion } = await report(world)
    const edit = (who: Citizen, input: object) => attempt(who.client, 'editIssue', { issueId, expectedVersion, ...input })
    expect((await edit(world.resident, { urgent: true })).userErrors).toMatchObject([{ code: 'COMMITTEE_ONLY', field: ['urgent'] }])
    // What stands there already may be sent along.
    const { issue, userErrors } = await edit(world.resident, { urgent: false, title: '道闸前排长队' })
    expect(userErrors).toEqual([])
    expect((await edit(world.member, { urgent: true, expectedVersion: issue.version })).userErrors).toEqual([])
    const isUrgent = async (id: string) =>
      (await world.member.client.request('query($id: ID!) { node(id: $id) { ... on Issue { urgent } } }', { id })).node.urgent
    expect(await isUrgent(issueId)).toBe(true)
    const raised = await report(world, { urgent: true }, world.towerSecretary)
    expect(await isUrgent(raised.id)).toBe(true)
  })
})

describe('calling in the other side', () => {
  it('works at once for whoever sits on both committees', async () => {
    const { id } = await report(world)
    await nameProperty(world, id)
    expect(await partiesOf(world.secretary.client, id)).toMatchObject([{ state: 'NAMED' }])
  })

  it('is a request for everyone else, which the other committee answers', async () => {
    const { id: issueId } = await report(world)
    await perform(world.member.client, 'nameParty', { issueId, organizationId: world.organizations.property })
    const [party] = await partiesOf(world.member.client, issueId)
    expect(party!.state).toBe('REQUESTED')
    const waiting = await world.towerSecretary.client.request('{ viewer { pendingPartyRequests { id viewerCanAnswer } } }')
    expect(waiting.viewer.pendingPartyRequests).toEqual([{ id: party!.id, viewerCanAnswer: true }])
    const seen = async () => (await world.property.client.request('query($id: ID!) { node(id: $id) { id } }', { id: issueId })).node
    expect(await seen()).toBeNull()
    expect((await attempt(world.member.client, 'answerPartyRequest', { partyId: party!.id, accept: true })).userErrors[0]!.code).toBe(
      'COMMITTEE_ONLY',
    )
    await perform(world.towerSecretary.client, 'answerPartyRequest', { partyId: party!.id, accept: true })
    expect(await seen()).toEqual({ id: issueId })
    expect(
      (await attempt(world.towerSecretary.client, 'answerPartyRequest', { partyId: party!.id, accept: false })).userErrors[0]!.code,
    ).toBe('REQUEST_ANSWERED')
  })

  it('may be refused with a reason, and asked for again', async () => {
    const { id: issueId } = await report(world)
    const ask = () => attempt(world.member.client, 'nameParty', { issueId, organizationId: world.organizations.enterprise })
    await ask()
    const [party] = await partiesOf(world.member.client, issueId)
    const refusal = { partyId: party!.id, accept: false }
    expect((await attempt(world.towerSecretary.client, 'answerPartyRequest', refusal)).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['reason'] },
    ])
    await perform(world.towerSecretary.client, 'answerPartyRequest', { ...refusal, reason: '与该企业无关' })
    expect((await ask()).userErrors).toEqual([])
    expect((await ask()).userErrors).toMatchObject([{ code: 'ALREADY_PARTY' }])
  })
})
