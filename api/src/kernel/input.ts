import { ArrayMaxSize, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator'
import { Field, ID } from 'type-graphql'
import type { RefusalCode } from './refusal.words.ts'

interface FieldOptions {
  nullable?: boolean
  description?: string
}

interface WordsOptions extends FieldOptions {
  /** May be left out, but not be blank: where the words replace others that must be there. */
  filled?: boolean
}

/** Applies several property decorators as one. */
function all(...decorators: PropertyDecorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property)
  }
}

const optional = (options: FieldOptions): PropertyDecorator[] => (options.nullable ? [IsOptional()] : [])

/** NUL is the one character the database can't keep. */
const storable = /^[^\0]*$/
const storableAndNotBlank = /^(?!\s*$)[^\0]*$/

/** A text with something in it, at most `max` characters; one that may be left out may also be empty, unless it is to be `filled`. */
export const Words = (max: number, { filled = false, ...options }: WordsOptions = {}): PropertyDecorator =>
  all(
    Field(() => String, options),
    ...optional(options),
    MaxLength(max),
    Matches(options.nullable && !filled ? storable : storableAndNotBlank),
  )

export const IdField = (options: FieldOptions = {}): PropertyDecorator =>
  all(
    Field(() => ID, options),
    ...optional(options),
    IsUUID(),
  )

export const IdList = (max: number, options: FieldOptions = {}): PropertyDecorator =>
  all(
    Field(() => [ID], options),
    ...optional(options),
    ArrayMaxSize(max),
    IsUUID(undefined, { each: true }),
  )

/** The `context` of a validator whose refusal has words of its own, where those for its kind would say too little. */
export const refusedAs = (code: RefusalCode): { code: RefusalCode } => ({ code })

/** How long texts may be, in characters; the same numbers everywhere. */
export const LENGTH = { name: 60, title: 80, line: 200, text: 4000 } as const
