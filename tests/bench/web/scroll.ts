import type { Browser, Page } from 'playwright-core'
import { longTasks, tasksDuring } from './trace.ts'

export interface Scroll {
  /** Frames that should have been there while one scrolled, and how many of them were not. */
  frames: number
  dropped: number
  longTasks: number
  /** The longest task, milliseconds. */
  longest: number
  /** What the main thread had to do, per second of scrolling, milliseconds. */
  busy: number
}

const FRAME_MS = 1_000 / 60
const SPEED = 3_000

/** Down a column and up again, and across the board and back, as fast as a wheel turns. */
export async function measureScroll(browser: Browser, page: Page): Promise<Scroll> {
  const column = await centreOf(page, '.column')
  const frames: number[] = []
  let seconds = 0
  const tasks = await tasksDuring(browser, page, async () => {
    await page.evaluate(countFrames)
    const start = performance.now()
    await fling(page, column, { yDistance: -6_000 })
    await fling(page, column, { yDistance: 6_000 })
    await fling(page, column, { xDistance: -1_000 })
    await fling(page, column, { xDistance: 1_000 })
    seconds = (performance.now() - start) / 1_000
    frames.push(...(await page.evaluate(() => (window as unknown as { frames: number[] }).frames)))
  })
  const missed = frames.map((frame) => Math.max(0, Math.round(frame / FRAME_MS) - 1)).reduce((sum, each) => sum + each, 0)
  return {
    frames: frames.length + missed,
    dropped: missed,
    longTasks: longTasks(tasks).length,
    longest: Math.max(0, ...tasks),
    busy: tasks.reduce((sum, task) => sum + task, 0) / seconds,
  }
}

/** Remembers how long each frame took. */
function countFrames(): void {
  const frames: number[] = []
  let last = performance.now()
  requestAnimationFrame(function frame(now) {
    frames.push(now - last)
    last = now
    requestAnimationFrame(frame)
  })
  Object.assign(window, { frames })
}

async function fling(page: Page, from: { x: number; y: number }, distance: { xDistance?: number; yDistance?: number }): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Input.synthesizeScrollGesture', { ...from, ...distance, speed: SPEED, gestureSourceType: 'mouse' })
  await session.detach()
}

async function centreOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = (await page.locator(selector).first().boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
