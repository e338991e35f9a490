import { computed } from 'vue'
import { actingAs } from '../graphql/actingAs.ts'
import type { CapacityFieldsFragment } from '../graphql/generated/graphql.ts'
import { useViewer } from './viewer.ts'

export type Capacity = CapacityFieldsFragment

/** The capacity in which one acts; every record keeps it. */
export function useHat() {
  const { capacities } = useViewer()
  return {
    capacities,
    hat: computed(() => capacities.value.find(({ id }) => id === actingAs.value) ?? null),
    wear: (appointmentId: string) => {
      actingAs.value = appointmentId
    },
  }
}
