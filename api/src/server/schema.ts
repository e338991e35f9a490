import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { GraphQLDateTime } from 'graphql-scalars'
import { type NonEmptyArray, buildSchema as build } from 'type-graphql'
import { discover } from '../kernel/discover.ts'
import { answerRefusals } from './answers.ts'
import { resolveDirectly } from './direct-resolvers.ts'
import { checkPolicies } from './policy-check.ts'

/** Builds the schema from all resolvers there are; refuses where a mutation or a private field states no policy. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const resolvers = (await discover('resolver')) as unknown as NonEmptyArray<() => void>
  const schema = await build({
    resolvers,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validate: { forbidUnknownValues: false, skipMissingProperties: false },
    // Subscriptions bring their own sources; the builder asks for one all the same.
    pubSub: { publish: () => {}, subscribe: () => neverAnything },
  })
  checkPolicies(schema)
  resolveDirectly(schema)
  answerRefusals(schema)
  return schema
}

const neverAnything: AsyncIterable<never> = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }),
}
