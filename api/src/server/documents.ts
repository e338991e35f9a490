import { createHash } from 'node:crypto'
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import { limits, validationRules } from './limits.ts'

/** Characters of all texts together. */
const MOST = 4 * 1024 * 1024

export interface SoundDocument {
  node: DocumentNode
  /** The same for the same text. */
  digest: string
}

/**
 * Documents that were found sound, by their texts: a thousand boards come back with the same one, and hold it once. What is
 * faulty is looked at anew each time it is sent.
 */
export class Documents {
  readonly schema: GraphQLSchema
  readonly #sound = new LRUCache<string, SoundDocument>({ maxSize: MOST, sizeCalculation: (_, text) => Math.max(1, text.length) })

  constructor(schema: GraphQLSchema) {
    this.schema = schema
  }

  /** The document, or what is wrong with it, with the codes it has over HTTP. */
  find(text: string): SoundDocument | readonly GraphQLError[] {
    const known = this.#sound.get(text)
    if (known) return known
    let node: DocumentNode
    try {
      node = parse(text, { maxTokens: limits.tokens })
    } catch (error) {
      return [coded(error, 'GRAPHQL_PARSE_FAILED')]
    }
    const faults = this.#validate(node)
    if (faults.length > 0) return faults
    const sound = { node, digest: createHash('sha256').update(text).digest('base64') }
    this.#sound.set(text, sound)
    return sound
  }

  #validate(node: DocumentNode): readonly GraphQLError[] {
    try {
      const faults = validate(this.schema, node, [...specifiedRules, ...validationRules])
      return faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED'))
    } catch (error) {
      // The rule that a subscription has one field reads its directives before there are variables, and throws.
      return [coded(error, 'GRAPHQL_VALIDATION_FAILED')]
    }
  }
}

/** This API's own limits have codes already. */
function coded(error: unknown, code: string): GraphQLError {
  if (!(error instanceof GraphQLError)) throw error
  error.extensions['code'] ??= code
  return error
}
