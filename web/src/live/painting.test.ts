import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { paintCalmly } from './painting.ts'

/** A window on screen, or not; it paints frames only while it is. */
const frames: (() => void)[] = []
const page = Object.assign(new EventTarget(), { hidden: false })

function turn(hidden: boolean): void {
  page.hidden = hidden
  page.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', page)
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  frames.length = 0
  page.hidden = false
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('is painted by a timer when the window is hidden before its frame has come, and by frames once it is back', () => {
  const run = vi.fn<() => void>()
  const { paint } = paintCalmly(run)
  paint()
  turn(true)
  vi.runAllTimers()
  expect(run).toHaveBeenCalledTimes(1)
  paint()
  vi.runAllTimers()
  expect(run).toHaveBeenCalledTimes(2)

  turn(false)
  for (const frame of frames.splice(0)) frame()
  expect(run).toHaveBeenCalledTimes(2)
  paint()
  vi.runAllTimers()
  for (const frame of frames.splice(0)) frame()
  expect(run).toHaveBeenCalledTimes(3)
})

test('is not painted once it is over', () => {
  const run = vi.fn<() => void>()
  const { paint, stop } = paintCalmly(run)
  paint()
  stop()
  turn(true)
  vi.runAllTimers()
  expect(run).not.toHaveBeenCalled()
})
