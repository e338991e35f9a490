import { rememberedLanguage } from '../i18n/rememberedLanguage.ts'
import { paneHeaders } from './pane.ts'

/** Questions that were sent before there was anybody to ask them, each with its answer; undefined for one that isn't whole. */
const answers = new Map<string, Promise<unknown>>()
/** How long what waits for these answers waits at most. */
const PATIENCE_MS = 10_000
let all: Promise<unknown> = Promise.resolve()

const questionOf = (query: string, variables: unknown): string => JSON.stringify({ query, variables })

/** Asks what will be asked in a moment, with nothing but the browser's own means. */
export function askAhead(query: string, variables: object): void {
  const body = questionOf(query, variables)
  const headers = { 'Content-Type': 'application/json', 'Accept-Language': rememberedLanguage(), ...paneHeaders() }
  const answer = fetch('/graphql', { method: 'POST', credentials: 'same-origin', headers, body })
    .then((response) => response.json() as Promise<{ data?: unknown; errors?: unknown }>)
    .then(
      ({ data, errors }) => (errors ? undefined : data),
      () => undefined,
    )
  answers.set(body, answer)
  all = Promise.all([all, answer])
}

/** The answer to what was asked ahead, once; undefined where there is none. */
export async function takeAnswer<Result>(query: string, variables: unknown): Promise<Result | undefined> {
  const question = questionOf(query, variables)
  const answer = answers.get(question) as Promise<Result | undefined> | undefined
  answers.delete(question)
  return answer
}

/** When all that was asked has been answered, won't be, or has taken too long. */
export const answeredAhead = (): Promise<unknown> => Promise.race([all, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])

/** Whoever signs in now is somebody else. */
export function forgetAhead(): void {
  answers.clear()
}
