import pg from 'pg'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { card, column, House, Stopwatch } from '../support/house.ts'

/** Copies of one issue of Xianlin's, spread over the first five stages; due one after the other. */
const COPIES = `
  insert into issue (id, subdistrict_id, community_id, communities, title, text, category, place, urgent, stage, stage_since, due_at, reporter_id, reported_at, updated_at)
  select gen_random_uuid(), subdistrict_id, community_id, communities, '第' || n || '桶', text, category, place, false,
    (array['REPORTED', 'ACCEPTED', 'COORDINATING', 'AGREED', 'CARRYING_OUT'])[n % 5 + 1], now(), now() + n * interval '1 hour', reporter_id, now(), now()
  from issue, generate_series(1, 1000) n where title like '厨余桶清运不及时%'`

describe.skipIf(hasNoBrowser)('a board of a thousand cards', () => {
  let house: House
  let secretary: Page
  let onlooker: Page
  const stopwatch = new Stopwatch()

  beforeAll(async () => {
    house = await House.open()
    const database = new pg.Client({ connectionString: house.server.databaseUrl })
    await database.connect()
    await database.query(COPIES)
    await database.end()
    ;[secretary, onlooker] = await Promise.all([house.enter('xianlin.secretary'), house.enter('guangli.property')])
  })
  afterAll(() => house.close())

  const lastOf = (within: Locator): Locator => within.locator('li[aria-posinset]').last()

  it('opens with all of them, and draws only those in sight', async () => {
    await secretary.getByLabel(/^共 10\d\d 件/).waitFor()
    await stopwatch.seen('重新打开', () => secretary.reload(), { 看板: column(secretary, '登记').getByRole('article') })
    expect(await secretary.getByRole('article').count()).toBeLessThan(150)
  })

  it('scrolls to the last card of a column', async () => {
    const reported = column(secretary, '登记')
    await reported.hover()
    await expect
      .poll(async () => {
        await secretary.mouse.wheel(0, 20_000)
        return lastOf(reported).evaluate((row) => row.ariaPosInSet === row.ariaSetSize)
      })
      .toBe(true)
    await reported.getByText('第1000桶').waitFor()
  })

  it('moves one from the end of a column, seen by others', async () => {
    await onlooker.getByRole('searchbox').first().fill('第1000桶')
    await card(column(onlooker, '登记'), '第1000桶').waitFor()
    await column(secretary, '登记').getByText('第1000桶').focus()
    await stopwatch.seen('键盘移动', () => secretary.keyboard.press(']'), { 物业: card(column(onlooker, '受理'), '第1000桶') })
  })

  it('moves one with the mouse', async () => {
    await onlooker.getByRole('searchbox').first().fill('第995桶')
    const dragged = card(column(secretary, '登记'), '第995桶')
    await stopwatch.seen('拖动', () => dragged.dragTo(column(secretary, '受理')), { 物业: card(column(onlooker, '受理'), '第995桶') })
    await dragged.waitFor({ state: 'detached' })
  })

  it('narrows to one while one types', async () => {
    const whole = await secretary.getByLabel(/^共 \d+ 件，显示 \d+ 件$/).getAttribute('aria-label')
    const total = /\d+/.exec(whole!)![0]
    await stopwatch.seen('搜索', () => secretary.getByRole('searchbox').first().fill('第501桶'), {
      书记: secretary.getByLabel(`共 ${total} 件，显示 1 件`, { exact: true }),
    })
  })

  it('met no complaint', () => {
    stopwatch.print()
    expect(house.complaints).toEqual([])
  })
})
