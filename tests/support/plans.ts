import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { startEmbeddedPostgres } from './api.ts'

/** How PostgreSQL carried out one statement. */
export interface Statement {
  sql: string
  scans: Scan[]
}

export interface Scan {
  node: string
  table: string
  index: string | undefined
  /** Rows looked at, those among them that were then thrown away included. */
  rows: number
}

export interface Explaining {
  url: string
  /** All that was carried out in this database during `work`, as its own words tell; triggers included. */
  statementsOf(work: () => Promise<unknown>): Promise<Statement[]>
  stop(): Promise<void>
}

const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  logging_collector: 'on',
  log_destination: 'jsonlog',
  log_filename: 'plans.log',
  log_rotation_age: '0',
  log_rotation_size: '0',
  shared_preload_libraries: 'auto_explain',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_timing': 'off',
  'auto_explain.log_format': 'json',
  'auto_explain.log_nested_statements': 'on',
}

/** A PostgreSQL of the caller's own that writes down how each statement is carried out, with the rows it met. */
export async function startExplaining(): Promise<Explaining> {
  const dataDir = mkdtempSync(join(tmpdir(), 'shuangshe-plans-'))
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {}, settings: SETTINGS })
  const file = join(dataDir, 'postgres/data/log/plans.json')
  const marker = new pg.Client({ connectionString: postgres.url })
  await marker.connect()
  /** What was written when all that went before is. */
  const written = async (): Promise<string> => {
    const mark = randomUUID()
    await marker.query(`select '${mark}'`)
    for (;;) {
      const said = readFileSync(file, 'utf8')
      if (said.includes(mark)) return said
      await sleep(10)
    }
  }
  return {
    url: postgres.url,
    async statementsOf(work) {
      const before = (await written()).length
      await work()
      return (await written()).slice(before).split('\n').flatMap(statementOf)
    },
    async stop() {
      await marker.end()
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function statementOf(line: string): Statement[] {
  const start = line.indexOf('plan:\\n')
  if (start < 0) return []
  const { message } = JSON.parse(line) as { message: string }
  const told = JSON.parse(message.slice(message.indexOf('{'))) as { 'Query Text': string; Plan: Node }
  return [{ sql: told['Query Text'], scans: scansOf(told.Plan) }]
}

interface Node {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: Node[]
}

/** They tell of a table, but what they look at is told of below them. */
const notScans = ['ModifyTable', 'BitmapAnd', 'BitmapOr']

/** `above`: the table whose rows the node looks for, where it looks through an index alone. */
function scansOf(node: Node, above?: string): Scan[] {
  const table = node['Relation Name'] ?? (node['Node Type'].startsWith('Bitmap') ? above : undefined)
  const below = (node.Plans ?? []).flatMap((child) => scansOf(child, table))
  if (table === undefined || node['Actual Loops'] === 0 || notScans.includes(node['Node Type'])) return below
  const met = node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  const index = node['Index Name'] ?? node.Plans?.map((child) => child['Index Name']).join(' + ')
  return [{ node: node['Node Type'], table, index, rows: Math.round(met * node['Actual Loops']) }, ...below]
}
