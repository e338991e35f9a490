import { titleOf } from './marks.ts'

/** A message of a board with one event in it, as the API sent it: what all others send, too. */
export interface Sample {
  __typename: string
  events: { issue: object }[]
}

/** The sample, as the event of this number, published at this time. */
export function eventOf(sample: Sample, sequence: number, at: number): Sample {
  const [event] = sample.events
  return { ...sample, events: [{ ...event!, issue: { ...event!.issue, title: titleOf(sequence, at) } }] }
}
