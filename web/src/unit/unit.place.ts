import { Building2 } from '@lucide/vue'
import type { PlaceFor } from '../session/place.ts'

/** Whoever comes for a unit alone goes to its page first; committees without one of their own find all of them. */
export const place: PlaceFor = ({ hasUnit, isForUnit, isForEnterprise, isOfCommittees }) =>
  hasUnit || isOfCommittees
    ? {
        order: isForUnit ? 0 : 60,
        path: '/unit',
        word: hasUnit ? 'app.place.unit' : 'app.place.units',
        icon: Building2,
        onPhone: isForUnit ? 2 : undefined,
        isStart: isForEnterprise,
      }
    : null
