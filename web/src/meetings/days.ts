/** Meetings of one calendar day. */
export interface Day<M> {
  day: string
  meetings: M[]
}

/** Grouped by the calendar day in Shanghai, earliest first within each day; days in the order asked for. */
export function byDay<M extends { at: string }>(
  meetings: readonly M[],
  dayOf: (at: Date) => string,
  order: 'earliest' | 'latest',
): Day<M>[] {
  const days = new Map<string, M[]>()
  for (const meeting of [...meetings].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const day = dayOf(new Date(meeting.at))
    const known = days.get(day)
    if (known) known.push(meeting)
    else days.set(day, [meeting])
  }
  const sorted = [...days].map(([day, held]) => ({ day, meetings: held }))
  return order === 'earliest' ? sorted : sorted.reverse()
}
