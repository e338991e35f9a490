import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  type VariableNode,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  typeFromAST,
} from 'graphql'

/** More fields than anybody's page asks for: compiling them would take longer than it saves. */
const MOST_FIELDS = 1_000

/** A field with arguments, as it stood in the document, and the variables of the plain document that carry them. */
export interface Given {
  field: GraphQLField<unknown, unknown>
  node: FieldNode
  /** Name of the variable, by that of the argument. */
  variables: ReadonlyMap<string, string>
}

/** What an operation asks for, once its directives are decided: fields alone, each once, and their arguments as variables. */
export interface Plain {
  document: DocumentNode
  given: readonly Given[]
}

/** Throws for what can't be said plainly. */
export class NotPlain extends Error {
  override readonly name = 'NotPlain'
}

/**
 * The compiler turns text into code, and is right about the plainest documents only. So it gets no directive, no fragment but one per
 * possible type of an abstract field, no literal and no default. What must always hold: nothing that a client wrote reaches
 * it but names, and those begin with no underscore.
 */
export function plainOf(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  selectionSet: SelectionSetNode,
  variables: Record<string, unknown>,
): Plain {
  const fragments = new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])))
  const writer = new Writer(schema, fragments, variables)
  const plain = writer.selections(schema.getQueryType()!, [selectionSet])
  const { given, variableDefinitions } = writer
  const operation = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions,
    selectionSet: plain,
  } as const
  return { document: { kind: Kind.DOCUMENT, definitions: [operation] }, given }
}

class Writer {
  readonly given: Given[] = []
  readonly variableDefinitions: VariableDefinitionNode[] = []
  readonly #schema: GraphQLSchema
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #variables: Record<string, unknown>
  #fields = 0

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, variables: Record<string, unknown>) {
    this.#schema = schema
    this.#fragments = fragments
    this.#variables = variables
  }

  selections(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): SelectionSetNode {
    if (isObjectType(type)) return this.#fieldsOf(type, sets)
    return selectionSetOf(
      this.#schema.getPossibleTypes(type).map((possible) => ({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: nameOf(possible.name) },
        selectionSet: this.#fieldsOf(possible, sets),
      })),
    )
  }

  #fieldsOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): SelectionSetNode {
    const nodes = new Map<string, FieldNode[]>()
    const spread = new Set<string>()
    for (const set of sets) this.#gather(type, set, nodes, spread)
    return selectionSetOf([...nodes].map(([key, alike]) => this.#field(type, key, alike)))
  }

  /** In the order in which an answer holds them. */
  #gather(type: GraphQLObjectType, { selections }: SelectionSetNode, into: Map<string, FieldNode[]>, spread: Set<string>): void {
    for (const each of selections) {
      if (!this.#isIncluded(each)) continue
      if (each.kind === Kind.FIELD) {
        const key = (each.alias ?? each.name).value
        into.set(key, [...(into.get(key) ?? []), each])
      } else if (each.kind === Kind.INLINE_FRAGMENT) {
        if (this.#appliesTo(type, each)) this.#gather(type, each.selectionSet, into, spread)
      } else if (!spread.has(each.name.value)) {
        spread.add(each.name.value)
        const fragment = this.#fragments.get(each.name.value)!
        if (this.#appliesTo(type, fragment)) this.#gather(type, fragment.selectionSet, into, spread)
      }
    }
  }

  #field(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldNode {
    if (++this.#fields > MOST_FIELDS) throw new NotPlain('too many fields')
    const [node] = nodes as [FieldNode]
    const name = node.name.value
    if (key === '__typename' && name === key) return { kind: Kind.FIELD, name: nameOf(name) }
    const field = type.getFields()[name]
    // As code, `__proto__` is no key like others; other names with underscores could be taken for the compiler's own.
    if (!field || key.includes('_')) throw new NotPlain(key)
    const inner = getNamedType(field.type)
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    return {
      kind: Kind.FIELD,
      name: nameOf(name),
      ...(key !== name && { alias: nameOf(key) }),
      arguments: this.#argumentsOf(field, node),
      ...(isCompositeType(inner) && { selectionSet: this.selections(inner, sets) }),
    }
  }

  #argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): ArgumentNode[] {
    if (field.args.length === 0) return []
    const variables = new Map(field.args.map((argument) => [argument.name, this.#variableFor(argument)]))
    this.given.push({ field, node, variables })
    return [...variables].map(([argument, variable]) => ({ kind: Kind.ARGUMENT, name: nameOf(argument), value: variableOf(variable) }))
  }

  /** The compiler reads variables anew: those of other types would come out otherwise. */
  #variableFor({ type }: GraphQLArgument): string {
    const inner = getNullableType(type)
    if (!isScalarType(inner) || !isSpecifiedScalarType(inner)) throw new NotPlain(String(type))
    const name = `given${this.variableDefinitions.length}`
    const named = { kind: Kind.NAMED_TYPE, name: nameOf(inner.name) } as const
    this.variableDefinitions.push({ kind: Kind.VARIABLE_DEFINITION, variable: variableOf(name), type: named })
    return name
  }

  #isIncluded(node: SelectionNode): boolean {
    const values = (directive: typeof GraphQLSkipDirective) => getDirectiveValues(directive, node, this.#variables)
    return values(GraphQLSkipDirective)?.['if'] !== true && values(GraphQLIncludeDirective)?.['if'] !== false
  }

  #appliesTo(
    type: GraphQLObjectType,
    { typeCondition }: Pick<FragmentDefinitionNode, 'typeCondition'> | { typeCondition?: undefined },
  ): boolean {
    if (!typeCondition) return true
    const condition = typeFromAST(this.#schema, typeCondition)
    return condition === type || (isAbstractType(condition) && this.#schema.isSubType(condition, type))
  }
}

const nameOf = (value: string) => ({ kind: Kind.NAME, value }) as const

const variableOf = (name: string): VariableNode => ({ kind: Kind.VARIABLE, name: nameOf(name) })

const selectionSetOf = (selections: readonly SelectionNode[]): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections })
