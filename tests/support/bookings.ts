import type pg from 'pg'
import { perform } from './mutations.ts'
import type { World } from './world.ts'

export interface Window {
  weekdays: number[]
  from: string
  to: string
}

export const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
export const NIGHTS: Window[] = [{ weekdays: EVERY_DAY, from: '18:00', to: '08:00' }]

/** The property manager’s car park, at night unless something else is said; returns its id. */
export async function carPark(world: World, input: Record<string, unknown> = {}): Promise<string> {
  const { offer } = await perform(world.property.client, 'postOffer', {
    kind: 'PARKING',
    title: '夜间错时车位',
    text: '晚六点到早八点空着',
    quantity: 10,
    unit: '个',
    organizationId: world.organizations.property,
    schedule: { windows: NIGHTS },
    ...input,
  })
  return offer.id as string
}

interface BookedRow {
  quantity: number
  windows: Window[]
  starts_on: string
  ends_on: string
}

/**
 * How many places of an offer its rows take at every minute, found by going through the calendar day by day and minute by minute:
 * written apart from the code that books. Keys are minutes since 1970, local time.
 */
export async function minutesTaken(sql: pg.Client, offerId: string): Promise<Map<number, number>> {
  const { rows } = await sql.query<BookedRow>(
    `select quantity, windows, starts_on::text, ends_on::text from booking where offer_id = $1 and state = 'BOOKED'`,
    [offerId],
  )
  const taken = new Map<number, number>()
  for (const row of rows) for (const minute of minutesOf(row)) taken.set(minute, (taken.get(minute) ?? 0) + row.quantity)
  return taken
}

export function minutesOf({ windows, starts_on, ends_on }: Omit<BookedRow, 'quantity'>): Set<number> {
  const minutes = new Set<number>()
  const day = new Date(`${starts_on}T00:00:00Z`)
  for (; day.toISOString().slice(0, 10) <= ends_on; day.setUTCDate(day.getUTCDate() + 1)) {
    for (const { weekdays, from, to } of windows) {
      if (!weekdays.includes(day.getUTCDay() || 7)) continue
      const start = day.getTime() / 60_000 + clock(from)
      const end = day.getTime() / 60_000 + clock(to) + (clock(to) <= clock(from) ? 1440 : 0)
      for (let minute = start; minute < end; minute++) minutes.add(minute)
    }
  }
  return minutes
}

/** Every minute at which more is taken than there is. */
export const overbooked = (taken: ReadonlyMap<number, number>, capacity: number): number[] =>
  [...taken].filter(([, places]) => places > capacity).map(([minute]) => minute)

const clock = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
