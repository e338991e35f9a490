import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isUnionType,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import type { Random } from './random.ts'

type Variables = Record<string, unknown>

export interface RandomDocument {
  query: string
  /** Ways to fill its variables, each boolean both ways. */
  variables: Variables[]
}

export interface Vocabulary {
  schema: GraphQLSchema
  random: Random
  /** Values of scalars as JSON, by their names. */
  scalars: Record<string, readonly unknown[]>
  /** Fields that may be asked for. */
  knows?: (parent: string, field: string) => boolean
  depth?: number
  /** Values of one argument, where those of its type won't do. */
  argument?: (parent: string, field: string, argument: string) => unknown
}

/** Draws until one is valid: of all there may be in a document, now this and now that. */
export function randomQuery(vocabulary: Vocabulary): RandomDocument {
  for (;;) {
    const drawn = new Draw(vocabulary).document()
    if (validate(vocabulary.schema, parse(drawn.query), specifiedRules).length === 0) return drawn
  }
}

const MOST_ASSIGNMENTS = 6

/** Few, so that the same key is met again, and fields of different selections become one. */
const ALIASES = ['a', 'b', 'name', 'x9']

interface Fragment {
  name: string
  on: GraphQLCompositeType
}

class Draw {
  readonly #vocabulary: Vocabulary
  readonly #random: Random
  readonly #schema: GraphQLSchema
  /** By name: its declaration, and what it may hold; `undefined` is left out. */
  readonly #variables = new Map<string, { declaration: string; values: unknown[] }>()
  readonly #fragments: Fragment[]
  readonly #booleans: string[]

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    this.#random = vocabulary.random
    this.#schema = vocabulary.schema
    const composites = Object.values(this.#schema.getTypeMap()).filter(
      (type): type is GraphQLCompositeType =>
        isCompositeType(type) && !type.name.startsWith('__') && type !== this.#schema.getMutationType() && this.#fieldsOf(type).length > 0,
    )
    this.#fragments = this.#random.some(4, () => this.#random.pick(composites)).map((on, index) => ({ name: `F${index}`, on }))
    const kinds = ['Boolean!', 'Boolean! = false', 'Boolean! = true', 'Boolean = true']
    this.#booleans = this.#random
      .some(3, () => this.#random.pick(kinds))
      .map((type, index) => {
        const values = [true, false, ...(type.includes('=') ? [undefined] : [])]
        this.#variables.set(`b${index}`, { declaration: `$b${index}: ${type}`, values })
        return `b${index}`
      })
  }

  document(): RandomDocument {
    const query = this.#schema.getQueryType()!
    const operation = this.#selections(query, this.#vocabulary.depth ?? 4, 0)
    const texts = this.#fragments.map(({ name, on }, index) => `fragment ${name} on ${on.name} ${this.#selections(on, 2, index + 1)}`)
    const used = texts.filter((_, index) => isSpread(`F${index}`, [operation, ...texts]))
    const body = [operation, ...used].join(' ')
    const variables = [...this.#variables].filter(([name]) => new RegExp(`\\$${name}\\b`).test(body))
    const head = variables.map(([, { declaration }]) => declaration).join(', ')
    return { query: `query Q${head && `(${head})`} ${body}`, variables: this.#assignments(variables) }
  }

  #assignments(variables: [string, { values: unknown[] }][]): Variables[] {
    let filled: Variables[] = [{}]
    for (const [name, { values }] of variables) {
      // Of others than booleans one value at a time is enough.
      const taken = this.#booleans.includes(name) ? values : [this.#random.pick(values)]
      filled = filled.flatMap((each) => taken.map((value) => ({ ...each, [name]: value })))
    }
    const few = filled.length > MOST_ASSIGNMENTS ? this.#random.some(MOST_ASSIGNMENTS, () => this.#random.pick(filled)) : filled
    return few.map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)))
  }

  #selections(type: GraphQLCompositeType, depth: number, fragmentsFrom: number): string {
    return `{ ${this.#random.some(5, () => this.#selection(type, depth, fragmentsFrom)).join(' ')} }`
  }

  #selection(type: GraphQLCompositeType, depth: number, fragmentsFrom: number): string {
    const spreads = this.#fragments.slice(fragmentsFrom).filter(({ on }) => this.#overlap(type, on))
    const dice = this.#random.next()
    if (dice < 0.2 && spreads.length > 0) return `...${this.#random.pick(spreads).name}${this.#directives()}`
    if (dice < 0.35 && depth > 0) {
      const on = this.#random.pick([type, ...this.#overlapping(type)])
      const condition = on === type && this.#random.chance(0.5) ? '' : ` on ${on.name}`
      return `...${condition}${this.#directives()} ${this.#selections(on, depth - 1, fragmentsFrom)}`
    }
    const fields = this.#fieldsOf(type).filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)))
    if (fields.length === 0 || dice > 0.95) return `__typename${this.#directives()}`
    return this.#field(type, this.#random.pick(fields), depth, fragmentsFrom)
  }

  #field(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number, fragmentsFrom: number): string {
    const given = field.args.flatMap((argument) => {
      if (!isRequiredArgument(argument) && this.#random.chance(0.4)) return []
      const own = this.#vocabulary.argument?.(parent.name, field.name, argument.name)
      return `${argument.name}: ${own === undefined ? this.#value(argument.type) : JSON.stringify(own)}`
    })
    const alias = this.#random.chance(0.25) ? `${this.#random.pick(ALIASES)}: ` : ''
    const type = getNamedType(field.type)
    const below = isCompositeType(type) ? ` ${this.#selections(type, depth - 1, fragmentsFrom)}` : ''
    return `${alias}${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${this.#directives()}${below}`
  }

  #directives(): string {
    if (this.#random.chance(0.65)) return ''
    const condition = () => (this.#random.chance(0.15) ? String(this.#random.chance(0.5)) : `$${this.#random.pick(this.#booleans)}`)
    return this.#random.pick([
      ` @skip(if: ${condition()})`,
      ` @include(if: ${condition()})`,
      ` @include(if: ${condition()}) @skip(if: ${condition()})`,
    ])
  }

  /** A literal, variables in it now and then, or a variable alone. */
  #value(type: GraphQLInputType): string {
    if (this.#random.chance(0.4)) return this.#variable(type)
    if (isNonNullType(type)) return this.#literal(type.ofType)
    return this.#random.chance(0.1) ? 'null' : this.#literal(type)
  }

  #literal(type: GraphQLInputType): string {
    if (isNonNullType(type)) return this.#literal(type.ofType)
    if (isListType(type)) {
      return this.#random.chance(0.2) ? this.#literal(type.ofType) : `[${this.#random.some(3, () => this.#value(type.ofType)).join(', ')}]`
    }
    if (isEnumType(type)) return this.#random.pick(type.getValues()).name
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || this.#random.chance(0.5))
      return `{ ${fields.map((field) => `${field.name}: ${this.#value(field.type)}`).join(', ')} }`
    }
    return JSON.stringify(this.#random.pick(this.#vocabulary.scalars[type.name]!))
  }

  #variable(type: GraphQLInputType): string {
    const name = `v${this.#variables.size}`
    const isOptional = !isNonNullType(type)
    const hasDefault = this.#random.chance(0.3) && !isInputObjectType(getNamedType(type))
    const fallback = hasDefault ? ` = ${this.#constant(type)}` : ''
    const values = [this.#json(type), this.#json(type), ...(isOptional ? [null] : []), ...(isOptional || hasDefault ? [undefined] : [])]
    this.#variables.set(name, { declaration: `$${name}: ${String(type)}${fallback}`, values })
    return `$${name}`
  }

  #constant(type: GraphQLInputType): string {
    const named = getNamedType(type)
    return isEnumType(named)
      ? this.#random.pick(named.getValues()).name
      : JSON.stringify(this.#random.pick(this.#vocabulary.scalars[named.name]!))
  }

  #json(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.#json(type.ofType)
    if (isListType(type)) return this.#random.chance(0.2) ? this.#json(type.ofType) : this.#random.some(3, () => this.#json(type.ofType))
    if (isEnumType(type)) return this.#random.pick(type.getValues()).name
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || this.#random.chance(0.5))
      return Object.fromEntries(fields.map((field) => [field.name, this.#json(field.type)]))
    }
    return this.#random.pick(this.#vocabulary.scalars[type.name]!)
  }

  #fieldsOf(type: GraphQLCompositeType): GraphQLField<unknown, unknown>[] {
    if (isUnionType(type)) return []
    return Object.values(type.getFields()).filter((field) => this.#vocabulary.knows?.(type.name, field.name) ?? true)
  }

  #overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    return Object.values(this.#schema.getTypeMap()).filter(
      (other): other is GraphQLCompositeType => isCompositeType(other) && other !== type && this.#overlap(type, other),
    )
  }

  #overlap(one: GraphQLCompositeType, other: GraphQLCompositeType): boolean {
    const possible = (type: GraphQLCompositeType) => (isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type])
    return possible(one).some((each) => possible(other).includes(each))
  }
}

/** Spread by the operation, or by what it spreads: each fragment spreads later ones only. */
function isSpread(name: string, [operation, ...fragments]: string[]): boolean {
  const spreads = new RegExp(`\\.\\.\\.${name}\\b`)
  return (
    spreads.test(operation!) || fragments.some((text, index) => spreads.test(text) && isSpread(`F${index}`, [operation!, ...fragments]))
  )
}
