import { getMetadataStorage as validators } from 'class-validator'
import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLFloat,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  specifiedDirectives,
} from 'graphql'
import { getMetadataStorage as contract } from 'type-graphql'

const locations = [DirectiveLocation.INPUT_FIELD_DEFINITION, DirectiveLocation.ARGUMENT_DEFINITION]
const bound = (name: string, description: string, of: Record<string, GraphQLInputType>) =>
  new GraphQLDirective({
    name,
    description,
    locations,
    args: Object.fromEntries(Object.entries(of).map(([argument, type]) => [argument, { type }])),
  })

/** The bounds of what is taken in, as the contract shows them. */
export const directives = [
  ...specifiedDirectives,
  bound('length', 'Most characters of the text, or of each text of the list.', { max: new GraphQLNonNull(GraphQLInt) }),
  bound('range', 'Least and greatest number, or of each number of the list.', { min: GraphQLFloat, max: GraphQLFloat }),
  bound('size', 'Least and greatest number of entries of the list.', { min: GraphQLInt, max: GraphQLInt }),
  bound('among', 'The numbers it may be.', { values: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLInt))) }),
  bound('pattern', 'The regular expression the text matches.', { matches: new GraphQLNonNull(GraphQLString) }),
]

/** Which directive, and which of its arguments, says what a validator checks. */
const shown: Record<string, [directive: string, argument: string]> = {
  maxLength: ['length', 'max'],
  min: ['range', 'min'],
  max: ['range', 'max'],
  arrayMinSize: ['size', 'min'],
  arrayMaxSize: ['size', 'max'],
  isIn: ['among', 'values'],
  matches: ['pattern', 'matches'],
}

/** By `Input.field`: the directives that show what the validators of its class check, so that what is printed and what is checked are one line of code. */
export function boundsOfInputs(): Map<string, string> {
  const bounds = new Map<string, string>()
  for (const { name, target } of contract().inputTypes) {
    for (const [property, said] of boundsOf(target)) bounds.set(`${name}.${property}`, said)
  }
  return bounds
}

function boundsOf(target: Function): Map<string, string> {
  const byProperty = new Map<string, Map<string, string[]>>()
  for (const { propertyName, name = '', constraints } of validators().getTargetValidationMetadatas(target, '', false, false)) {
    const [directive, argument] = shown[name] ?? []
    if (!directive || isOfWords(constraints)) continue
    const directivesOf = byProperty.get(propertyName) ?? new Map<string, string[]>()
    directivesOf.set(directive, [...(directivesOf.get(directive) ?? []), `${argument}: ${printed(constraints[0])}`].toSorted().toReversed())
    byProperty.set(propertyName, directivesOf)
  }
  return new Map(
    [...byProperty].map(([property, all]) => [property, [...all].map(([name, said]) => `@${name}(${said.join(', ')})`).join(' ')]),
  )
}

/** An enum’s values stand in the contract as they are. */
const isOfWords = ([values]: unknown[]): boolean => Array.isArray(values) && values.some((value) => typeof value === 'string')

const printed = (constraint: unknown): string => JSON.stringify(constraint instanceof RegExp ? constraint.source : constraint)
