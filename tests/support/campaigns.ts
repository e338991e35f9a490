import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Client } from './client.ts'
import { perform } from './mutations.ts'
import type { World } from './world.ts'

const PROFESSIONS = ['计算机科学', '会计学', '市场营销', '护理学', '视觉传达设计', '物流管理', '英语']
const DEGREES = ['COLLEGE', 'BACHELOR', 'MASTER']
const PATIENCE_MS = 60_000

export interface MadeCampaign {
  id: string
  number: number
  needIds: string[]
  offerIds: string[]
}

/** A campaign of both committees for graduates, with so many posts and so many who look for one; made through the API alone. */
export async function makeCampaign(
  world: World,
  { posts = 6, people = 9, ...input }: { posts?: number; people?: number; maxPerOrganization?: number; communityIds?: string[] } = {},
): Promise<MadeCampaign> {
  const { campaign } = await perform(world.secretary.client, 'createCampaign', {
    communityId: world.communities.residential,
    communityIds: [world.communities.building],
    kind: 'JOB',
    name: '高校毕业生就业对接',
    text: '广利大厦企业岗位与仙林社区毕业生。',
    ...input,
  })
  const offerIds = await inParallel(posts, (index) => postJob(world, campaign.id, index))
  const needIds = await inParallel(people, (index) => postGraduate(world, campaign.id, index))
  return { id: campaign.id, number: campaign.number, needIds, offerIds }
}

/** The first post is that of the enterprise whose head is in the world; the others have each an enterprise of their own. */
async function postJob(world: World, campaignId: string, index: number): Promise<string> {
  const organizationId = index === 0 ? world.organizations.enterprise : await newEnterprise(world)
  const profession = PROFESSIONS[index % PROFESSIONS.length]!
  const { offer } = await perform(world.towerSecretary.client, 'postOffer', {
    kind: 'JOB',
    title: `${profession}岗`,
    text: '五险一金。',
    quantity: 1 + (index % 3),
    organizationId,
    campaignId,
    job: { degree: DEGREES[index % 2], professions: [profession], payMin: 4000 + 100 * (index % 30), payMax: 9000, skills: ['沟通'] },
  })
  return offer.id
}

let enterprises = 0
async function newEnterprise(world: World): Promise<string> {
  enterprises += 1
  const enterprise = { kind: 'ENTERPRISE', name: `第 ${enterprises} 家企业`, communityId: world.communities.building }
  return (await perform(world.administrator.client, 'createOrganization', enterprise))['organization'].id
}

async function postGraduate(world: World, campaignId: string, index: number): Promise<string> {
  const { need } = await perform(world.secretary.client, 'postNeed', {
    kind: 'JOB',
    title: `毕业生 ${index + 1}`,
    text: '求职',
    quantity: 1,
    organizationId: world.organizations.residentialCommittee,
    campaignId,
    contact: { name: `王${index + 1}`, phone: `138${String(index).padStart(8, '0')}` },
    job: { degree: DEGREES[index % 3], professions: [PROFESSIONS[(index * 3) % PROFESSIONS.length]], payMin: 4000 + 50 * (index % 40) },
  })
  return need.id
}

async function inParallel<Made>(count: number, make: (index: number) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = []
  for (let start = 0; start < count; start += 8)
    made.push(...(await Promise.all(Array.from({ length: Math.min(8, count - start) }, (_, at) => make(start + at)))))
  return made
}

const CAMPAIGN = `query($number: Int!) { campaign(number: $number) {
  id version state name seed kind community { id } communities { id } createdBy { id }
  counts { organizations offers posts needs people introduced accepted placed stillThere1 stillThere3 noShow declined fellThrough unmatched }
  rules { rule reason need { id } offer { id } decidedBy { id } }
  allocation { id state }
  viewerCan { edit { allowed code } confirm { allowed code } }
} }`

/** A campaign as somebody sees it now; null when he or she doesn’t. */
export const readCampaign = async (client: Client, { number }: MadeCampaign): Promise<any> =>
  (await client.request(CAMPAIGN, { number })).campaign

export const ALLOCATION = `fragment AllocationRow on Allocation {
  id version state phase progress wasStopped isProven needs offers served score bound gap problem unservedCount
}`

const ALLOCATION_OF = `query($id: ID!) { node(id: $id) { ... on Allocation { ...AllocationRow } } } ${ALLOCATION}`

/** An allocation as it stands now. */
export async function readAllocation(client: Client, id: string): Promise<any> {
  return (await client.request(ALLOCATION_OF, { id })).node
}

/** Waits until it has ended, one way or the other. */
export async function ended(client: Client, id: string): Promise<any> {
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    const allocation = await readAllocation(client, id)
    if (allocation.state !== 'RUNNING') return allocation
    if (performance.now() > deadline) throw new Error(`the allocation never ended: ${JSON.stringify(allocation)}`)
    await sleep(50)
  }
}

/** Has an allocation worked out, and waits for it. */
export async function allocated(world: World, campaignId: string): Promise<any> {
  const { allocation } = await perform(world.secretary.client, 'proposeAllocation', { campaignId })
  return ended(world.secretary.client, allocation.id)
}

export interface Pair {
  need: { id: string }
  offer: { id: string; organization: { id: string } }
  quantity: number
  isPinned: boolean
  fit: { score: number; isEligible: boolean; reasons: { code: string; kind: string; text: string; points: number }[] }
  match: { id: string; state: string } | null
}

const PAIRS = `query($id: ID!, $after: String) { node(id: $id) { ... on Allocation { pairs(first: 100, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { need { id } offer { id organization { id } } quantity isPinned fit { score isEligible reasons { code kind text points } } match { id state } }
} } } }`

/** All pairs of an allocation, page by page. */
export async function pairsOf(client: Client, id: string): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (let after: string | null = null; ;) {
    const { node }: any = await client.request(PAIRS, { id, after })
    pairs.push(...node.pairs.nodes)
    if (!node.pairs.pageInfo.hasNextPage) {
      if (pairs.length !== node.pairs.totalCount) throw new Error(`${pairs.length} pairs came of ${node.pairs.totalCount}`)
      return pairs
    }
    after = node.pairs.pageInfo.endCursor
  }
}

/** Fills a campaign with thousands at once, written straight into its tables: what is to be shown is how it is worked out. */
export async function fillCampaign(databaseUrl: string, campaignId: string, size: { needs: number; offers: number }): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const common = `c.subdistrict_id, c.community_id, c.created_by_id, 'JOB', '求职', 1, 0, 'OPEN', c.id, now(), now(), 1`
  const columns = `(id, title, detail, number, subdistrict_id, community_id, posted_by_id, kind, text, quantity, matched, state, campaign_id, posted_at,
    updated_at, version)`
  const detail = (degree: string, professions: string, pay: string): string =>
    `jsonb_build_object('degree', ${degree}, 'professions', ${professions}, 'professionsRequired', false, 'skills', jsonb_build_array('技能' || i % 40),
      'payMin', ${pay}, 'payMax', ${pay} + 3000, 'placeId', null, 'startOn', null, 'wishes', jsonb_build_array())`
  const degree = `(array['COLLEGE', 'BACHELOR', 'MASTER'])[1 + i % 3]`
  const profession = `jsonb_build_array('专业' || i * 7919 % 60)`
  for (const table of ['need', 'offer'] as const)
    await client.query(
      `insert into ${table} ${columns} select gen_random_uuid(), '第 ' || i, ${detail(degree, profession, '3000 + i * 31 % 5000')},
         nextval('${table}_number'), ${common} from campaign c, generate_series(1, ${table === 'need' ? size.needs : size.offers}) i where c.id = $1`,
      [campaignId],
    )
  await client.end()
}
