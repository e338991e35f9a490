/** The same transaction by hand: node:http, plain `pg`, two inserts between begin and commit, and the position they got. */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { answerParent, argument } from '../answer-parent.ts'

interface Report {
  communityId: string
  title: string
  text: string
  category: string
  place: string
}

/** What the API holds free for transactions. */
const CONNECTIONS = 12
const DUE_MS = 86_400_000

const { databaseUrl, personId, subdistrictId } = argument<{ databaseUrl: string; personId: string; subdistrictId: string }>()
const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS })
const { epoch } = (await pool.query<{ epoch: string }>('select epoch from log_epoch')).rows[0]!

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const answer = JSON.stringify(await report(JSON.parse(Buffer.concat(chunks).toString()) as Report))
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) }).end(answer)
})

async function report({ communityId, title, text, category, place }: Report): Promise<object> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const id = randomUUID()
    const issue = await client.query<{ number: number }>(
      `insert into issue (id, subdistrict_id, community_id, communities, title, text, category, place, stage, stage_since, due_at,
         reporter_id, reported_at, updated_at)
       values ($1, $2, $3, array[$3]::uuid[], $4, $5, $6, $7, 'REPORTED', now(), $8, $9, now(), now()) returning number`,
      [id, subdistrictId, communityId, title, text, category, place, new Date(Date.now() + DUE_MS), personId],
    )
    const change = await client.query<{ id: string }>(
      `insert into change (subdistrict_id, actor_id, kind, entity, entity_id, entity_version, communities, persons)
       values ($1, $2, 'ISSUE_REPORTED', 'ISSUE', $3, 1, array[$4]::uuid[], array[$2]::uuid[]) returning id`,
      [subdistrictId, personId, id, communityId],
    )
    await client.query('commit')
    const place_ = await client.query<{ pos: string }>('select pos from change where id = $1 and subdistrict_id = $2', [
      change.rows[0]!.id,
      subdistrictId,
    ])
    return { id, number: issue.rows[0]!.number, cursor: `${epoch} ${place_.rows[0]!.pos}` }
  } finally {
    client.release()
  }
}

server.listen(0, '127.0.0.1', () => {
  answerParent(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, async () => {
    server.closeAllConnections()
    await pool.end()
  })
})
