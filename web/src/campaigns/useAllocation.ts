import { computed, onScopeDispose, shallowRef, watch, type ComputedRef } from 'vue'
import type { AllocationFieldsFragment } from '../graphql/generated/graphql.ts'
import { keepSubscribed } from '../live/keepSubscribed.ts'
import { AllocationProgressSubscription } from './allocation.documents.ts'

/** The allocation as it is read, or, while it is being computed, as it is told: whichever is newer. */
export function useAllocation(read: () => AllocationFieldsFragment | null): ComputedRef<AllocationFieldsFragment | null> {
  const told = shallowRef<AllocationFieldsFragment | null>(null)
  let stop: (() => void) | undefined

  watch(
    () => (read()?.state === 'RUNNING' ? read()!.id : null),
    (id) => {
      stop?.()
      stop = undefined
      if (id === null) return
      stop = keepSubscribed(
        AllocationProgressSubscription,
        () => ({ id }),
        ({ progress }) => {
          if (progress.__typename === 'Allocation') told.value = progress
        },
      )
    },
    { immediate: true },
  )
  onScopeDispose(() => stop?.())

  return computed(() => {
    const known = read()
    return known && told.value?.id === known.id && told.value.version > known.version ? told.value : known
  })
}
