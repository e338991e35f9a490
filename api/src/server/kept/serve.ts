import type { FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { languageOf } from '../language.ts'
import type { Encoding } from './answer.ts'
import { isWall } from '../wall.ts'
import type { KeptAnswers } from './answers.ts'
import type { Question } from './document.ts'

const JSON_TYPE = 'application/json; charset=utf-8'
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8'

/** Answers from what is kept, and tells whether it did. A client that holds the same answer already is told so, and no more. */
export async function sendKept(kept: KeptAnswers, request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
  const question = questionIn(request)
  const type = typeFor(request.headers.accept)
  if (!question || !type || !request.known) return false
  // What a wall asks is looked through first.
  if (isWall(request.known.viewer)) return false
  const found = await kept.find(question, request.known, languageOf(request.headers))
  if (!found) return false
  const { answer, how } = found
  void reply
    .header('etag', answer.etag)
    // Kept by nobody in between, and asked about each time: the right to it may have ended.
    .header('cache-control', 'private, no-cache')
    .header('vary', 'accept, accept-encoding, accept-language, authorization, cookie, x-session-pane')
    .header('cache-status', `shuangshe; ${how}`)
  if (holds(request.headers['if-none-match'], answer.etag)) {
    void reply.code(304).send()
    return true
  }
  const { body, encoding } = await answer.in(encodingFor(request.headers['accept-encoding']))
  if (encoding) void reply.header('content-encoding', encoding)
  void reply.header('content-type', type).send(body)
  return true
}

/** A plain question: what comes with extensions or in any unusual form is for the one who knows all forms. */
function questionIn({ method, body, query }: FastifyRequest): Question | null {
  const given = (method === 'GET' ? query : body) as Record<string, unknown> | null | undefined
  if (typeof given !== 'object' || given === null || given['extensions'] != null || typeof given['query'] !== 'string') return null
  const operationName = given['operationName'] ?? null
  const variables = method === 'GET' ? parsed(given['variables']) : (given['variables'] ?? {})
  if (operationName !== null && typeof operationName !== 'string') return null
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) return null
  return { query: given['query'], operationName: operationName || null, variables: variables as Record<string, unknown> }
}

function parsed(text: unknown): unknown {
  if (text === undefined) return {}
  try {
    return typeof text === 'string' ? JSON.parse(text) : null
  } catch {
    return null
  }
}

/** Of the two types there are the one a client likes best; null where it wants something else. */
function typeFor(accept: string | undefined): string | null {
  const chosen = new Negotiator({ headers: { accept } }).mediaType(['application/json', 'application/graphql-response+json'])
  if (!chosen) return null
  return chosen === 'application/json' ? JSON_TYPE : GRAPHQL_TYPE
}

/** What makes it smallest; nothing where the client doesn't name it or refuses it. */
function encodingFor(accepted = ''): Encoding | null {
  const taken = accepted
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => !/;\s*q=0(\.0*)?$/.test(each))
    .map((each) => each.split(';')[0]!.trim())
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding)) ?? null
}

/** The comparison is the weak one: it is about what is said, not about the bytes. */
function holds(condition: string | undefined, etag: string): boolean {
  const weak = (tag: string): string => tag.trim().replace(/^W\//, '')
  return condition !== undefined && (condition.trim() === '*' || condition.split(',').some((each) => weak(each) === weak(etag)))
}
