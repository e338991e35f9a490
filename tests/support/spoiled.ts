import type { Random } from './random.ts'
import type { RandomDocument } from './random-documents.ts'

export interface Sent {
  query: string
  variables?: Record<string, unknown>
  operationName?: string
}

const nested = (depth: number, inner: unknown = 'x'): unknown => (depth === 0 ? inner : [nested(depth - 1, inner)])

/** Words that stand where they don't belong. */
const STRAY = [
  '{',
  '}',
  '(',
  ')',
  '...',
  '$',
  '$b0',
  '@skip',
  '@skip(if: 1)',
  '@include',
  '!',
  '|',
  '""',
  '"""',
  '\\',
  '#',
  '\0',
  '停',
  ': x',
  '= 3',
  '-1',
]
const HEADS = ['query', 'subscription', 'mutation', 'fragment F0 on Query', 'query Q', 'extend type Query']
/** Values for any variable, of the right kind now and then. */
const VALUES: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  true,
  '',
  'x',
  '\uD800',
  '\0',
  [],
  {},
  [null],
  { a: { b: 1 } },
  '停'.repeat(500),
  '2026-02-30',
  nested(50),
  nested(3_000),
  { __proto__: null, constructor: 1 },
  Array.from({ length: 200 }, (_, n) => n),
]

/** Makes of a sound document one that is faulty somewhere, or asks it with other values; some stay sound. */
export function spoiled({ query, variables }: RandomDocument, random: Random): Sent {
  const sent: Sent = { query, variables: { ...random.pick(variables) } }
  for (let n = random.below(3); n >= 0; n--) random.pick(WAYS)(sent, random)
  return sent
}

type Way = (sent: Sent, random: Random) => void

/** Does something to the words of a document. */
const inWords =
  (change: (words: string[], at: number, random: Random) => void): Way =>
  (sent, random) => {
    const words = sent.query.split(/(?<=[\s{}():])/)
    change(words, random.below(words.length), random)
    sent.query = words.join('')
  }

const WAYS: readonly Way[] = [
  inWords((words, at) => words.splice(at, 1)),
  inWords((words, at) => words.splice(at, 0, words[at]!)),
  inWords((words, at, random) => words.splice(at, 0, ` ${random.pick(STRAY)} `)),
  inWords((words, at, random) => words.splice(at, 1, random.pick(words))),
  (sent, random) => (sent.query = sent.query.replace(/query Q/, random.pick(HEADS))),
  (sent, random) => (sent.query = sent.query.slice(0, random.below(sent.query.length))),
  (sent, random) => (sent.variables = { ...sent.variables, [`v${random.below(6)}`]: random.pick(VALUES) }),
  (sent, random) => (sent.variables = { ...sent.variables, [`b${random.below(3)}`]: random.pick(VALUES) }),
  (sent, random) => (sent.variables = { ...sent.variables, unused: random.pick(VALUES) }),
  (sent) => delete sent.variables,
  (sent, random) => (sent.operationName = random.pick(['Q', '', 'Other', '__proto__', '停'])),
]
