import type { ScheduleDetail } from '../../detail.ts'
import { weeklyIntervals } from '../../windows.ts'
import { amount } from '../criteria/amount.ts'
import { dated, dates } from '../criteria/dates.ts'
import { hours } from '../criteria/hours.ts'
import { dayNumber } from '../criteria/start.ts'
import { placedAt, walk } from '../criteria/walk.ts'
import { measured } from '../measure.ts'
import type { Asked, Given } from '../party.ts'
import type { KindFit } from './kind-fit.ts'

/** Venues and parking places: by the hours of the week. */
export function scheduleFit() {
  const features = (party: Asked | Given) => {
    const said = party.detail as ScheduleDetail | null
    return {
      intervals: said && said.windows.length > 0 ? weeklyIntervals(said.windows) : null,
      ...dated(dayNumber(said?.startsOn ?? null), dayNumber(said?.endsOn ?? null)),
      ...measured(party),
      ...placedAt(party.place),
    }
  }
  return { need: features, offer: features, criteria: [hours, amount(250, { sameUnit: false }), walk(150), dates(100)] } satisfies KindFit<
    ReturnType<typeof features>,
    ReturnType<typeof features>
  >
}
