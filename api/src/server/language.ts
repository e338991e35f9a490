import type { IncomingHttpHeaders } from 'node:http'
import Negotiator from 'negotiator'
import type { Language } from '../kernel/refusal.words.ts'

/** The language to answer in: of those spoken here the one that is wanted most; Chinese where neither is named, or anything will do. */
export function languageOf(headers: IncomingHttpHeaders): Language {
  const wanted = new Negotiator({ headers }).languages().find((tag) => /^(zh|en|\*)(-|$)/i.test(tag))
  return /^en/i.test(wanted ?? '') ? 'en' : 'zh'
}
