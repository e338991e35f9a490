import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { ApolloServerErrorCode } from '@apollo/server/errors'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { GraphQLError, OperationTypeNode, getVariableValues } from 'graphql'
import type { Request } from '../acting/request.ts'
import type { Documents } from './documents.ts'
import { formatError } from './errors.ts'
import { costOf, limits } from './limits.ts'
import { expectOnWall } from './wall.ts'

export type ErrorLog = (id: string, error: unknown) => void

/** Apollo over HTTP: the limits, the cost in `extensions`, and the status codes of GraphQL over HTTP. */
export function createApollo(documents: Documents, log: ErrorLog): ApolloServer<Request> {
  return new ApolloServer<Request>({
    schema: documents.schema,
    introspection: true,
    // Its own ids and words are given to errors by `errors.ts`.
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    // It is done by `questionPlugin`, as it is for sockets.
    dangerouslyDisableValidation: true,
    // Nothing asks by hash, and texts would be kept for anybody.
    persistedQueries: false,
    // Cache hints are not used here, and computing them would cost every field of every answer.
    plugins: [ApolloServerPluginCacheControlDisabled(), questionPlugin(documents, log), errorsPlugin(log), statusPlugin],
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
  })
}

/**
 * Looks at what is asked before anything is read: whether the document is sound, and what it costs. Apollo's own validation would answer
 * with a fault of the server where a rule throws.
 */
const questionPlugin = (documents: Documents, log: ErrorLog): ApolloServerPlugin<Request> => ({
  async requestDidStart() {
    let cost: number | undefined
    let faults: readonly GraphQLError[] = []
    return {
      async didResolveOperation({ source, document, operation, contextValue, request: { variables = {}, operationName } }) {
        const found = documents.find(source)
        if (!('node' in found)) {
          faults = found
          return
        }
        if (operation?.operation === OperationTypeNode.SUBSCRIPTION) {
          const extensions = { code: ApolloServerErrorCode.BAD_REQUEST, http: { status: 400 } }
          throw new GraphQLError('Subscriptions run over WebSocket, at the same address: graphql-transport-ws', { extensions })
        }
        // What isn't there, or is asked with the wrong variables, is said by whoever runs it.
        if (!operation || getVariableValues(documents.schema, operation.variableDefinitions ?? [], variables).errors) return
        expectOnWall(documents.schema, document, contextValue.viewer)
        cost = costOf(documents.schema, document, variables, operationName)
        await contextValue.place?.expect(cost)
      },
      async responseForOperation({ contextValue }) {
        if (faults.length === 0) return null
        const errors = faults.map((fault) => formatError(fault.toJSON(), fault, contextValue.language, log))
        return { http: { status: 400, headers: new HeaderMap() }, body: { kind: 'single', singleResult: { errors } } }
      },
      async willSendResponse({ response }) {
        if (cost !== undefined && response.body.kind === 'single')
          response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost }
      },
    }
  },
})

/** Errors in the language of the request. What is limited says when to come back; where it is the whole answer, by its status as well. */
const errorsPlugin = (log: ErrorLog): ApolloServerPlugin<Request> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response, errors, contextValue }) {
        if (contextValue.retryAfter !== null) response.http.headers.set('retry-after', String(contextValue.retryAfter))
        if (response.body.kind !== 'single' || !errors) return
        response.body.singleResult.errors = errors.map((error) => formatError(error.toJSON(), error, contextValue.language, log))
        const { data, errors: said } = response.body.singleResult
        const waiting = said.find((error) => error.extensions?.['code'] === 'RATE_LIMITED')
        if (!waiting) return
        response.http.headers.set('retry-after', String(waiting.extensions?.['retryAfter'] ?? 1))
        if (Object.values(data ?? {}).every((each) => each === null)) response.http.status = 429
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
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? ''
        const { errors = [] } = response.body.kind === 'single' ? response.body.singleResult : {}
        const isFaulty = errors.some((error) => atFault.includes(String(error.extensions?.['code'])))
        if (isFaulty && response.http.status === 400 && !accept.includes('application/graphql-response+json') && request.query)
          response.http.status = 200
      },
    }
  },
}
