import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House, isMarked, mark, Stopwatch } from '../support/house.ts'

/** Guangli's committee handles it, and has asked Xianlin's for one of its units. */
const ISSUE = '建议周末开放大厦屋顶花园给居民'
const UNIT = '仙林苑业主委员会'

describe.skipIf(hasNoBrowser)('a committee that is asked for one of its units', () => {
  let house: House
  let asked: Page
  let asking: Page
  const stopwatch = new Stopwatch()

  beforeAll(async () => {
    house = await House.open()
    asked = await house.enter('xianlin.member')
    asking = await house.enter('street.admin')
  })
  afterAll(() => house.close())

  it('sees from the bar that somebody waits, and for what', async () => {
    await asked.getByRole('link', { name: /请求/ }).first().click()
    await asked.getByText(`广利楼宇社区想请${UNIT}到场`).waitFor()
    await asked.getByRole('link', { name: new RegExp(ISSUE) }).waitFor()
    await asked.getByText('马丽').first().waitFor()
    await mark(asked)
  })

  it('says yes with one tap; whoever reads the issue sees the unit called in, and nothing waits any more', async () => {
    const href = await asked.getByRole('link', { name: new RegExp(ISSUE) }).getAttribute('href')
    await asking.goto(href!)
    const party = asking.getByRole('listitem').filter({ hasText: UNIT })
    await party.getByText('需 仙林社区 同意').waitFor()
    await stopwatch.seen('同意', () => asked.getByRole('button', { name: /^同意/ }).click(), {
      街道: party.getByText('参与中'),
      本社区: asked.getByText('没有待答复的协办请求'),
    })
    expect(await isMarked(asked)).toBe(true)
    stopwatch.print()
  })

  it('met no complaint', () => {
    expect(house.complaints).toEqual([])
  })
})
