import 'reflect-metadata'
import { GraphQLID, type GraphQLSchema } from 'graphql'
import { GraphQLDateTime } from 'graphql-scalars'
import { type NonEmptyArray, buildSchema as build } from 'type-graphql'
import { findReactions } from '../acting/facts.ts'
import { checkNouns, findNouns } from '../acting/noun.ts'
import { discoverClasses } from '../kernel/discover.ts'
import { oneForm } from '../kernel/id.ts'
import { answerRefusals } from './answers.ts'
import { resolveDirectly } from './direct-resolvers.ts'
import { paceLists } from './budgets/pace.ts'
import { directives } from './contract/bounds.ts'
import { describeConventions } from './contract/descriptions.ts'
import { checkPolicies } from './policy-check.ts'

/** Builds the schema from all resolvers there are; refuses where a mutation or a private field states no policy. */
export async function buildSchema(): Promise<GraphQLSchema> {
  await findNouns()
  await findReactions()
  const resolvers = (await discoverClasses('resolver')) as unknown as NonEmptyArray<() => void>
  const schema = await build({
    resolvers,
    directives,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validate: { forbidUnknownValues: false, skipMissingProperties: false },
    // Subscriptions bring their own sources; the builder asks for one all the same.
    pubSub: { publish: () => {}, subscribe: () => neverAnything },
  })
  describeConventions(schema)
  checkNouns(schema)
  checkPolicies(schema)
  resolveDirectly(schema)
  paceLists(schema)
  answerRefusals(schema)
  return schema
}

const { parseValue, parseLiteral } = GraphQLID
/** Ids come in one form wherever they stand: in arguments, inputs and lists. The scalar is the specification’s own, so it is changed in place. */
GraphQLID.parseValue = (value) => oneForm(parseValue(value))
GraphQLID.parseLiteral = (node, variables) => oneForm(parseLiteral(node, variables))

const neverAnything: AsyncIterable<never> = {
  [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }),
}
