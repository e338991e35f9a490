import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from './client.ts'
import { attempt, type Payload } from './mutations.ts'

/** A writer reports an issue, edits it so often, and goes on to the next: many changes, few cards. */
const EDITS = 25
/** How long an answer is waited for before it is asked again. */
const ANSWER_MS = 8_000

/**
 * People who write one thing after the other until told to stop. When no answer comes they ask again with the same key, so that
 * whatever they count as done must have been done exactly once.
 */
export class Writers {
  /** Cursors of what was acknowledged, in the order the answers came. */
  readonly acknowledged: string[] = []
  /** Refusals: nobody else touches what they write, so there should be none. */
  readonly refused: string[] = []
  /** What each issue was acknowledged to have gone through. */
  readonly changesOf = new Map<string, number>()
  /** How often no answer came. */
  repetitions = 0
  /** Text of the issues: long where a change shall be heavy. */
  text = '道闸'
  /** Milliseconds a writer rests after each answer. */
  pause = 0
  #isOver = false
  readonly #communityId: string
  readonly #writing: Promise<void>[]

  constructor(clients: readonly Client[], communityId: string) {
    this.#communityId = communityId
    this.#writing = clients.map((client, index) => this.#write(client, `写手${index}`))
  }

  /** Waits until this many more were acknowledged. */
  async more(count: number, patience = 90_000): Promise<void> {
    const wanted = this.acknowledged.length + count
    const deadline = Date.now() + patience
    while (this.acknowledged.length < wanted) {
      if (Date.now() > deadline) throw new Error(`only ${count - wanted + this.acknowledged.length} of ${count} writes were acknowledged`)
      await sleep(5)
    }
  }

  async stop(): Promise<void> {
    this.#isOver = true
    await Promise.all(this.#writing)
  }

  async #write(client: Client, name: string): Promise<void> {
    while (!this.#isOver) {
      let issue: { id: string; version: number } | undefined
      for (let n = 0; n <= EDITS && !this.#isOver; n++) {
        const title = `${name} 第 ${n} 次`
        const payload: Payload = issue
          ? await this.#ask(client, 'editIssue', { issueId: issue.id, expectedVersion: issue.version, title })
          : await this.#ask(client, 'reportIssue', { title, text: this.text, category: 'PARKING', communityId: this.#communityId })
        if (payload.userErrors.length > 0) {
          this.refused.push(JSON.stringify(payload.userErrors))
          break
        }
        issue = payload['issue'] as { id: string; version: number }
        this.acknowledged.push(payload.cursor!)
        this.changesOf.set(issue.id, (this.changesOf.get(issue.id) ?? 0) + 1)
        if (this.pause > 0) await sleep(this.pause)
      }
    }
  }

  async #ask(client: Client, mutation: string, input: object): Promise<Payload> {
    const keyed = { ...input, clientMutationKey: randomUUID() }
    for (;;) {
      try {
        return await answered(attempt(client, mutation, keyed))
      } catch {
        this.repetitions += 1
        await sleep(50)
      }
    }
  }
}

function answered<Answer>(asked: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), ANSWER_MS)
    asked.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
