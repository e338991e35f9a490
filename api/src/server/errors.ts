import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ArgumentValidationError } from 'type-graphql'
import { Refusal } from '../kernel/refusal.ts'
import { type Language, type RefusalCode, sayRefusal } from '../kernel/refusal.words.ts'

/** The few codes of top-level errors; the refusal's own code goes along as `reason`. */
function topLevelCode(code: RefusalCode): string {
  if (code === 'QUERY_TOO_COMPLEX' || code === 'UNAUTHENTICATED' || code === 'NOT_FOUND' || code === 'CONFLICT' || code === 'RATE_LIMITED')
    return code
  return /NOT_ALLOWED|_ONLY$|SCOPE_MISSING|CAPACITY_UNKNOWN/.test(code) ? 'FORBIDDEN' : 'BAD_USER_INPUT'
}

const internalWords = (id: string): Record<Language, string> => ({
  zh: `系统内部出错，请稍后再试；反馈时请附上编号 ${id}`,
  en: `Something went wrong here; try again later, and mention ${id} when you report it`,
})

/** PostgreSQL gave up on a statement that ran too long, has no room left, or can't be reached. */
const busy: Record<Language, string> = {
  zh: '数据库暂时无法应答，请稍后再试',
  en: 'The database doesn’t answer right now; try again in a moment',
}
/**
 * What says nothing about what was asked: PostgreSQL's classes 08 (connection), 53 (resources), 57 (operator) and 58 (its system), a
 * server that only reads because it is still being restored, locks that weren't had in time, and the system's own words for a lost line.
 */
const AWAY = /^(08...|53...|57...|58...|25006|25P0[34]|40001|40P01|55P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH)$/

/** What a client gets to read of an error: expected ones in words, the others as an id that stands in the log; never a stack. */
export function formatError(
  error: GraphQLFormattedError,
  original: unknown,
  language: Language,
  log: (id: string, error: unknown) => void,
): GraphQLFormattedError {
  const cause = original instanceof GraphQLError ? (original.originalError ?? original) : original
  const place = { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) }
  if (cause instanceof Refusal) {
    const extensions = { code: topLevelCode(cause.code), reason: cause.code, ...(cause.field && { field: cause.field.split('.') }) }
    return { message: sayRefusal(cause.code, cause.facts, language), ...place, extensions: { ...extensions, ...retryAfter(cause) } }
  }
  if (cause instanceof ArgumentValidationError) {
    return { message: sayRefusal('INVALID', {}, language), ...place, extensions: { code: 'BAD_USER_INPUT', reason: 'INVALID' } }
  }
  // The document or its variables are at fault: graphql's own words say where.
  if (cause instanceof GraphQLError) {
    // Apollo gives every fault of validation the same code; this API's own limits have theirs.
    const code = cause.extensions['code'] ?? error.extensions?.['code'] ?? 'BAD_USER_INPUT'
    if (code !== 'INTERNAL_SERVER_ERROR') return { message: error.message, ...place, extensions: { code } }
  }
  const id = randomUUID()
  log(id, cause)
  if (cause instanceof Error && isAway(cause)) {
    return { message: busy[language], ...place, extensions: { code: 'UNAVAILABLE', id } }
  }
  return { message: internalWords(id)[language], ...place, extensions: { code: 'INTERNAL', id } }
}

/** The database didn't answer: what was asked for may be had a moment later. */
export const isUnanswered = ({ originalError }: GraphQLError): boolean => originalError !== undefined && isAway(originalError)

/** Some of what the driver throws has no code. */
function isAway(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined
  return code == null ? /Connection terminated|timeout|not queryable/.test(error.message) : AWAY.test(String(code))
}

function retryAfter(refusal: Refusal): object {
  return refusal.code === 'RATE_LIMITED' ? { retryAfter: refusal.facts['seconds'] } : {}
}
