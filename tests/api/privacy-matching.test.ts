import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayIn } from '../support/days.ts'
import { nameProperty, report } from '../support/issues.ts'
import { attempt, perform } from '../support/mutations.ts'
import {
  BOTH_COMMITTEES,
  BOTH_TOKENS,
  type Matrix,
  OWN_COMMITTEE,
  type Probe,
  VIEWERS,
  isThere,
  openMatrix,
  tellEveryCell,
} from '../support/privacy.ts'
import { sheetsOf } from './imports/workbook.read.ts'

const NAME = '李晓晓'
const PHONE = '13900000007'
const HOME = '翠苑小区'
const NOTE = '家中有事，已回老家'

let matrix: Matrix
beforeAll(async () => {
  matrix = await openMatrix()
  const { secretary, property, resident, administrator, communities, organizations } = matrix.world
  const posted = async (by: typeof secretary, input: object): Promise<string> =>
    (await perform(by.client, 'postNeed', { ...input }))['need'].id
  const offered = async (input: object): Promise<string> =>
    (await perform(property.client, 'postOffer', { organizationId: organizations.property, ...input }))['offer'].id
  const introduced = async (needId: string, offerId: string): Promise<string> =>
    (await perform(secretary.client, 'introduceMatch', { needId, offerId, quantity: 1 }))['match'].id
  const accepted = async (by: typeof secretary, needId: string, offerId: string): Promise<string> => {
    const match = { matchId: await introduced(needId, offerId), accept: true }
    for (const side of [by, property]) await perform(side.client, 'respondToMatch', match)
    return match.matchId
  }

  const home = { kind: 'RESIDENTIAL', name: '东新翠苑社区', places: [{ kind: 'COMPOUND', name: HOME }] }
  const { community } = await perform(administrator.client, 'createCommunity', home)
  const { node } = await administrator.client.request('query($id: ID!) { node(id: $id) { ... on Community { places { id } } } }', {
    id: community.id,
  })
  const graduate = {
    kind: 'JOB',
    title: '应届毕业生',
    text: '会计专业',
    quantity: 1,
    communityId: communities.residential,
    job: { degree: 'BACHELOR', professions: ['会计'], wishes: ['出纳'], payMin: 5000, placeId: node.places[0].id },
    contact: { name: NAME, phone: PHONE },
  }
  const post = await offered({ kind: 'JOB', title: '会计', text: '双休', quantity: 9, job: { degree: 'COLLEGE' } })
  const [graduateNeed, placedNeed, followedNeed, freeNeed] = [
    await posted(secretary, graduate),
    await posted(secretary, graduate),
    await posted(secretary, graduate),
    await posted(secretary, graduate),
  ]
  const waiting = await introduced(graduateNeed, post)
  const ended = await introduced(freeNeed, post)
  await perform(property.client, 'respondToMatch', { matchId: ended, accept: false, reason: '人已招满' })
  const agreed = await accepted(secretary, placedNeed, post)
  await perform(property.client, 'revealMatchContact', { matchId: agreed, purpose: '约面试' })
  const followed = await accepted(secretary, followedNeed, post)
  await perform(secretary.client, 'fulfilMatch', { matchId: followed })
  await perform(secretary.client, 'recordFollowUp', { matchId: followed, months: 1, outcome: 'LEFT', note: NOTE })

  const asked = { kind: 'VOLUNTEER', title: '陪诊', text: '周三上午', quantity: 1, communityId: communities.residential }
  const [ownNeed, helpedNeed] = [await posted(resident, asked), await posted(resident, asked)]
  const help = await offered({ kind: 'VOLUNTEER', title: '陪诊志愿者', text: '有车', quantity: 5 })
  const helping = await accepted(resident, helpedNeed, help)

  const draft = await posted(secretary, { ...graduate, title: '未发布', draft: true })
  const campaign = await campaignOf('JOB')
  const withdrawn = await posted(secretary, { ...graduate, title: '未发布', draft: true, campaignId: campaign })
  await perform(secretary.client, 'withdrawNeed', { id: withdrawn })
  const { id: issue } = await report(matrix.world, { concernsCommunityIds: [communities.building], category: 'PARKING' })
  await nameProperty(matrix.world, issue)
  const parking = { kind: 'PARKING', title: '夜间车位', text: '晚高峰后', quantity: 5 }
  const place = await offered(parking)
  const needs = { graduate: graduateNeed, placedNeed, followedNeed, freeNeed, ownNeed, helpedNeed, draft, withdrawn }
  matrix.ids = { ...needs, post, help, place, waiting, ended, agreed, followed, helping, campaign, issue, unit: organizations.property }
})
afterAll(() => matrix.stop())

/** A campaign of both committees. */
async function campaignOf(kind: string): Promise<string> {
  const { secretary, communities } = matrix.world
  const shared = { communityId: communities.residential, communityIds: [communities.building] }
  return (await perform(secretary.client, 'createCampaign', { ...shared, kind, name: '邻里对接', text: '周末' }))['campaign'].id
}

const TO_NEEDS = [...BOTH_COMMITTEES, 'residentialToken'] as const
const TO_OFFERS = [...BOTH_COMMITTEES, 'property', 'buildingToken'] as const
const TO_MATCHES = [...BOTH_COMMITTEES, 'property', ...BOTH_TOKENS] as const

const there = (type: string, id: string, to: Probe['to']): Probe => ({
  what: `that there is: ${id}`,
  id,
  fields: `... on ${type} { version }`,
  shows: isThere,
  to,
})
const masked = (need: any): boolean => need?.contactMasked === '李** 139****0007'
const livesAt = (need: any): boolean => need?.job?.place?.name === HOME
const ownNeedOf = (fields: string) => `... on Match { need { ${fields} } }`

const probes: Probe[] = [
  ...['graduate', 'placedNeed', 'followedNeed', 'freeNeed'].map((id) => there('Need', id, TO_NEEDS)),
  ...['ownNeed', 'helpedNeed'].map((id) => there('Need', id, [...TO_NEEDS, 'resident'])),
  ...['draft', 'withdrawn'].map((id) => there('Need', id, ['administrator', 'secretary', 'member'])),
  {
    what: 'a draft that was withdrawn, in its campaign',
    id: 'campaign',
    fields: '... on Campaign { needs(first: 9) { nodes { id } } }',
    shows: (campaign) => (campaign?.needs.nodes.length ?? 0) > 0,
    to: [],
  },
  ...['post', 'help', 'place'].map((id) => there('Offer', id, TO_OFFERS)),
  ...['waiting', 'ended', 'agreed', 'followed'].map((id) => there('Match', id, TO_MATCHES)),
  there('Match', 'helping', [...TO_MATCHES, 'resident']),

  { what: 'whom a need is for, masked', id: 'graduate', fields: '... on Need { contactMasked }', shows: masked, to: OWN_COMMITTEE },
  { what: 'where he or she lives', id: 'graduate', fields: '... on Need { job { place { name } } }', shows: livesAt, to: OWN_COMMITTEE },
  {
    what: 'what he or she has learnt',
    id: 'waiting',
    fields: ownNeedOf('job { professions degree wishes payMin }'),
    shows: (match) => match?.need.job.professions[0] === '会计',
    to: TO_MATCHES,
  },
  {
    what: 'the same, masked, through a match that waits',
    id: 'waiting',
    fields: ownNeedOf('contactMasked'),
    shows: (match) => masked(match?.need),
    to: OWN_COMMITTEE,
  },
  {
    what: 'where, through a match that waits',
    id: 'waiting',
    fields: ownNeedOf('job { place { name } }'),
    shows: (match) => livesAt(match?.need),
    to: OWN_COMMITTEE,
  },
  {
    what: 'the same, masked, once both have accepted',
    id: 'agreed',
    fields: ownNeedOf('contactMasked'),
    shows: (match) => masked(match?.need),
    to: OWN_COMMITTEE,
  },
  {
    what: 'where, once both have accepted',
    id: 'agreed',
    fields: ownNeedOf('job { place { name } }'),
    shows: (match) => livesAt(match?.need),
    to: [...OWN_COMMITTEE, 'property'],
  },
  {
    what: 'how far it is from there, through a match that waits',
    id: 'waiting',
    fields: '... on Match { fit { reasons { code } } }',
    shows: (match) => match?.fit.reasons.some(({ code }: { code: string }) => /WALK|FAR|PLACE/.test(code)) ?? false,
    to: [...BOTH_COMMITTEES, ...BOTH_TOKENS],
  },
  ...['waiting', 'ended'].map((id): Probe => ({
    what: `how a need stands, through a match: ${id}`,
    id,
    fields: ownNeedOf('state'),
    shows: (match) => match?.need.state === 'OPEN',
    to: id === 'waiting' ? TO_MATCHES : [...BOTH_COMMITTEES, 'residentialToken'],
  })),
  {
    what: 'that the other side may open the contact',
    id: 'agreed',
    fields: '... on Match { viewerCan { revealContact { allowed } } }',
    shows: (match) => match?.viewerCan.revealContact.allowed ?? false,
    to: ['property'],
  },
  {
    what: 'that the other side did',
    id: 'agreed',
    fields: '... on Match { contactRevealedAt contactRevealedBy { name } }',
    shows: (match) => Boolean(match?.contactRevealedAt ?? match?.contactRevealedBy),
    to: OWN_COMMITTEE,
  },
  {
    what: 'what for',
    id: 'agreed',
    fields: ownNeedOf('contactReveals { purpose revealedBy { name } }'),
    shows: (match) => match?.need.contactReveals[0]?.purpose === '约面试',
    to: OWN_COMMITTEE,
  },
  {
    what: 'the name of a resident who needs something',
    id: 'ownNeed',
    fields: '... on Need { postedBy { name } }',
    shows: (need) => Boolean(need?.postedBy),
    to: [...OWN_COMMITTEE, 'resident'],
  },
  {
    what: 'the same, once both have accepted',
    id: 'helping',
    fields: ownNeedOf('postedBy { name }'),
    shows: (match) => Boolean(match?.need.postedBy),
    to: [...OWN_COMMITTEE, 'resident', 'property'],
  },
  {
    what: 'whether somebody stayed',
    id: 'followed',
    fields: '... on Match { followUps { outcome } }',
    shows: (match) => match?.followUps[0]?.outcome === 'LEFT',
    to: TO_MATCHES,
  },
  {
    what: 'why somebody left',
    id: 'followed',
    fields: '... on Match { followUps { note } }',
    shows: (match) => match?.followUps[0]?.note === NOTE,
    to: ['secretary', 'member', 'towerSecretary', ...BOTH_TOKENS],
  },
  {
    what: 'what a unit gave in the year',
    id: 'unit',
    fields: '... on Organization { balance { given { matches } } }',
    shows: (unit) => Boolean(unit?.balance),
    to: TO_OFFERS,
  },
  {
    what: 'what stands open for a unit',
    id: 'unit',
    fields: '... on Organization { open { offers needs answers } }',
    shows: (unit) => Boolean(unit?.open),
    to: TO_OFFERS,
  },
  {
    what: 'offers that could settle an issue',
    id: 'issue',
    fields: '... on Issue { usefulOffers { title } }',
    shows: (issue) => issue?.usefulOffers[0]?.title === '夜间车位',
    to: [...BOTH_COMMITTEES, 'buildingToken'],
  },
  {
    what: 'issues that an offer could settle',
    id: 'place',
    fields: '... on Offer { issuesItCouldSettle { id } }',
    shows: (offer) => (offer?.issuesItCouldSettle.length ?? 0) > 0,
    to: [...BOTH_COMMITTEES, 'buildingToken'],
  },
]

tellEveryCell(probes, () => matrix)

describe('lists show what can be fetched by its id, and nothing else', () => {
  const lists = `{
    needs(first: 100) { nodes { id } totalCount }
    offers(first: 100) { nodes { id } totalCount }
    matches(first: 100) { nodes { id } totalCount }
  }`
  it.each(VIEWERS)('to %s', async (viewer) => {
    const seen = probes.filter(({ shows, to }) => shows === isThere && to.includes(viewer)).map(({ id }) => matrix.ids[id])
    const connections = await matrix.clients[viewer].request(lists)
    const listed = Object.values<any>(connections).flatMap(({ nodes, totalCount }) => {
      expect(totalCount).toBe(nodes.length)
      return nodes.map(({ id }: { id: string }) => id)
    })
    expect(listed.toSorted()).toEqual(seen.toSorted())
  })

  it.each(VIEWERS)('of follow-ups, to %s', async (viewer) => {
    const { followUps } = await matrix.clients[viewer].request('{ followUps(first: 9) { nodes { months match { id } } totalCount } }')
    const isSeen = TO_MATCHES.includes(viewer as never)
    expect(followUps).toEqual({
      nodes: isSeen ? [1, 3].map((months) => ({ months, match: { id: matrix.ids['followed'] } })) : [],
      totalCount: isSeen ? 2 : 0,
    })
  })
})

describe('whom a need is for', () => {
  const QUESTION = { purpose: '约面试' }
  it('stands nowhere in the open: neither in the tables nor in the log', async () => {
    const { rows: tables } = await matrix.sql.query(`select tablename as name from pg_tables where schemaname = 'public'`)
    for (const { name } of tables) {
      const { rows } = await matrix.sql.query(
        `select t::text as line from ${name} t where t::text ~ '${PHONE}|${NAME}' or t::text ~ encode('${PHONE}', 'hex')`,
      )
      expect(rows).toEqual([])
    }
  })

  it('is told to the offer’s side only while both agree, and the log says by ids that it was', async () => {
    const { property, secretary } = matrix.world
    const reveal =
      'mutation($input: RevealMatchContactInput!) { revealMatchContact(input: $input) { contact { name phone } userErrors { code } } }'
    const ask = async (matchId: string, more: object = {}) =>
      (await property.client.request(reveal, { input: { matchId, ...QUESTION, ...more } })).revealMatchContact
    expect(await ask(matrix.ids['waiting']!)).toEqual({ contact: null, userErrors: [{ code: 'WRONG_STAGE' }] })
    const key = { clientMutationKey: '0199c5cc-6f00-7000-8000-000000000001' }
    expect(await ask(matrix.ids['agreed']!, key)).toEqual({ contact: { name: NAME, phone: PHONE }, userErrors: [] })

    const { rows } = await matrix.sql.query(
      `select entity_id as id, actor_id as actor from change where kind = 'MATCH_CONTACT_REVEALED' order by pos desc limit 1`,
    )
    expect(rows).toEqual([{ id: matrix.ids['agreed'], actor: property.personId }])

    await perform(secretary.client, 'fallThroughMatch', { matchId: matrix.ids['agreed'], reason: '已在别处就业' })
    expect(await ask(matrix.ids['agreed']!)).toEqual({ contact: null, userErrors: [{ code: 'WRONG_STAGE' }] })
    // A key that is repeated tells of nothing either that may not be told any more.
    expect(await ask(matrix.ids['agreed']!, key)).toMatchObject({ contact: null, userErrors: [{ code: 'WRONG_STAGE' }] })
    const { node } = await property.client.request(
      `query($id: ID!) { node(id: $id) { ... on Match { need { job { place { name } } } } } }`,
      { id: matrix.ids['agreed'] },
    )
    expect(node.need.job.place).toBeNull()
  })

  it.each(VIEWERS)('isn’t in what %s exports, and where somebody lives only for those who know', async (viewer) => {
    const response = await matrix.clients[viewer].fetch('/exports/needs.xlsx')
    const written = response.status === 200 ? JSON.stringify(await sheetsOf(response)) : ''
    expect(written).not.toMatch(new RegExp(`${NAME}|${PHONE}|李\\*\\*`))
    expect(written.includes(HOME)).toBe(OWN_COMMITTEE.includes(viewer as never))
  })

  it('is in no refusal', async () => {
    const { enterprise, towerSecretary, property, stranger } = matrix.world
    for (const { client } of [enterprise, towerSecretary, property, stranger]) {
      const refused = [
        await attempt(client, 'revealNeedContact', { needId: matrix.ids['graduate'], ...QUESTION }),
        await attempt(client, 'editNeed', { id: matrix.ids['graduate'], expectedVersion: 0, title: 'x' }),
        await attempt(client, 'introduceMatch', { needId: matrix.ids['graduate'], offerId: matrix.ids['post'], quantity: 99 }),
      ]
      for (const payload of refused) expect(payload.userErrors).toHaveLength(1)
      expect(JSON.stringify(refused)).not.toMatch(new RegExp(`${NAME}|${PHONE}|${HOME}|李\\*\\*`))
    }
  })
})

describe('who was called on for offers', () => {
  it('sees the need, and neither its other matches nor whom it is for', async () => {
    const { enterprise, organizations } = matrix.world
    await matrix.sql.query('update need set called = $1 where id = $2', [[organizations.enterprise], matrix.ids['graduate']])
    const query = `query($id: ID!) { node(id: $id) { ... on Need { title contactMasked contactReveals { purpose } job { degree place { name } }
      matches { id } viewerCan { revealContact { code } introduce { code } edit { code } } } } }`
    const { node } = await enterprise.client.request(query, { id: matrix.ids['graduate'] })
    expect(node).toEqual({
      title: '应届毕业生',
      contactMasked: null,
      contactReveals: [],
      job: { degree: 'BACHELOR', place: null },
      matches: [],
      viewerCan: { revealContact: { code: 'COMMITTEE_ONLY' }, introduce: { code: 'COMMITTEE_ONLY' }, edit: { code: 'NOT_ALLOWED' } },
    })
  })
})

describe('a board’s events', () => {
  const query = 'query($id: ID!) { board(id: $id) { cursor } }'
  const events = `subscription($id: ID!, $after: ChangeCursor!) { boardEvents(boardId: $id, after: $after) { ... on BoardChanges { events {
    ... on NeedChanged { change { kind actorId actorName } } ... on CampaignChanged { change { kind actorId actorName } } } } } }`

  /** What the committee next door and the one concerned hear of the first change of this kind. */
  async function heardOf(kind: string, doing: () => Promise<unknown>): Promise<unknown[]> {
    const { towerSecretary, secretary, boardId } = matrix.world
    const watching = await Promise.all(
      [towerSecretary, secretary].map(async ({ client }) => {
        const { board } = await client.request(query, { id: boardId })
        const socket = client.connect()
        return { socket, feed: socket.iterate<any>({ query: events, variables: { id: boardId, after: board.cursor } }) }
      }),
    )
    await doing()
    return Promise.all(
      watching.map(async ({ socket, feed }) => {
        for await (const { data } of feed) {
          const event = data?.boardEvents.events.find((each: any) => each.change?.kind === kind)
          if (event) return (socket.dispose(), event.change)
        }
      }),
    )
  }
  const need = { kind: 'VOLUNTEER', title: '搬家帮手', text: '周末', quantity: 2, until: dayIn(9) }

  it('name no resident to the committee next door', async () => {
    const { resident, communities } = matrix.world
    const posting = () => perform(resident.client, 'postNeed', { ...need, communityId: communities.residential })
    expect(await heardOf('NEED_POSTED', posting)).toEqual([
      { kind: 'NEED_POSTED', actorId: null, actorName: '居民' },
      { kind: 'NEED_POSTED', actorId: resident.personId, actorName: '东新居民甲' },
    ])
  })

  it('of a campaign name nobody who takes part in it, and whoever works on it for a committee', async () => {
    const { secretary, resident, communities } = matrix.world
    const taking = { ...need, communityId: communities.residential, campaignId: await campaignOf('VOLUNTEER') }
    const unnamed = { kind: 'CAMPAIGN_JOINED', actorId: null, actorName: '居民' }
    expect(await heardOf('CAMPAIGN_JOINED', () => perform(resident.client, 'postNeed', taking))).toEqual([unnamed, unnamed])
    const named = { kind: 'CAMPAIGN_JOINED', actorId: secretary.personId, actorName: '东新仙林书记' }
    expect(await heardOf('CAMPAIGN_JOINED', () => perform(secretary.client, 'postNeed', taking))).toEqual([named, named])
  })
})
