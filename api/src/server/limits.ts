import {
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type ValidationContext,
  type ValidationRule,
  visit,
} from 'graphql'
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity'
import { DEFAULT_PAGE, LARGEST_PAGE } from '../kernel/page.ts'

/** What any client may ask for at once, over HTTP and sockets alike. */
export const limits = {
  bodyBytes: 100 * 1024,
  frameBytes: 64 * 1024,
  tokens: 1_000,
  depth: 10,
  aliases: 15,
  directives: 10,
  cost: 20_000,
  subscriptionsPerSocket: 50,
} as const

const tooComplex = (message: string, node?: ASTNode): GraphQLError =>
  new GraphQLError(message, { ...(node && { nodes: [node] }), extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } })

/** Depth of fields; introspection, which nests deeply by nature, is not counted. Fragments count where they are spread. */
const depthRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  // Each fragment is measured once: spread twice by each of its like, forty of them would keep the process busy for hours.
  const fragments = new Map<string, number>()
  const measureFragment = (name: string): number => {
    const known = fragments.get(name)
    if (known !== undefined) return known
    // What spreads itself is refused by another rule; here it only has to come to an end.
    fragments.set(name, 0)
    const fragment = context.getFragment(name)
    const depth = fragment ? measure(fragment) : 0
    fragments.set(name, depth)
    return depth
  }
  const measure = (node: { selectionSet?: { selections: readonly unknown[] } | undefined }): number => {
    let deepest = 0
    for (const selection of (node.selectionSet?.selections ?? []) as SelectionNode[]) {
      if (selection.kind === Kind.FIELD) {
        if (!selection.name.value.startsWith('__')) deepest = Math.max(deepest, 1 + measure(selection))
      } else if (selection.kind === Kind.INLINE_FRAGMENT) deepest = Math.max(deepest, measure(selection))
      else deepest = Math.max(deepest, measureFragment(selection.name.value))
      if (deepest > limits.depth) return deepest
    }
    return deepest
  }
  return {
    OperationDefinition(node) {
      if (measure(node) > limits.depth) context.reportError(tooComplex(`The query is nested deeper than ${limits.depth} levels`, node))
    },
  }
}

const countRule =
  (
    what: string,
    most: number,
    counts: (node: { alias?: unknown; directives?: readonly unknown[] | undefined }) => number,
  ): ValidationRule =>
  (context) => {
    let found = 0
    return {
      Field(node) {
        found += counts(node)
        if (found > most) {
          context.reportError(tooComplex(`At most ${most} ${what} are allowed`, node))
          found = -Infinity
        }
      },
    }
  }

export const validationRules: ValidationRule[] = [
  depthRule,
  countRule('aliases', limits.aliases, (field) => (field.alias ? 1 : 0)),
  countRule('directives', limits.directives, (field) => field.directives?.length ?? 0),
]

/** Arguments that say how much a field holds. */
const sizes = ['first', 'last', 'days'] as const

/**
 * Lists cost as many times their content as they were asked to hold, or as such lists hold on average. A connection was already
 * counted by its `first` or `last`, or by what it holds when neither is given, so the lists in it aren't again. Days are
 * worked out one by one. Introspection reads nothing.
 */
function estimate({ type, args, childComplexity, field }: ComplexityEstimatorArgs): number {
  if (field.name.startsWith('__')) return 1
  const isPage = field.type.toString().replace('!', '').endsWith('Connection')
  const given = sizes.map((name) => args[name]).find((size) => size != null)
  const asked = Number(given ?? (isPage ? DEFAULT_PAGE : 0))
  if (asked > 0) return 1 + childComplexity * Math.min(asked, LARGEST_PAGE)
  const isList = String(field.type).includes('[') && !type.name.endsWith('Connection')
  return 1 + childComplexity * (isList ? 5 : 1)
}

/** Costs of documents that ask for as much whatever their variables, by the operation's name. */
const settled = new WeakMap<DocumentNode, Map<string, number>>()

/** What a document costs; more than the limit is refused before anything is read. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string | null,
): number {
  const costs = settled.get(query) ?? new Map<string, number>()
  const known = costs.get(operationName ?? '')
  if (known !== undefined) return known
  const cost = getComplexity({ schema, query, variables, ...(operationName && { operationName }), estimators: [estimate] })
  if (cost > limits.cost) throw tooComplex(`The query costs ${cost}, more than the ${limits.cost} allowed: ask for fewer or shorter lists`)
  if (isFixed(query)) settled.set(query, costs.set(operationName ?? '', cost))
  return cost
}

function isFixed(document: DocumentNode): boolean {
  let fixed = true
  visit(document, {
    Directive: () => void (fixed = false),
    Argument({ name, value }) {
      if (value.kind === Kind.VARIABLE && sizes.some((size) => size === name.value)) fixed = false
    },
  })
  return fixed
}
