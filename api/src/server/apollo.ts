import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerErrorCode } from '@apollo/server/errors'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Request } from '../people/request.ts'
import { formatError } from './errors.ts'
import { costOf, limits, validationRules } from './limits.ts'

export type ErrorLog = (id: string, error: unknown) => void

/** Apollo over HTTP: the limits, the cost in `extensions`, and the status codes of GraphQL over HTTP. */
export function createApollo(schema: GraphQLSchema, log: ErrorLog): ApolloServer<Request> {
  return new ApolloServer<Request>({
    schema,
    introspection: true,
    // Its own ids and words are given to errors by `errors.ts`.
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules,
    // Cache hints are not used here, and computing them would cost every field of every answer.
    plugins: [ApolloServerPluginCacheControlDisabled(), costPlugin(schema), errorsPlugin(log), statusPlugin],
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
  })
}

const costPlugin = (schema: GraphQLSchema): ApolloServerPlugin<Request> => ({
  async requestDidStart() {
    let cost: number | undefined
    return {
      async didResolveOperation({ document, request, contextValue }) {
        cost = costOf(schema, document, request.variables ?? {}, request.operationName)
        await contextValue.place?.expect(cost)
      },
      async willSendResponse({ response }) {
        if (cost !== undefined && response.body.kind === 'single')
          response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost }
      },
    }
  },
})

/** Errors in the language of the request. */
const errorsPlugin = (log: ErrorLog): ApolloServerPlugin<Request> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response, errors, contextValue }) {
        if (response.body.kind !== 'single' || !errors) return
        response.body.singleResult.errors = errors.map((error) => formatError(error.toJSON(), error, contextValue.language, log))
        const waiting = response.body.singleResult.errors.find((error) => error.extensions?.['code'] === 'RATE_LIMITED')
        if (waiting) {
          response.http.status = 429
          response.http.headers.set('retry-after', String(waiting.extensions?.['retryAfter'] ?? 1))
        }
      },
    }
  },
})

const atFault: readonly string[] = [
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  'QUERY_TOO_COMPLEX',
  'BAD_USER_INPUT',
]

/** A well-formed request gets 200 with its errors, unless the client asked for the media type that tells them apart by status. */
const statusPlugin: ApolloServerPlugin<Request> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const accept = request.http?.headers.get('accept') ?? ''
        const isFaulty = errors?.some((error) => atFault.includes(String(error.extensions['code'])))
        if (isFaulty && response.http.status === 400 && !accept.includes('application/graphql-response+json') && request.query)
          response.http.status = 200
      },
    }
  },
}
