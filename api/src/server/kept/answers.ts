import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Language } from '../../kernel/refusal.words.ts'
import { Anyone } from '../../acting/anyone.ts'
import type { Services } from '../../acting/request.ts'
import { rightsKey } from '../../acting/rights.ts'
import type { Viewer } from '../../acting/viewer.ts'
import { type Known, requestOf } from '../authenticate.ts'
import type { Documents } from '../documents.ts'
import { Answer } from './answer.ts'
import { type Asked, type KeptDocument, KeptDocuments, type Question } from './document.ts'

/** Of all answers together, compressed ones included. */
const MOST_BYTES = 64 * 1024 * 1024
/**
 * Some of an answer hangs on the clock: what is overdue, what closed 30 days ago, what is past its last day. None of it is asked
 * to the minute.
 */
const OLDEST_MS = 60_000
/** Questions of which it is remembered that they have an answer of each one's own. */
const MOST_PERSONAL = 10_000

/** How an answer came about, in the words of RFC 9211. */
export type How = 'hit' | 'fwd=miss; stored' | 'fwd=miss; collapsed'

export interface Kept {
  answer: Answer
  how: How
}

/**
 * Answers by what they hang on: the question and its language, the rights of who asks, and where the log stands. Of many who ask at
 * once, one is answered and the others wait for the same.
 *
 * What must always hold: an answer is worked out after the position it is kept under was read, so it is never older than that; it
 * goes to nobody with other rights, and to nobody it would be another one for.
 */
export class KeptAnswers {
  readonly #services: Services
  readonly #documents: KeptDocuments
  readonly #answers = new LRUCache<string, Answer>({ maxSize: MOST_BYTES, sizeCalculation: ({ size }) => size, ttl: OLDEST_MS })
  readonly #underWay = new Map<string, Promise<Answer | null>>()
  readonly #personal = new LRUCache<string, true>({ max: MOST_PERSONAL })

  constructor(documents: Documents, services: Services) {
    this.#services = services
    this.#documents = new KeptDocuments(documents)
  }

  /** Null for what isn't kept, or went wrong: it is answered as everything else is. */
  async find(question: Question, known: Known, language: Language): Promise<Kept | null> {
    const { viewer, log } = known
    const document = this.#documents.find(question)
    const read = document?.read(question)
    if (!document || !read) return null
    const asked = digest([document.id, read.variables, language, rightsKey(viewer)])
    const key = digest([asked, log])
    const runAs = (who: Viewer) => this.#run(document, read, { ...known, viewer: who }, language)
    if (!this.#personal.get(asked)) {
      const kept = await this.#get(key, () => this.#runAsAnyone(asked, viewer, runAs))
      if (kept?.answer.holdsFor(viewer.personId)) return kept
    }
    return this.#get(`${key} ${viewer.personId}`, () => runAs(viewer).then((body) => body && new Answer(body, NOBODY)))
  }

  async #get(key: string, work: () => Promise<Answer | null>): Promise<Kept | null> {
    const found = this.#answers.get(key)
    if (found) return { answer: found, how: 'hit' }
    const others = this.#underWay.get(key)
    if (others) return keptAs(await others, 'fwd=miss; collapsed')
    const working = work().finally(() => this.#underWay.delete(key))
    this.#underWay.set(key, working)
    const answer = await working
    if (answer) this.#answers.set(key, answer)
    return keptAs(answer, 'fwd=miss; stored')
  }

  async #runAsAnyone(asked: string, viewer: Viewer, runAs: (who: Viewer) => Promise<Buffer | null>): Promise<Answer | null> {
    const anyone = new Anyone(viewer)
    const body = await runAs(anyone)
    if (anyone.isPersonal) this.#personal.set(asked, true)
    return body && !anyone.isPersonal ? new Answer(body, anyone.mentioned) : null
  }

  async #run(document: KeptDocument, asked: Asked, known: Known, language: Language): Promise<Buffer | null> {
    // Whoever asked first may leave: the others wait for it still.
    const circumstances = { language, address: '', setSession: null, isGone: () => false, onEnded: () => {} }
    try {
      const cost = document.cost(asked)
      const { data, errors } = await document.run(asked, requestOf(this.#services, known, circumstances))
      return errors ? null : Buffer.from(JSON.stringify({ data, extensions: { cost } }))
    } catch {
      // It is asked again where errors are put into words.
      return null
    }
  }
}

const NOBODY: ReadonlySet<string> = new Set()

const keptAs = (answer: Answer | null, how: How): Kept | null => answer && { answer, how }

const digest = (parts: unknown): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64')
