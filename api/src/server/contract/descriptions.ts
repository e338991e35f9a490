import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema } from 'graphql'
import { getNamedType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { LARGEST_PAGE } from '../../kernel/page.ts'

/** What is the same on every list, payload and input is said here once; all else says itself what it is. */
export function describeConventions(schema: GraphQLSchema): void {
  const takers = takersOf(schema)
  for (const type of Object.values(schema.getTypeMap())) {
    type.description ??= ofType(type, takers.get(type.name))
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) field.description ??= ofId(field)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      field.description ??= ofField(type.name, field)
      for (const argument of field.args) argument.description ??= ofArgument[argument.name] ?? ofId(argument)
    }
  }
}

/** The mutations that take an input. */
function takersOf(schema: GraphQLSchema): Map<string, string[]> {
  const takers = new Map<string, string[]>()
  for (const { name, args } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    for (const { type } of args) {
      const input = getNamedType(type).name
      takers.set(input, [...(takers.get(input) ?? []), name])
    }
  }
  return takers
}

const roots: Record<string, string> = {
  Query: 'What can be asked.',
  Mutation: 'What can be done. What is refused is answered among the `userErrors`.',
  Subscription: 'What can be followed live.',
}

function ofType({ name }: GraphQLNamedType, takers: string[] = []): string | undefined {
  if (takers.length > 0) return `What ${takers.map((taker) => `\`${taker}\``).join(', ')} ${takers.length > 1 ? 'take' : 'takes'}.`
  if (name.endsWith('Connection')) return 'One page of a list.'
  if (name.endsWith('Edge')) return 'One entry of a page, with its place in the list.'
  if (name.endsWith('Payload')) return 'What a mutation answers: the thing as it stands now, or why it was not done.'
  return roots[name]
}

const ofConnection: Record<string, string> = {
  edges: 'The entries of this page, each with its cursor.',
  nodes: 'The entries of this page.',
  pageInfo: 'Where this page lies in the list.',
}

const ofEdge: Record<string, string> = { cursor: 'Its place in the list, for `after` and `before`.', node: 'The entry.' }

function ofField(type: string, field: GraphQLField<unknown, unknown>): string | undefined {
  if (type.endsWith('Connection')) return ofConnection[field.name]
  if (type.endsWith('Edge')) return ofEdge[field.name]
  if (type.endsWith('Payload'))
    return 'As it stands now; null when it was not done, unless somebody else changed it meanwhile (`CONFLICT`).'
  return field.name === 'id' ? ofId(field) : undefined
}

const ofArgument: Record<string, string> = {
  input: 'What it takes.',
  filter: 'Which of them; all conditions together.',
  first: `The first so many after \`after\`: 1 to ${LARGEST_PAGE}.`,
  last: `The last so many before \`before\`: 1 to ${LARGEST_PAGE}; not together with \`first\`.`,
  after: 'Cursor of the entry to start behind.',
  before: 'Cursor of the entry to end before.',
  number: 'Its readable number.',
  actingAs: 'The appointment in whose capacity one would act.',
  ids: 'The ids of what is looked for.',
}

/** `issueId`: the id of the issue; `needIds`: the ids of the needs. */
function ofId({ name }: { name: string }): string | undefined {
  if (name === 'id') return 'Its id, opaque and unique over all types.'
  const noun = /^(\w+?)(Ids?)$/.exec(name)
  if (!noun) return undefined
  const words = noun[1]!.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
  return noun[2] === 'Id' ? `The id of the ${words}.` : `The ids of the ${words}s.`
}
