/** An issue reported over HTTP: the API, with all it asks and keeps, beside the bare transaction on plain `pg`. */
import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../support/api.ts'
import { createDataDir } from '../../support/process.ts'
import { buildWorld, type World } from '../../support/world.ts'
import { Contender } from '../contender.ts'
import { benchOptions, conclude, goal } from '../goals.ts'
import { at, median } from '../numbers.ts'
import { percent, printTable } from '../table.ts'
import { load, type Loaded, type Target } from './load.ts'

const CONCURRENCIES = [1, 8, 24]
const SHARE_OF_PLAIN = 0.6

interface Round extends Loaded {
  contender: string
  concurrency: number
  /** Processor time of the serving process for each, microseconds. */
  cpu: number
}

const { quick, json } = benchOptions()
const { rounds, ms } = quick ? { rounds: 1, ms: 2_000 } : { rounds: 5, ms: 3_000 }
const folder = createDataDir()
const database = await startEmbeddedPostgres({ dataDir: folder.path, log: () => {} })
const { contender: ours, ready: url } = await Contender.start('ours.contender.ts', {
  databaseUrl: database.url,
  secret: randomBytes(32).toString('base64'),
})
let plain: Contender | undefined
try {
  const world = await buildWorld(url, database.url)
  const { personId } = world.secretary
  const sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
  const subdistrictId = (await sql.query('select subdistrict_id as id from person where id = $1', [personId])).rows[0].id
  const started = await Contender.start('mutation/plain.contender.ts', { databaseUrl: database.url, personId, subdistrictId })
  plain = started.contender

  const contenders = [
    { name: 'plain pg, node:http', process: plain, target: toPlain(world, started.ready) },
    { name: 'reportIssue', process: ours, target: toOurs(world, () => ({})) },
    { name: 'reportIssue with a key', process: ours, target: toOurs(world, () => ({ clientMutationKey: randomUUID() })) },
  ]
  for (const { target } of contenders) await load(target, 8, 1_500)
  const { issues: before } = (await sql.query('select count(*)::int as issues from issue')).rows[0]
  const measured: Round[] = []
  for (let round = 0; round < rounds; round++)
    for (const concurrency of CONCURRENCIES)
      for (const { name, process: server, target } of contenders) {
        const from = await server.cpu()
        const loaded = await load(target, concurrency, ms)
        const cpu = ((await server.cpu()) - from) / loaded.acknowledged
        measured.push({ contender: name, concurrency, cpu, ...loaded })
      }
  await verify(sql, subdistrictId, before + measured.reduce((sum, { acknowledged }) => sum + acknowledged, 0))
  await sql.end()
  report(measured)
} finally {
  await plain?.stop()
  await ours.stop()
  await database.stop()
  await folder.remove()
}

function reported(world: World) {
  return {
    communityId: world.communities.residential,
    title: '地下车库道闸抬杆太慢',
    text: '早高峰排队到路口,请物业与大厦一起看一看。',
    category: 'PARKING',
    place: '翠竹苑 3 号楼',
  }
}

function toPlain(world: World, url: string): Target {
  const body = JSON.stringify(reported(world))
  return { url, headers: {}, body: () => body, check: ({ cursor }) => must(typeof cursor === 'string', cursor) }
}

function toOurs(world: World, more: () => object): Target {
  const query = `mutation ReportIssue($input: ReportIssueInput!) {
    reportIssue(input: $input) { issue { id number } cursor userErrors { code } } }`
  return {
    url: `${world.url}/graphql`,
    headers: world.secretary.client.headers(),
    body: () => JSON.stringify({ query, variables: { input: { ...reported(world), ...more() } } }),
    check: ({ data, errors }) => must(data?.reportIssue?.cursor, errors ?? data),
  }
}

/** What was acknowledged is there, and the log has no hole. */
async function verify(sql: pg.Client, subdistrictId: string, expected: number): Promise<void> {
  const { rows } = await sql.query(
    `select (select count(*)::int from issue) as issues, count(*)::int as changes, max(pos)::int as head, count(distinct pos)::int as positions
     from change where subdistrict_id = $1`,
    [subdistrictId],
  )
  const { issues, changes, head, positions } = rows[0]
  must(issues === expected && changes === head && positions === head, { expected, ...rows[0] })
}

function must(holds: unknown, seen: unknown): void {
  if (!holds) throw new Error(`not as it must be: ${JSON.stringify(seen)}`)
}

function report(measured: readonly Round[]): void {
  const results = CONCURRENCIES.flatMap((concurrency) =>
    [...new Set(measured.map(({ contender }) => contender))].map((contender) => {
      const own = measured.filter((round) => round.contender === contender && round.concurrency === concurrency)
      const latencies = own.flatMap((round) => round.latencies).sort((a, b) => a - b)
      return {
        concurrency,
        contender,
        perSecond: median(own.map(({ acknowledged, seconds }) => acknowledged / seconds)),
        p50: at(latencies, 0.5),
        p99: at(latencies, 0.99),
        cpu: median(own.map(({ cpu }) => cpu)),
      }
    }),
  )
  const plainAt = (concurrency: number) => results.find((each) => each.concurrency === concurrency)!
  const shareOf = (each: (typeof results)[number]): number => each.perSecond / plainAt(each.concurrency).perSecond
  printTable([
    ['at once', 'what', 'per second', 'of plain', 'p50', 'p99', 'processor time each'],
    ...results.map((each) => [
      String(each.concurrency),
      each.contender,
      each.perSecond.toFixed(0),
      percent(shareOf(each)),
      `${each.p50.toFixed(2)} ms`,
      `${each.p99.toFixed(2)} ms`,
      `${each.cpu.toFixed(0)} µs`,
    ]),
  ])
  const goals = results
    .filter(({ contender }) => contender === 'reportIssue')
    .map((each) =>
      goal(
        `reportIssue, ${each.concurrency} at once`,
        `≥ ${percent(SHARE_OF_PLAIN)} of plain pg`,
        percent(shareOf(each)),
        shareOf(each) >= SHARE_OF_PLAIN,
      ),
    )
  conclude(goals, results, json)
}
