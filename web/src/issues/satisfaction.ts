import type { Satisfaction } from '../graphql/generated/graphql.ts'

export const satisfactions: readonly Satisfaction[] = ['SATISFIED', 'FAIRLY_SATISFIED', 'UNSATISFIED']
