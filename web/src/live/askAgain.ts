import { onScopeDispose, watch } from 'vue'
import type { Query } from '../graphql/query.ts'
import { waitBeforeRetry } from './retry.ts'

/** Of failures that pass by themselves. */
const passing = ['UNREACHABLE', 'UNAVAILABLE']

/** A query that could not be asked for want of a network, or of a database behind it, is asked again until there is one. */
export function askAgain({ failure, refetch }: Pick<Query<unknown>, 'failure' | 'refetch'>): void {
  let attempt = 0
  let isOver = false

  watch(
    failure,
    async (failed) => {
      if (!failed || !passing.includes(failed.code)) {
        attempt = 0
        return
      }
      await waitBeforeRetry(attempt)
      attempt += 1
      if (!isOver) refetch()
    },
    { immediate: true },
  )
  onScopeDispose(() => (isOver = true))
}
