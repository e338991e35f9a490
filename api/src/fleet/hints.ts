export type Topic = 'changes' | 'presence' | 'budgets' | 'jobs' | 'progress'

export interface Listener {
  hear(text: string): void
  /** The line is there, for the first time or again: what was said before went unheard. */
  back(): void
}

/**
 * Short words between the processes on one database. Never the truth: each may get lost, and comes late or not at all while the
 * line is away; whoever needs to know looks for him- or herself from time to time. One process's words keep their order.
 */
export interface Hints {
  /** To be called before `start`. A process may hear its own words, too. */
  on(topic: Topic, listener: Listener): void
  start(): Promise<void>
  /** At most `MOST_BYTES`. Settles once they are on their way or lost; never rejects. */
  say(topic: Topic, text: string): Promise<void>
  stop(): Promise<void>
}

/** PostgreSQL carries less than 8,000 bytes at a time. */
export const MOST_BYTES = 7_900
