import type { Browser, Page } from 'playwright-core'

interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** Microseconds. */
  ts: number
  dur?: number
  /** Of the thread's own time. */
  tdur?: number
}

const LONG_MS = 50

/** The tasks of a page's main thread while something is done, in milliseconds of the thread's own time; `afterFirstPaint`: from then on alone. */
export async function tasksDuring(browser: Browser, page: Page, work: () => Promise<unknown>, afterFirstPaint = false): Promise<number[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline', 'loading'] })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const thread = mainThread(traceEvents)
  const from = afterFirstPaint ? firstPaint(traceEvents) : 0
  return traceEvents
    .filter(({ name, pid, tid, ts }) => name === 'RunTask' && `${pid}/${tid}` === thread && ts > from)
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1_000)
}

function firstPaint(events: readonly TraceEvent[]): number {
  const paint = events.findLast(({ name }) => name === 'firstContentfulPaint')
  if (!paint) throw new Error('the trace tells of no first paint')
  return paint.ts
}

/** Of the process that has most to do with pages. */
function mainThread(events: readonly TraceEvent[]): string {
  const threads = new Map<string, number>()
  for (const { name, pid, tid } of events)
    if (name === 'UpdateLayoutTree' || name === 'Layout') threads.set(`${pid}/${tid}`, (threads.get(`${pid}/${tid}`) ?? 0) + 1)
  return [...threads].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

export const longTasks = (tasks: readonly number[]): number[] => tasks.filter((task) => task > LONG_MS)

/** How long input would have had to wait, milliseconds: of each long task what is beyond 50 ms. */
export const blocking = (tasks: readonly number[]): number => longTasks(tasks).reduce((sum, task) => sum + task - LONG_MS, 0)
