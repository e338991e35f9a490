import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateBy } from 'class-validator'
import { Field, ID } from 'type-graphql'
import { isFit, isSeen, saysSomething } from './legible.ts'
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

interface FormOptions {
  /** Of a list: each of its texts. */
  each?: boolean
}

/** A form every text takes, and the code for one that doesn't. */
const form =
  (name: string, has: (text: string) => boolean, code: RefusalCode) =>
  ({ each = false }: FormOptions = {}): PropertyDecorator =>
    ValidateBy(
      { name, validator: { validate: (value: unknown) => typeof value === 'string' && has(value), defaultMessage: () => name } },
      { each, context: refusedAs(code) },
    )

const Fit = form('fit', isFit, 'UNFIT_CHARACTERS')
const Seen = form('seen', isSeen, 'REQUIRED')
/** For texts that may be empty. */
const SeenIfAny = form('seenIfAny', (text) => text.trim() === '' || isSeen(text), 'UNFIT_CHARACTERS')
const SaysSomething = form('saysSomething', saysSomething, 'PURPOSE_UNSAID')

/** A text with something in it, at most `max` characters; one that may be left out may also be empty, unless it is to be `filled`. */
export const Words = (max: number, { filled = false, ...options }: WordsOptions = {}): PropertyDecorator =>
  all(
    Field(() => String, options),
    ...optional(options),
    MaxLength(max),
    options.nullable && !filled ? SeenIfAny() : Seen(),
    Fit(),
  )

/** What something is needed for, in words that stay on the record. */
export const Purpose = (options: FieldOptions = {}): PropertyDecorator => all(Words(LENGTH.line, options), SaysSomething())

/** A list of short texts, such as skills: at most `most` of them, of at most `max` characters each. */
export const WordList = (most: number, max: number, options: FieldOptions = {}): PropertyDecorator =>
  all(
    Field(() => [String], options),
    ...optional(options),
    ArrayMaxSize(most),
    MaxLength(max, { each: true }),
    Seen({ each: true }),
    Fit({ each: true }),
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
