import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  execute,
  getVariableValues,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Request } from '../../acting/request.ts'
import type { Documents } from '../documents.ts'
import { costOf } from '../limits.ts'
import { Compiled } from './compiled.ts'
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

/** A question whose variables are sound, and what they come to. */
export interface Asked {
  question: Question
  variables: Record<string, unknown>
}

/** A valid query whose answers may be kept. From the second time on it is run compiled. */
export class KeptDocument {
  readonly id: number
  readonly #schema: GraphQLSchema
  readonly #document: DocumentNode
  readonly #operation: OperationDefinitionNode
  readonly #compiled: Compiled

  constructor(id: number, schema: GraphQLSchema, document: DocumentNode) {
    this.id = id
    this.#schema = schema
    this.#document = document
    this.#operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!
    this.#compiled = new Compiled(schema, document, this.#operation)
  }

  /** Null where its variables are at fault. Those it doesn’t declare make no difference to the answer, and don’t go on from here. */
  read(question: Question): Asked | null {
    const { coerced } = getVariableValues(this.#schema, this.#operation.variableDefinitions ?? [], question.variables)
    return coerced ? { question, variables: coerced } : null
  }

  /** Throws for what may not be asked at once. */
  cost({ question: { variables, operationName } }: Asked): number {
    return costOf(this.#schema, this.#document, variables, operationName)
  }

  async run({ question, variables }: Asked, contextValue: Request): Promise<ExecutionResult> {
    const compiled = this.#compiled.for(variables)
    if (compiled) return compiled(contextValue, variables)
    return execute({ schema: this.#schema, document: this.#document, variableValues: question.variables, contextValue })
  }
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
