import { language } from '../i18n/language.ts'
import { paneHeaders } from './pane.ts'
import type { Failure } from './failure.ts'

/** Files go in and out beside GraphQL, by the same session and in the same language. */
export const fileHeaders = (): Record<string, string> => ({ 'Accept-Language': language.value, ...paneHeaders() })

/** What was refused, in the server's words; without words, a failure like any other request's. */
export class FileRefused extends Error {
  readonly failure: Failure | null
  constructor(message: string, failure: Failure | null) {
    super(message)
    this.failure = failure
  }
}

/** The server's answer to a file that it would not take or give. */
export function refusalIn(status: number, text: string): FileRefused {
  try {
    const [error] = (JSON.parse(text) as { errors?: { message: string; extensions?: { code?: string } }[] }).errors ?? []
    if (error && status !== 401) return new FileRefused(error.message, null)
  } catch {
    // Not the server's own words: a proxy's page, or nothing at all.
  }
  const code = status === 401 ? 'UNAUTHENTICATED' : status === 0 || status >= 502 ? 'UNREACHABLE' : 'INTERNAL'
  return new FileRefused('', { code, id: null })
}

/** Saves a file of the server under the name it gives it. */
export async function downloadFile(path: string): Promise<void> {
  let response: Response
  try {
    response = await fetch(path, { credentials: 'same-origin', headers: fileHeaders() })
  } catch {
    throw refusalIn(0, '')
  }
  if (!response.ok) throw refusalIn(response.status, await response.text())
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  const address = URL.createObjectURL(await response.blob())
  const link = Object.assign(document.createElement('a'), { href: address, download: name ? decodeURIComponent(name) : '' })
  link.click()
  URL.revokeObjectURL(address)
}
