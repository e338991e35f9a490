import { computed } from 'vue'
import { belongsTo } from '../session/audience.ts'
import { useViewer } from '../session/viewer.ts'
import { ownUnit } from '../unit/ownUnit.ts'

/** What decides where one can go. */
export function useVisitor() {
  const { viewer, isAdministrator, isOnCommittee, capacities } = useViewer()
  return computed(() => ({
    isAdministrator: isAdministrator.value,
    isOfCommittees: viewer.value !== null && belongsTo('committees', viewer.value),
    isOnCommittee: isOnCommittee.value,
    hasUnit: ownUnit(null, capacities.value) !== null,
  }))
}
