import { type DocumentNode, type GraphQLSchema, Kind, TypeInfo, getNamedType, isCompositeType, visit, visitWithTypeInfo } from 'graphql'

/**
 * Types all of whose rows are written together with a change in the log: while the log stands still, so do they. A type that isn't
 * named here only makes a query that asks for it unfit to be kept.
 */
const types = new Set([
  'Board',
  'Community',
  'Place',
  'Person',
  'Organization',
  'Issue',
  'IssueViewerCan',
  'Permission',
  'Party',
  'Meeting',
  'Agreement',
  'Commitment',
  'Resource',
  'ResourceViewerCan',
  'Need',
  'Offer',
  'JobDetail',
  'TrainingDetail',
  'ScheduleDetail',
  'WeeklyWindow',
  'HelpDetail',
  'Match',
  'MatchViewerCan',
  'Campaign',
  'CampaignCounts',
  'CampaignViewerCan',
])

/** Where a query that may be kept begins. */
const roots = new Set(['board', 'boards'])

/** Fields of those types that read something else: accounts, and who follows what, change without a word in the log. */
const elsewhere = new Set(['Person.account', 'Issue.isFollowed'])

/** Whether an answer to this document, of one query, is the same for as long as the log stands still. */
export function isInLog(schema: GraphQLSchema, document: DocumentNode): boolean {
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
