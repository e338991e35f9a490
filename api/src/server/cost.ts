import { type DocumentNode, type GraphQLField, type GraphQLNamedType, visit } from 'graphql'
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity'
import { DEFAULT_PAGE, LARGEST_PAGE } from '../kernel/page.ts'

/** Arguments that say how much a field holds. */
const sizes = ['first', 'last', 'days'] as const
/** Arguments of which each entry stands for one of the field's. */
const named = 'ids'
/** As many as a list counts of which nothing is known. */
const UNKNOWN = 5

const isPage = (type: GraphQLNamedType | { toString(): string }): boolean => String(type).replace('!', '').endsWith('Connection')
const isList = (field: GraphQLField<unknown, unknown>): boolean => String(field.type).includes('[')

/** How many entries a field of this type is reckoned to hold, whatever its arguments; 1 for a single thing, undefined where nothing tells. */
export function reckoned(type: { name: string }, field: GraphQLField<unknown, unknown>): number | undefined {
  if (isPage(field.type)) return DEFAULT_PAGE
  // A connection was already counted by what it was asked to hold, so the lists in it aren't again.
  if (!isList(field) || isPage(type.name)) return 1
  const isTold = field.args.some(({ name }) => name === named || sizes.some((size) => size === name))
  return isTold ? 1 : (field.extensions['holds'] as number | undefined)
}

/** Introspection reads nothing, but is long: the types count as so many, whatever is in them as one. */
const TYPES = 60

/** Lists cost as many times their content as they were asked to hold, or are reckoned to. Days are worked out one by one. */
export function estimate({ type, args, childComplexity, field }: ComplexityEstimatorArgs): number {
  if (type.name.startsWith('__')) return 1 + childComplexity * (field.name === 'types' ? TYPES : 1)
  const given = sizes.map((name) => args[name]).find((size) => size != null)
  if (Number(given) > 0) return 1 + childComplexity * Math.min(Number(given), LARGEST_PAGE)
  // Each id is looked for, whatever of it is asked.
  if (Array.isArray(args[named])) return 1 + (1 + childComplexity) * args[named].length
  return 1 + childComplexity * (reckoned(type, field) ?? UNKNOWN)
}

/** Whether a document asks for as much whatever its variables. */
export function isFixed(document: DocumentNode): boolean {
  let fixed = true
  visit(document, {
    Directive: () => void (fixed = false),
    Argument({ name, value }) {
      if (name.value === named || (value.kind === 'Variable' && sizes.some((size) => size === name.value))) fixed = false
    },
  })
  return fixed
}
