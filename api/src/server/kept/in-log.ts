import { type DocumentNode, type GraphQLSchema, Kind, TypeInfo, getNamedType, isCompositeType, visit, visitWithTypeInfo } from 'graphql'
import { nouns } from '../../acting/noun.ts'

/** What every noun may tell of: what the viewer can do with it. */
const everywhere = ['Permission']

/** Where a query that may be kept begins. */
const roots = new Set(['board', 'boards'])

/**
 * Types all of whose rows are written together with a change in the log: while the log stands still, so do they. A type no noun
 * states as such only makes a query that asks for it unfit to be kept. `elsewhere`: fields of them that read something else.
 */
function kept() {
  const stated = nouns().filter(({ is }) => is.inLog)
  return {
    types: new Set([...everywhere, ...stated.flatMap(({ entity, is }) => [entity.name, ...(is.inLog?.parts ?? [])])]),
    elsewhere: new Set(stated.flatMap(({ entity, is }) => (is.inLog?.except ?? []).map((field) => `${entity.name}.${field}`))),
  }
}

/** Whether an answer to this document, of one query, is the same for as long as the log stands still. */
export function isInLog(schema: GraphQLSchema, document: DocumentNode): boolean {
  const { types, elsewhere } = kept()
  const typeInfo = new TypeInfo(schema)
  let isKept = true
  const found = (holds: boolean): void => {
    isKept &&= holds
  }
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      OperationDefinition: ({ operation }) => found(operation === 'query'),
      Field({ name }) {
        if (name.value === '__typename') return
        const parent = typeInfo.getParentType()!
        const type = getNamedType(typeInfo.getType())!
        found(parent === schema.getQueryType() ? roots.has(name.value) : types.has(parent.name))
        found(!elsewhere.has(`${parent.name}.${name.value}`) && (!isCompositeType(type) || types.has(type.name)))
      },
    }),
  )
  return isKept && document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1
}
