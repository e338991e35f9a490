import { Refusal } from './refusal.ts'

export interface PageArguments {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

export interface PageRequest {
  limit: number
  /** Reading towards the end (`first`/`after`) or the beginning (`last`/`before`). */
  forward: boolean
  /** Keyset of the row to start beyond; null: from that end. */
  from: string[] | null
}

export interface PageInfoShape {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

export interface ConnectionShape<Node> {
  edges: { cursor: string; node: Node }[]
  nodes: Node[]
  pageInfo: PageInfoShape
}

export const LARGEST_PAGE = 100
/** Nobody reads on further than this; counting all of a long history would cost more than it tells. */
export const MOST_COUNTED = 20_000
export const countDescription = `How many there are in all; counted only when asked for. ${MOST_COUNTED + 1} stands for more than ${MOST_COUNTED}.`
/** As many as come when no number is given. */
export const DEFAULT_PAGE = 50

export const encodeKeyset = (keys: readonly string[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url')

/** Cursors are keysets (the sort keys of a row), so pages stay stable when rows are inserted. `width`: how many keys. What no row holds is refused. */
function decodeKeyset(cursor: string, width: number): string[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(keys) && keys.length === width && keys.every((key) => typeof key === 'string' && !key.includes('\0')))
      return keys as string[]
  } catch {
    // falls through to the refusal
  }
  throw new Refusal('INVALID_CURSOR')
}

/** Checks a connection's arguments: one direction, at most 100 rows; without a number, 50 from the start. */
export function pageRequest(page: PageArguments, keysetWidth: number): PageRequest {
  if (page.first != null && page.last != null) throw new Refusal('INVALID', {}, 'last')
  const forward = page.last == null
  const limit = page.first ?? page.last ?? DEFAULT_PAGE
  if (limit < 1 || limit > LARGEST_PAGE) throw new Refusal('OUT_OF_RANGE', { min: 1, max: LARGEST_PAGE }, forward ? 'first' : 'last')
  const cursor = forward ? page.after : page.before
  return { limit, forward, from: cursor == null ? null : decodeKeyset(cursor, keysetWidth) }
}

/** Makes a connection of up to `limit + 1` rows read in the direction of the request; the extra row tells that there is more. */
export function connection<Node>(rows: Node[], request: PageRequest, keysetOf: (node: Node) => readonly string[]): ConnectionShape<Node> {
  const more = rows.length > request.limit
  const nodes = rows.slice(0, request.limit)
  if (!request.forward) nodes.reverse()
  const edges = nodes.map((node) => ({ cursor: encodeKeyset(keysetOf(node)), node }))
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: request.forward ? more : request.from !== null,
      hasPreviousPage: request.forward ? request.from !== null : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
