import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import type { ImportFieldsFragment } from '../graphql/generated/graphql.ts'
import { useQuery } from '../graphql/query.ts'
import { subscribe } from '../live/socket.ts'
import { ImportProgressSubscription, ImportQuery } from './imports.queries.ts'

/** Where the line is down, or ended early: asked this often instead. */
const slowly = 3_000

export const isUnderWay = ({ state }: { state: ImportFieldsFragment['state'] }): boolean => state === 'READING' || state === 'IMPORTING'

/** One import, followed as long as it is being read or taken in. */
export function useImport(id: () => string) {
  const { data, failure, refetch } = useQuery(ImportQuery, () => ({ id: id() }))
  const told = shallowRef<ImportFieldsFragment | null>(null)
  const shown = computed(() => {
    const asked = data.value?.import ?? null
    return told.value?.id === id() && (!asked || told.value.version >= asked.version) ? told.value : asked
  })
  let stop: (() => void) | undefined

  watch(
    () => (shown.value && isUnderWay(shown.value) ? shown.value.id : null),
    (followed) => {
      stop?.()
      stop = undefined
      if (!followed) return
      stop = subscribe(ImportProgressSubscription, () => ({ id: followed }), {
        next({ progress }) {
          if (progress.__typename === 'Import') told.value = progress
        },
        ended: refetch,
      })
    },
  )
  const slow = setInterval(() => {
    if (shown.value && isUnderWay(shown.value)) refetch()
  }, slowly)
  onScopeDispose(() => {
    stop?.()
    clearInterval(slow)
  })

  return {
    shown,
    failure,
    isAsked: computed(() => data.value !== undefined),
    refetch,
    /** What one's own act answered with. */
    tell: (now: ImportFieldsFragment) => (told.value = now),
  }
}
