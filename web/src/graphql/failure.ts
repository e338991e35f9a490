import type { CombinedError } from '@urql/core'
import { i18n, t } from '../i18n/i18n.ts'

/** A request that was not answered: anything other than the domain's own refusals, which are `userErrors`. */
export interface Failure {
  code: string
  /** Reference of an INTERNAL error in the server's log. */
  id: string | null
}

export function failureOf(error: CombinedError): Failure {
  const extensions = error.graphQLErrors[0]?.extensions
  if (typeof extensions?.code === 'string') return { code: extensions.code, id: typeof extensions.id === 'string' ? extensions.id : null }
  const status = (error.response as Response | undefined)?.status
  if (status === 429) return { code: 'RATE_LIMITED', id: null }
  if (status === 401) return { code: 'UNAUTHENTICATED', id: null }
  return { code: status === undefined || status >= 502 ? 'NETWORK' : 'INTERNAL', id: null }
}

/** Of a question, not an act: nothing was sent that may have been done. */
export function failureToRead(error: CombinedError): Failure {
  const failure = failureOf(error)
  return failure.code === 'NETWORK' ? { ...failure, code: 'UNREACHABLE' } : failure
}

/** Whether what was asked for may have been done: no answer came, or the one that came doesn't tell. */
export function mayBeDone({ code }: Failure): boolean {
  return code === 'NETWORK' || code === 'UNAVAILABLE' || code === 'INTERNAL'
}

/** The failure as one clear sentence in the reader's language. */
export function failureText(failure: Failure): string {
  const key = `common.failure.${failure.code}`
  const message = t(i18n.global.te(key) ? key : 'common.failure.INTERNAL')
  return failure.id ? t('common.failure.withId', { message, id: failure.id }) : message
}
