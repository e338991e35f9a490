import { cacheExchange, Client, fetchExchange, mapExchange } from '@urql/core'
import { language } from '../i18n/language.ts'
import { tokenProof } from './accessToken.ts'
import { failureOf } from './failure.ts'
import { paneHeaders } from './pane.ts'

type Listener = () => void
const signedOutListeners = new Set<Listener>()

/** Called when the server no longer knows the session. */
export function onUnauthenticated(listener: Listener): void {
  signedOutListeners.add(listener)
}

function createClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({ credentials: 'same-origin', headers: { 'Accept-Language': language.value, ...paneHeaders(), ...tokenProof() } }),
    exchanges: [
      cacheExchange,
      mapExchange({
        onError(error) {
          if (failureOf(error).code === 'UNAUTHENTICATED') signedOutListeners.forEach((listener) => listener())
        },
      }),
      fetchExchange,
    ],
  })
}

let current = createClient()

export function graphqlClient(): Client {
  return current
}

/** Forgets everything read so far: another person's answers must not outlive signing in or out. */
export function forgetAnswers(): void {
  current = createClient()
}
