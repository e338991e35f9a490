import { onScopeDispose, shallowRef, toValue, watch, type MaybeRefOrGetter, type ShallowRef } from 'vue'
import { takeAnswer } from './ahead.ts'
import { askingClient, graphqlClient } from './client.ts'
import { failureToRead, type Failure } from './failure.ts'
import type { TypedDocumentString } from './generated/graphql.ts'

export interface Query<Result> {
  data: ShallowRef<Result | undefined>
  failure: ShallowRef<Failure | null>
  isLoading: ShallowRef<boolean>
  /** Asks the server again; what is shown stays until the answer is there. */
  refetch: () => void
}

type NoVariables = { [key: string]: never }

/**
 * A query that follows its variables. Variables of `null` pause it. The last answer stays on screen while a newer one is fetched,
 * and a cached answer is always checked with the server.
 */
export function useQuery<Result, Variables = NoVariables>(
  document: TypedDocumentString<Result, Variables>,
  variables: MaybeRefOrGetter<Variables | null> = {} as Variables,
): Query<Result> {
  const data = shallowRef<Result>()
  const failure = shallowRef<Failure | null>(null)
  const isLoading = shallowRef(false)
  let stop: (() => void) | undefined

  function ask(requestPolicy: 'cache-and-network' | 'network-only'): void {
    stop?.()
    const asked = toValue(variables)
    if (asked === null) {
      isLoading.value = false
      return
    }
    isLoading.value = true
    const { unsubscribe } = graphqlClient()
      .query<Result>(document.toString(), asked as Record<string, unknown>, { requestPolicy })
      .subscribe((answer) => {
        failure.value = answer.error ? failureToRead(answer.error) : null
        // With an error, nulls in the data don't mean that nothing is there: what was there before stays.
        if (!answer.error && answer.data != null) data.value = answer.data
        isLoading.value = Boolean(answer.stale)
      })
    stop = unsubscribe
  }

  watch(
    () => JSON.stringify(toValue(variables)),
    () => ask('cache-and-network'),
    { immediate: true },
  )
  onScopeDispose(() => stop?.())
  return { data, failure, isLoading, refetch: () => ask('network-only') }
}

/** Asks once, outside components or on demand. Throws the failure. */
export async function ask<Result, Variables = NoVariables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables = {} as Variables,
): Promise<Result> {
  const ahead = await takeAnswer<Result>(document.toString(), variables)
  if (ahead !== undefined) return ahead
  const answer = await askingClient()
    .query<Result>(document.toString(), variables as Record<string, unknown>, { requestPolicy: 'network-only' })
    .toPromise()
  // With an error, nulls in the data don't mean that nothing is there.
  if (answer.error) throw new RequestFailed(failureToRead(answer.error))
  return answer.data as Result
}

export class RequestFailed extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}
