import { computed } from 'vue'
import { useViewer } from '../session/viewer.ts'
import { ownUnit } from '../unit/ownUnit.ts'

/** What decides where one can go. */
export function useVisitor() {
  const { isAdministrator, isOfCommittees, isOnCommittee, capacities } = useViewer()
  return computed(() => ({
    isAdministrator: isAdministrator.value,
    isOfCommittees: isOfCommittees.value,
    isOnCommittee: isOnCommittee.value,
    hasUnit: ownUnit(null, capacities.value) !== null,
  }))
}
