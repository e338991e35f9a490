import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Effort } from './effort.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

const tooMuch = { code: 'QUERY_TOO_COMPLEX' }

describe('what one request may have worked out', () => {
  it('gives others a turn when it has held the process for a while', () => {
    const effort = new Effort(() => false)
    const asked = (): boolean[] => Array.from({ length: 64 }, () => effort.needsPause)
    expect(asked()).not.toContain(true)
    vi.advanceTimersByTime(20)
    expect(asked()).toContain(true)
  })

  it('ends once its seconds have passed', async () => {
    const effort = new Effort(() => false)
    await effort.pause()
    vi.advanceTimersByTime(4_000)
    await effort.pause()
    vi.advanceTimersByTime(2_000)
    await expect(effort.pause()).rejects.toMatchObject(tooMuch)
  })

  it('ends when nobody waits for it any more', async () => {
    let isGone = false
    const effort = new Effort(() => isGone)
    await effort.pause()
    isGone = true
    await expect(effort.pause()).rejects.toMatchObject(tooMuch)
  })

  it('is a million pairs at most, and begins anew with the next event of a subscription', async () => {
    const effort = new Effort(() => false)
    effort.expectPairs(600_000)
    expect(() => effort.expectPairs(600_000)).toThrow(expect.objectContaining(tooMuch))
    await effort.pause()
    vi.advanceTimersByTime(60_000)
    effort.renew()
    effort.expectPairs(600_000)
    await effort.pause()
  })
})
