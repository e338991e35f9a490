import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { type GraphQLInputField, getNamedType, getNullableType, isListType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { contract } from '../support/mutations.ts'

interface Member {
  path: string
  description?: string | null | undefined
}

/** All that has a name in the contract. */
function members(schema: GraphQLSchema): Member[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  const under = (path: string, { name, description }: { name: string; description?: string | null | undefined }): Member => ({
    path: `${path}.${name}`,
    description,
  })
  return types.flatMap((type): Member[] => {
    const self = { path: type.name, description: type.description }
    if (isEnumType(type)) return [self, ...type.getValues().map((value) => under(type.name, value))]
    if (isInputObjectType(type)) return [self, ...Object.values(type.getFields()).map((field) => under(type.name, field))]
    if (!isObjectType(type) && !isInterfaceType(type)) return [self]
    return [
      self,
      ...Object.values(type.getFields()).flatMap((field) => [
        under(type.name, field),
        ...field.args.map((argument) => under(`${type.name}.${field.name}`, argument)),
      ]),
    ]
  })
}

/** What whoever sends a field must know beforehand: how long, how many, from where to where. */
function boundsMissing({ type, astNode }: GraphQLInputField): string[] {
  const said = new Set(astNode?.directives?.map(({ name }) => name.value))
  const named = getNamedType(type).name
  const missing: string[] = []
  if (isListType(getNullableType(type)) && !said.has('size')) missing.push('size')
  if (named === 'String' && !said.has('length') && !said.has('pattern')) missing.push('length')
  if ((named === 'Int' || named === 'Float') && !said.has('range') && !said.has('among')) missing.push('range')
  return missing
}

const inputs = Object.values(contract.getTypeMap()).filter((type) => isInputObjectType(type))

describe('The contract', () => {
  it('says of each type, field, argument, input field and value what it means', () => {
    expect(
      members(contract)
        .filter(({ description }) => !description?.trim())
        .map(({ path }) => path),
    ).toEqual([])
  })

  it('begins the meaning of each value with its Chinese term', () => {
    const values = Object.values(contract.getTypeMap()).filter((type) => isEnumType(type) && !isIntrospectionType(type))
    const others = values
      .flatMap((type) => (isEnumType(type) ? type.getValues() : []))
      .filter(({ description }) => !/^\p{Script=Han}/u.test(description ?? ''))
    expect(others.map(({ name }) => name)).toEqual([])
  })

  it('shows the bounds of each text, number and list that is taken in', () => {
    const missing = inputs.flatMap((input) =>
      Object.values(input.getFields())
        .filter(({ name }) => name !== 'expectedVersion')
        .flatMap((field) => boundsMissing(field).map((bound) => `${input.name}.${field.name}: ${bound}`)),
    )
    expect(missing).toEqual([])
  })
})
