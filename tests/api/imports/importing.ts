import type { Client } from '../../support/client.ts'
import { attempt, perform, type Payload } from '../../support/mutations.ts'

export interface Target {
  sheet: 'JOB_OFFERS' | 'JOB_NEEDS'
  community: string
  campaign?: string
  actingAs?: string
}

export interface Answered {
  status: number
  id: string | null
  /** As in every error; the refusal's own stands beside it. */
  code: string | null
  reason: string | null
  message: string
}

/** Sends a file as a browser would. */
export async function upload(
  client: Client,
  target: Target,
  name: string,
  body: Buffer,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const query = new URLSearchParams({ ...target })
  const response = await client.fetch(`/imports?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), ...headers },
    body: new Uint8Array(body),
  })
  const { import: made, errors } = (await response.json()) as {
    import?: { id: string }
    errors?: { message: string; extensions: { code: string; reason: string } }[]
  }
  const { code = null, reason = null } = errors?.[0]?.extensions ?? {}
  return { status: response.status, id: made?.id ?? null, code, reason, message: errors?.[0]?.message ?? '' }
}

const FIELDS = `id sheet fileName state progress total fresh updates same bad problem`

export interface Preview {
  id: string
  state: string
  progress: number
  total: number
  fresh: number
  updates: number
  same: number
  bad: number
}

export async function importOf(client: Client, id: string): Promise<Preview | null> {
  return (await client.request(`query ($id: ID!) { import(id: $id) { ${FIELDS} } }`, { id })).import
}

export interface PreviewRow {
  sheet: number
  line: number
  isHidden: boolean
  state: string
  problems: string[]
  cells: { column: string; value: string; problem: string | null }[]
}

export async function rowsOf(client: Client, id: string, onlyBad = false): Promise<PreviewRow[]> {
  const document = `query ($id: ID!, $onlyBad: Boolean!) { import(id: $id) { rows(first: 100, onlyBad: $onlyBad) { nodes { sheet line isHidden state problems cells { column value problem } } } } }`
  return (await client.request(document, { id, onlyBad })).import.rows.nodes
}

/** All states an import tells of until it is ready to be confirmed, or over. */
export async function settled(client: Client, id: string): Promise<Preview> {
  for (;;) {
    const seen = await importOf(client, id)
    if (!seen || !['READING', 'IMPORTING'].includes(seen.state)) return seen!
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

/** Uploads a file that is expected to be fit, and waits for its preview. */
export async function preview(client: Client, target: Target, name: string, body: Buffer): Promise<Preview> {
  const { id, reason, message } = await upload(client, target, name, body)
  if (!id) throw new Error(`${name} was refused: ${reason} ${message}`)
  return settled(client, id)
}

export const confirm = (client: Client, importId: string, skipBad = false): Promise<Payload> =>
  perform(client, 'confirmImport', { importId, skipBad })
export const tryToConfirm = (client: Client, importId: string, skipBad = false): Promise<Payload> =>
  attempt(client, 'confirmImport', { importId, skipBad })

export interface TableSeen {
  name: string
  isHidden: boolean
  line: number | null
  reason: string | null
  rows: number
  asides: number[]
  missing: string[]
  columns: {
    position: number
    letter: string
    written: string
    sample: string
    key: string | null
    fit: string | null
    suggestion: string | null
    isHidden: boolean
  }[]
}

/** What the sheets of a file were taken for. */
export async function tablesOf(client: Client, id: string): Promise<TableSeen[]> {
  const columns = 'columns { position letter written sample key fit suggestion isHidden }'
  return (
    await client.request(`query ($id: ID!) { import(id: $id) { tables { name isHidden line reason rows asides missing ${columns} } } }`, {
      id,
    })
  ).import.tables
}
