import { cacheExchange, Client, type Exchange, fetchExchange, mapExchange } from '@urql/core'
import { language } from '../i18n/language.ts'
import { tokenProof } from './accessToken.ts'
import { forgetAhead } from './ahead.ts'
import { failureOf } from './failure.ts'
import { paneHeaders } from './pane.ts'
import { patientFetch } from './patientFetch.ts'

type Listener = (isAct: boolean) => void
const signedOutListeners = new Set<Listener>()

/** Called when the server no longer knows the session: at something that was to be done, or only to be read. */
export function onUnauthenticated(listener: Listener): void {
  signedOutListeners.add(listener)
}

function createClient(...first: Exchange[]): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: patientFetch,
    fetchOptions: () => ({ credentials: 'same-origin', headers: { 'Accept-Language': language.value, ...paneHeaders(), ...tokenProof() } }),
    exchanges: [
      ...first,
      mapExchange({
        onError(error, { kind }) {
          if (failureOf(error).code === 'UNAUTHENTICATED') signedOutListeners.forEach((listener) => listener(kind === 'mutation'))
        },
      }),
      fetchExchange,
    ],
  })
}

const createClients = () => ({
  /** Keeps answers, for whoever shows them. */
  showing: createClient(cacheExchange),
  /** Keeps nothing: what is asked for once, and then kept true elsewhere, needn't be walked through and held a second time. */
  asking: createClient(),
})

let current = createClients()

export function graphqlClient(): Client {
  return current.showing
}

export function askingClient(): Client {
  return current.asking
}

/** Forgets everything read so far: another person's answers, those on their way included, must not outlive signing in or out. */
export function forgetAnswers(): void {
  forgetAhead()
  current = createClients()
}
