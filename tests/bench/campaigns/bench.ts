import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../support/api.ts'
import { OpenBoard } from '../../support/board.ts'
import { ended, fillCampaign, makeCampaign } from '../../support/campaigns.ts'
import { perform } from '../../support/mutations.ts'
import { createDataDir, spawnServer } from '../../support/process.ts'
import { buildWorld } from '../../support/world.ts'

/** How a whole server bears a campaign of this size, on a database that keeps what it acknowledges: time, and how long others wait. */
const SIZE = { needs: 10_000, offers: 2_000, perOffer: 6 }
const MEASURE = fileURLToPath(new URL('measure.ts', import.meta.url))

interface Lag {
  at: number
  max: number
  p99: number
}

const folder = createDataDir()
const server = await spawnServer({ dataDir: folder.path, env: { DEMO: '0', NODE_OPTIONS: `--import ${MEASURE}` } })
const database = await startEmbeddedPostgres({ dataDir: folder.path, log: () => {} })
try {
  const world = await buildWorld(server.url, database.url)
  const { client } = world.secretary
  const { id: campaignId, number } = await makeCampaign(world, { posts: 1, people: 1 })
  await fillCampaign(database.url, campaignId, SIZE)
  const sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
  await sql.query('update offer set quantity = $2 where campaign_id = $1', [campaignId, SIZE.perOffer])
  await sql.end()
  const board = await OpenBoard.open(world.towerSecretary.client, world.boardId)
  await timed('nothing, for comparison', () => sleep(3_000))
  const allocation = await timed('work out the allocation', async () => {
    const asked = await perform(client, 'proposeAllocation', { campaignId })
    return ended(client, asked['allocation'].id)
  })
  console.log(`  ${allocation.state}: ${allocation.served} of ${allocation.needs} served, gap ${allocation.gap}`)
  const { cursor } = await timed('confirm it', () => perform(client, 'confirmAllocation', { allocationId: allocation.id }))
  await timed('tell the other committee’s board of it', () => board.upTo(cursor!))
  await timed('candidates of 20 needs', () =>
    client.request(
      'query($number: Int!) { campaign(number: $number) { needs(first: 20) { nodes { candidates(first: 5) { fit { score } } } } } }',
      { number },
    ),
  )
  await timed('100 pairs with reasons', () =>
    client.request('query($id: ID!) { node(id: $id) { ... on Allocation { pairs(first: 100) { nodes { fit { reasons { text } } } } } } }', {
      id: allocation.id,
    }),
  )
  await board.close()
} finally {
  await server.stop()
  await database.stop()
  await folder.remove()
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const from = Date.now()
  const result = await work()
  const until = Date.now()
  // The last half second is told of after it.
  await sleep(600)
  const lags = lagsSaid().filter(({ at }) => at > from && at < until + 600)
  const worst = (of: 'max' | 'p99'): string => Math.max(...lags.map((lag) => lag[of])).toFixed(0)
  console.log(`${what}: ${((until - from) / 1000).toFixed(2)} s, event loop held up ${worst('p99')} / ${worst('max')} ms (p99 / max)`)
  return result
}

function lagsSaid(): Lag[] {
  const said = server.said().matchAll(/^LAG (\d+) (\S+) (\S+)$/gm)
  return [...said].map(([, at, max, p99]) => ({ at: Number(at), max: Number(max), p99: Number(p99) }))
}
