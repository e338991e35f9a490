import type { CommunityKey } from '../cast/communities.ts'
import type { IssueCategory, IssueResult, Satisfaction } from '../../issues/issue.words.ts'

/** A resident without an account, who left a number to call. */
export interface Caller {
  caller: string
  phone: string
}

export interface Report {
  /** Days ago. */
  ago: number
  title: string
  text: string
  category: keyof typeof IssueCategory
  place?: string
  urgent?: boolean
  /** Who handles it. */
  community: CommunityKey
  /** Whom else it concerns. */
  concerns?: CommunityKey[]
  by: string | Caller
  /** The unit on whose behalf it is raised. */
  for?: string
}

/** Who, what, and until when: days from today. */
export type Promised = [owner: string, text: string, due: number]

export type Step = { ago: number; by?: string } & (
  | { do: 'accept'; assignee: string | null }
  | { do: 'assign'; assignee: string }
  | { do: 'decline' | 'withdraw' | 'dispute' | 'reopen'; text: string }
  | { do: 'name'; party: string }
  | { do: 'request'; party: string }
  | { do: 'admit'; party: string }
  | { do: 'refuse'; party: string; text: string }
  | { do: 'convene'; on: number; time: string; place: string; agenda: string }
  | { do: 'hold' | 'cancel'; text: string }
  | { do: 'agree'; text: string; commitments: Promised[] }
  | { do: 'fulfil'; commitment: number; text: string }
  | { do: 'start' }
  | { do: 'resolve'; result: keyof typeof IssueResult; text: string }
  | { do: 'confirm'; satisfaction: keyof typeof Satisfaction; text: string | null }
  | { do: 'merge'; into: string }
  | { do: 'say'; text: string }
  | { do: 'note'; text: string }
)

/** One issue's story, told in order; the first number of each step is how many days ago it happened. */
export class Story {
  readonly report: Report
  readonly steps: Step[] = []

  constructor(report: Report) {
    this.report = report
  }

  #then(step: Step): this {
    this.steps.push(step)
    return this
  }

  accepted(ago: number, assignee: string | null = null): this {
    return this.#then({ do: 'accept', ago, assignee })
  }

  assigned(ago: number, assignee: string): this {
    return this.#then({ do: 'assign', ago, assignee })
  }

  declined(ago: number, text: string): this {
    return this.#then({ do: 'decline', ago, text })
  }

  /** Calls in units or groups of residents that the secretary has the say over, on either side. */
  named(ago: number, ...parties: string[]): this {
    parties.forEach((party, index) => this.#then({ do: 'name', ago: ago - index * 0.005, party }))
    return this
  }

  /** Asks the other committee for one of its units. */
  requested(ago: number, party: string, by?: string): this {
    return this.#then({ do: 'request', ago, party, ...(by && { by }) })
  }

  /** The other committee agrees. */
  admitted(ago: number, party: string, by: string): this {
    return this.#then({ do: 'admit', ago, party, by })
  }

  refused(ago: number, party: string, by: string, text: string): this {
    return this.#then({ do: 'refuse', ago, party, by, text })
  }

  /** A meeting of all parties; `on`: days from today, below zero for the past. */
  convened(ago: number, on: number, time: string, place: string, agenda: string): this {
    return this.#then({ do: 'convene', ago, on, time, place, agenda })
  }

  held(ago: number, text: string): this {
    return this.#then({ do: 'hold', ago, text })
  }

  cancelled(ago: number, text: string): this {
    return this.#then({ do: 'cancel', ago, text })
  }

  agreed(ago: number, text: string, ...commitments: Promised[]): this {
    return this.#then({ do: 'agree', ago, text, commitments })
  }

  /** The owner fulfils the commitment of this number, from 1. */
  fulfilled(ago: number, commitment: number, text: string): this {
    return this.#then({ do: 'fulfil', ago, commitment, text })
  }

  started(ago: number): this {
    return this.#then({ do: 'start', ago })
  }

  resolved(ago: number, result: keyof typeof IssueResult, text: string): this {
    return this.#then({ do: 'resolve', ago, result, text })
  }

  confirmed(ago: number, satisfaction: keyof typeof Satisfaction, text: string | null = null): this {
    return this.#then({ do: 'confirm', ago, satisfaction, text })
  }

  disputed(ago: number, text: string): this {
    return this.#then({ do: 'dispute', ago, text })
  }

  reopened(ago: number, text: string): this {
    return this.#then({ do: 'reopen', ago, text })
  }

  withdrawn(ago: number, text: string): this {
    return this.#then({ do: 'withdraw', ago, text })
  }

  /** `into`: title of the issue it repeats. */
  merged(ago: number, into: string): this {
    return this.#then({ do: 'merge', ago, into })
  }

  said(ago: number, by: string, text: string): this {
    return this.#then({ do: 'say', ago, by, text })
  }

  /** For the committee of the one who writes it alone. */
  noted(ago: number, by: string, text: string): this {
    return this.#then({ do: 'note', ago, by, text })
  }
}

export const issue = (report: Report): Story => new Story(report)
