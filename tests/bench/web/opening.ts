import type { Browser, Page } from 'playwright-core'
import { blocking, tasksDuring } from './trace.ts'
import { openBoard } from './visit.ts'

/** How a board opens where nothing of it has been fetched before. */
export interface Opening {
  /** When the largest thing one sees was there, and how long input would have had to wait from the first thing on, milliseconds. */
  lcp: number
  tbt: number
  cls: number
}

export async function measureOpening(browser: Browser, page: Page, boardId: string): Promise<Opening> {
  await page.addInitScript(watch)
  const tasks = await tasksDuring(browser, page, () => openBoard(page, boardId), true)
  const { lcp, cls } = await page.evaluate(() => (window as unknown as { vitals: Omit<Opening, 'tbt'> }).vitals)
  return { lcp, tbt: blocking(tasks), cls }
}

/** Runs in the page, before anything of it. */
function watch(): void {
  const vitals = { lcp: 0, cls: 0 }
  const entriesOf = (type: string, seen: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(seen)).observe({ type, buffered: true })
  entriesOf('largest-contentful-paint', ({ startTime }) => (vitals.lcp = startTime))
  entriesOf('layout-shift', (entry) => (vitals.cls += (entry as PerformanceEntry & { value: number }).value))
  Object.assign(window, { vitals })
}
