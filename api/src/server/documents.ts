import { createHash } from 'node:crypto'
import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
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

  /** The document, or what is wrong with it; throws where it is no GraphQL at all. */
  find(text: string): SoundDocument | readonly GraphQLError[] {
    const known = this.#sound.get(text)
    if (known) return known
    const node = parse(text, { maxTokens: limits.tokens })
    const faults = validate(this.schema, node, [...specifiedRules, ...validationRules])
    if (faults.length > 0) return faults
    const sound = { node, digest: createHash('sha256').update(text).digest('base64') }
    this.#sound.set(text, sound)
    return sound
  }
}
