import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  getArgumentValues,
  visit,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Request } from '../../acting/request.ts'
import { type Given, plainOf } from './plain.ts'

/** Ways to decide a document's directives that are compiled. */
const MOST_SHAPES = 8

/** What the database has is a time or a day: it isn't looked over again, and says itself how it is written. */
const customSerializers = { DateTime: (at: Date) => at.toISOString(), LocalDate: (day: string) => day }

/** Answers as graphql-js does, in a fraction of the time. */
export type Run = (context: Request, variables: Record<string, unknown>) => Promise<ExecutionResult>

/** An operation as code, once for each way its directives were decided that came up a second time. */
export class Compiled {
  readonly #schema: GraphQLSchema
  readonly #document: DocumentNode
  readonly #operation: OperationDefinitionNode
  /** Variables that decide directives. */
  readonly #deciding: readonly string[]
  /** Null: seen once. False: graphql-js has to do it. */
  readonly #shapes = new Map<string, Run | null | false>()

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#schema = schema
    this.#document = document
    this.#operation = operation
    this.#deciding = decidingIn(document)
  }

  /** Null where it isn't compiled, for now or for good. `variables` as graphql-js reads them. */
  for(variables: Record<string, unknown>): Run | null {
    const shape = this.#deciding.map((name) => variables[name]).join()
    const known = this.#shapes.get(shape)
    if (known === undefined) {
      if (this.#shapes.size < MOST_SHAPES) this.#shapes.set(shape, null)
      return null
    }
    if (known !== null) return known || null
    const run = this.#compile(variables)
    this.#shapes.set(shape, run ?? false)
    return run
  }

  #compile(variables: Record<string, unknown>): Run | null {
    try {
      const { document, given } = plainOf(this.#schema, this.#document, this.#operation.selectionSet, variables)
      const compiled = compileQuery(this.#schema, document, undefined, { customSerializers })
      return isCompiledQuery(compiled) ? runOf(compiled, given) : null
    } catch {
      // What can't be said plainly, graphql-js answers, faults included.
      return null
    }
  }
}

/** Arguments are worked out by graphql-js: it knows defaults, and what is wrong with them. */
const runOf =
  (compiled: CompiledQuery, given: readonly Given[]): Run =>
  async (context, variables) => {
    const values: Record<string, unknown> = {}
    for (const { field, node, variables: names } of given) {
      const args = getArgumentValues(field, node, variables)
      for (const [argument, name] of names) if (Object.hasOwn(args, argument)) values[name] = args[argument]
    }
    return compiled.query({}, context, values)
  }

function decidingIn(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Directive: ({ arguments: args = [] }) => {
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}
