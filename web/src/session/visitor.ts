import { computed } from 'vue'
import { isForEnterprise, ownUnit } from './ownUnit.ts'
import { useViewer } from './viewer.ts'

/** What decides where one can go. */
export interface Visitor {
  isAdministrator: boolean
  /** May enter what is for committees: sits on one, or works for the sub-district. */
  isOfCommittees: boolean
  /** Sits on the committee of a community. */
  isOnCommittee: boolean
  /** Speaks for an enterprise or another unit. */
  hasUnit: boolean
  /** Comes for that unit and for no committee. */
  isForUnit: boolean
  /** Comes for an enterprise and for nothing else. */
  isForEnterprise: boolean
  /** Holds no seat anywhere and administers nothing. */
  isResident: boolean
}

export function useVisitor() {
  const { isAdministrator, isOfCommittees, isOnCommittee, capacities } = useViewer()
  return computed((): Visitor => {
    const hasUnit = ownUnit(null, capacities.value) !== null
    return {
      isAdministrator: isAdministrator.value,
      isOfCommittees: isOfCommittees.value,
      isOnCommittee: isOnCommittee.value,
      hasUnit,
      isForUnit: hasUnit && !isOnCommittee.value,
      isForEnterprise: isForEnterprise(capacities.value),
      isResident: !isAdministrator.value && capacities.value.length === 0,
    }
  })
}
