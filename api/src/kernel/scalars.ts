import { GraphQLLocalDate } from 'graphql-scalars'
import { GraphQLScalarType } from 'graphql'

/** A calendar day, `YYYY-MM-DD`, in the sub-district's time zone. */
export const LocalDate = GraphQLLocalDate

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
