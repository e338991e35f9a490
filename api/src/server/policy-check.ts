import { type GraphQLField, type GraphQLSchema, getNamedType, isObjectType, isScalarType } from 'graphql'

/** Fields of these kinds are private: each must state who may read it. */
const PRIVATE = /contact|phone|account$|secret|password|followCode/i

const isPrivate = (field: GraphQLField<unknown, unknown>): boolean => PRIVATE.test(field.name) && isScalarType(getNamedType(field.type))

const statesPolicy = (field: GraphQLField<unknown, unknown>): boolean => typeof field.extensions['policy'] === 'function'

/** Every mutation and every private field that states no policy, as `Type.field`. */
export function withoutPolicy(schema: GraphQLSchema): string[] {
  const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  const fields = objects.flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).map((field) => ({
          name: `${type.name}.${field.name}`,
          field,
          isMutation: type === schema.getMutationType(),
        }))
      : [],
  )
  return fields.filter(({ field, isMutation }) => (isMutation || isPrivate(field)) && !statesPolicy(field)).map(({ name }) => name)
}

/** The server doesn't start with a door that nobody watches. */
export function checkPolicies(schema: GraphQLSchema): void {
  const missing = withoutPolicy(schema)
  if (missing.length > 0) throw new Error(`no policy is stated with @Asks for: ${missing.join(', ')}`)
}
