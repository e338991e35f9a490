import type { IssueCategory } from '../graphql/generated/graphql.ts'

export const categories: readonly IssueCategory[] = [
  'PARKING',
  'NOISE',
  'SAFETY',
  'ENVIRONMENT',
  'FACILITY',
  'PROPERTY_MANAGEMENT',
  'NEIGHBOUR',
  'EMPLOYMENT',
  'SERVICE',
  'OTHER',
]
