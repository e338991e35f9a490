import { computed } from 'vue'
import { useViewer } from '../session/viewer.ts'

/** Committees see what is posted on both sides; units and residents only what is theirs, which their screens say. Null for committees. */
export function useOwnOnly() {
  const { capacities, isOfCommittees } = useViewer()
  return computed(() => (isOfCommittees.value ? null : capacities.value.length > 0 ? 'unit' : 'resident'))
}
