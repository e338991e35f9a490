import {
  type ASTNode,
  type ASTVisitor,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import { getComplexity } from 'graphql-query-complexity'
import { estimate, isFixed } from './cost.ts'

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
  <Found extends ASTNode>(what: string, most: number, kind: Found['kind'], counts: (node: Found) => boolean): ValidationRule =>
  (context) => {
    let found = 0
    return {
      [kind](node: Found) {
        if (counts(node) && ++found === most + 1) context.reportError(tooComplex(`At most ${most} ${what} are allowed`, node))
      },
    }
  }

export const validationRules: ValidationRule[] = [
  depthRule,
  countRule<FieldNode>('aliases', limits.aliases, Kind.FIELD, ({ alias }) => alias !== undefined),
  // Wherever they stand: on fields, fragments, operations.
  countRule<DirectiveNode>('directives', limits.directives, Kind.DIRECTIVE, () => true),
]

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
  const cost = measured({ schema, query, variables, ...(operationName && { operationName }), estimators: [estimate] })
  if (cost > limits.cost) throw tooComplex(`The query costs ${cost}, more than the ${limits.cost} allowed: ask for fewer or shorter lists`)
  if (isFixed(query)) settled.set(query, costs.set(operationName ?? '', cost))
  return cost
}

/** Whatever is wrong with what is measured, the client is at fault. */
function measured(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    // What stands nowhere in the document is that there is too much of it: fragments that double are looked through so far and no further.
    if (!error.nodes) throw tooComplex('The query spreads its fragments too often')
    throw new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
  }
}
