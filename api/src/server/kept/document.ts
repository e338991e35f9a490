import { type DocumentNode, type ExecutionResult, type GraphQLSchema, Kind, execute } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import type { Request } from '../../people/request.ts'
import type { Documents } from '../documents.ts'
import { costOf } from '../limits.ts'
import { isInLog } from './in-log.ts'

export interface Question {
  query: string
  operationName: string | null
  variables: Record<string, unknown>
}

/** Documents looked through, those that aren't kept among them. */
const MOST_DOCUMENTS = 500
/** Characters; longer ones are nobody's every day question. */
const LONGEST = 20_000

/** A valid query whose answers may be kept. From the second time on it is run compiled. */
export class KeptDocument {
  readonly id: number
  readonly #schema: GraphQLSchema
  readonly #document: DocumentNode
  #compiled: CompiledQuery | null = null
  #runs = 0

  constructor(id: number, schema: GraphQLSchema, document: DocumentNode) {
    this.id = id
    this.#schema = schema
    this.#document = document
  }

  /** Throws for what may not be asked at once. */
  cost({ variables, operationName }: Question): number {
    return costOf(this.#schema, this.#document, variables, operationName)
  }

  async run({ variables, operationName }: Question, contextValue: Request): Promise<ExecutionResult> {
    if (++this.#runs === 2) this.#compiled = compiled(this.#schema, this.#document, operationName)
    if (this.#compiled) return this.#compiled.query({}, contextValue, variables)
    return execute({ schema: this.#schema, document: this.#document, operationName, variableValues: variables, contextValue })
  }
}

/** What the database has is a time or a day: it isn't looked over again, and says itself how it is written. */
const customSerializers = { DateTime: (at: Date) => at.toISOString(), LocalDate: (day: string) => day }

function compiled(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): CompiledQuery | null {
  const query = compileQuery(schema, document, operationName ?? undefined, { customSerializers })
  return isCompiledQuery(query) ? query : null
}

/** Looks through each document once. */
export class KeptDocuments {
  readonly #documents: Documents
  readonly #known = new LRUCache<string, { document: KeptDocument | null }>({ max: MOST_DOCUMENTS })
  #count = 0

  constructor(documents: Documents) {
    this.#documents = documents
  }

  /** Null for everything else: mutations, what is faulty, what reads beside the log. */
  find({ query, operationName }: Question): KeptDocument | null {
    if (query.length > LONGEST) return null
    const key = `${operationName ?? ''} ${query}`
    let known = this.#known.get(key)
    if (!known) {
      known = { document: this.#lookThrough(query, operationName) }
      this.#known.set(key, known)
    }
    return known.document
  }

  #lookThrough(query: string, operationName: string | null): KeptDocument | null {
    try {
      const found = this.#documents.find(query)
      if (!('node' in found)) return null
      const { schema } = this.#documents
      const operation = found.node.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      const isNamed = operationName === null || operation?.name?.value === operationName
      return isNamed && isInLog(schema, found.node) ? new KeptDocument(++this.#count, schema, found.node) : null
    } catch {
      // What is wrong with it is for those to say who answer everything else.
      return null
    }
  }
}
