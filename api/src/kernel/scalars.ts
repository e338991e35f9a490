import { GraphQLLocalDate } from 'graphql-scalars'
import { GraphQLError, GraphQLScalarType } from 'graphql'

/** A calendar day, `YYYY-MM-DD`, in the sub-district's time zone; the calendar has no year 0. */
export const LocalDate = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  parseValue: (value) => afterChrist(GraphQLLocalDate.parseValue(value)),
  parseLiteral: (node) => afterChrist(GraphQLLocalDate.parseLiteral(node)),
})

function afterChrist(day: string): string {
  if (day.startsWith('0000')) throw new GraphQLError(`Not a day: ${day}`)
  return day
}

/** An opaque position in the change log. */
export const ChangeCursor = new GraphQLScalarType<string, string>({
  name: 'ChangeCursor',
  description: 'Opaque, signed position in the sub-district’s change log. Hand it back as it is.',
  serialize: String,
  parseValue: asText,
  parseLiteral: (node) => asText('value' in node ? node.value : undefined),
})

function asText(value: unknown): string {
  if (typeof value !== 'string' || value.length > 200) throw new TypeError('A change cursor is a string this API has given out')
  return value
}
