import { type DocumentNode, GraphQLError, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { Refusal } from '../kernel/refusal.ts'
import type { Viewer } from '../acting/viewer.ts'

/**
 * What a board shows to a room full of people: its issues' heads, and nothing that is said in them, nobody's contact, no needs,
 * no offers, no matches. A field that isn't here is not for a token of this scope, whatever is added to the contract.
 */
const ON_THE_WALL: Readonly<Record<string, readonly string[]>> = {
  Query: ['board'],
  Subscription: ['boardEvents'],
  Board: ['id', 'version', 'name', 'cursor', 'communities', 'issues'],
  BoardChanges: ['previousCursor', 'cursor', 'events'],
  ResyncRequired: ['reason'],
  IssueChanged: ['change', 'issue', 'card'],
  CardRemoved: ['change', 'id'],
  Change: ['kind', 'at', 'cursor'],
  Community: ['id', 'name', 'side'],
  Issue: (
    'id version number title place category urgent stage stageSince dueAt dueState side joint ' +
    'community communities turn turnNames reporter reporterOrganization assignee'
  ).split(' '),
  Person: ['id', 'name'],
  Organization: ['id', 'name'],
}

/** Whoever asks with a token that is for a wall alone. */
export const isWall = ({ token }: Viewer): boolean => token !== null && token.scopes.includes('BOARD')

const looked = new WeakMap<DocumentNode, boolean>()

/** Refuses a wall all of a document where any part of it, run or not, is for others. */
export function expectOnWall(schema: GraphQLSchema, document: DocumentNode, viewer: Viewer | null): void {
  if (!viewer || !isWall(viewer)) return
  const isOn = looked.get(document) ?? isOnWall(schema, document)
  looked.set(document, isOn)
  if (isOn) return
  const originalError = new Refusal('SCOPE_MISSING')
  throw new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 403 } } })
}

function isOnWall(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema)
  let isOn = true
  const Field = ({ name: { value: field } }: { name: { value: string } }): void => {
    const type = types.getParentType()?.name ?? ''
    // The contract itself is everybody's.
    if (!field.startsWith('__') && !type.startsWith('__') && !ON_THE_WALL[type]?.includes(field)) isOn = false
  }
  visit(document, visitWithTypeInfo(types, { Field }))
  return isOn
}
