import { createClient as createSocketClient, type Client as SocketClient, type ClientOptions } from 'graphql-ws'
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'
import { WebSocket } from 'ws'

type Variables = Record<string, unknown>
type Result<Data> = { data?: Data | null; errors?: GraphQLFormattedError[] }

/** Somebody at the other end of the wire: keeps cookies like a browser, or carries an API token. */
export class Client {
  readonly #url: string
  readonly #headers: Record<string, string>
  readonly #cookies = new Map<string, string>()

  constructor(url: string, headers: Record<string, string> = {}) {
    this.#url = url
    this.#headers = { origin: url, ...headers }
  }

  /** Somebody whose cookies are known. */
  static with(url: string, cookies: Readonly<Record<string, string>>): Client {
    const client = new Client(url)
    for (const [name, value] of Object.entries(cookies)) client.#cookies.set(name, value)
    return client
  }

  /** The same person, in the same session, at another process that serves the same database. */
  at(url: string): Client {
    return Client.with(url, this.cookies)
  }

  get cookies(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#cookies)
  }

  /** The answer's data; an error in the answer is thrown. */
  async request<Data = any>(document: string, variables: Variables = {}): Promise<Data> {
    const { data, errors } = await this.execute<Data>(document, variables)
    if (errors?.length) throw new Error(errors.map(({ message, extensions }) => `${String(extensions?.['code'])}: ${message}`).join('\n'))
    return data as Data
  }

  /** The answer as it came. */
  async execute<Data = any>(document: string, variables: Variables = {}): Promise<Result<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: document, variables }),
    })
    return (await response.json()) as Result<Data>
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(path, this.#url), {
      ...init,
      headers: { ...this.headers(), ...(init.headers as Record<string, string>) },
    })
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie)
    return response
  }

  /** What identifies this client, for requests made by other means. */
  headers(): Record<string, string> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return cookie ? { ...this.#headers, cookie } : this.#headers
  }

  /** A WebSocket client of graphql-ws; it does not reconnect unless asked to. */
  connect(options: Partial<ClientOptions> = {}): SocketClient {
    const headers = () => this.headers()
    class Socket extends WebSocket {
      constructor(address: string, protocols?: string | string[]) {
        super(address, protocols, { headers: headers() })
      }
    }
    return createSocketClient({ url: `${this.#url.replace(/^http/, 'ws')}/graphql`, webSocketImpl: Socket, retryAttempts: 0, ...options })
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(';')
    const [name = '', ...value] = pair.split('=')
    const isOver = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute) || /^\s*expires=Thu, 01 Jan 1970/i.test(attribute))
    if (isOver) this.#cookies.delete(name)
    else this.#cookies.set(name, value.join('='))
  }
}

/** One subscription as an async iterator. */
export function subscribe<Data = any>(
  socket: SocketClient,
  query: string,
  variables: Variables = {},
): AsyncIterableIterator<FormattedExecutionResult<Data, unknown>> {
  return socket.iterate<Data>({ query, variables })
}
