import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House, phone, Stopwatch } from '../support/house.ts'
import { tellsOneStory } from '../support/story.ts'

const OFFER = '大厦地面及地下一层夜间共享车位'
const PURPOSE = '3 号楼住户夜间停车'

/** Places that stand empty at night: what is free is drawn hour by hour, and what somebody books is gone from every open page. */
describe.skipIf(hasNoBrowser)('booking by the hour', () => {
  tellsOneStory()

  let house: House
  let secretary: Page
  let property: Page
  const stopwatch = new Stopwatch()

  beforeAll(async () => {
    house = await House.open()
    ;[secretary, property] = await Promise.all([house.enter('xianlin.secretary'), house.enter('guangli.property', phone)])
    await secretary.goto('/resources?tab=offers&kind=PARKING')
    await secretary.getByRole('link').filter({ hasText: OFFER }).click()
    await secretary.getByRole('heading', { name: OFFER }).waitFor()
    await property.goto(new URL(secretary.url()).pathname)
  })
  afterAll(() => house.close())

  /** What readers hear of the week shown. */
  const week = (page: Page): Locator => page.getByRole('table', { name: '每天各时段的余量' })
  const nights = (page: Page, free: number): Locator => week(page).getByText(`19:00–24:00 余 ${free}，共 60`).first()
  const later = (page: Page) => page.getByRole('button', { name: '后一周' }).click()
  const booking = (page: Page): Locator => page.getByRole('region', { name: '一周空余' }).getByRole('listitem').filter({ hasText: PURPOSE })

  it('shows what is free, the hours after midnight among them', async () => {
    await Promise.all([later(secretary), later(property)])
    await Promise.all([nights(secretary, 60).waitFor(), nights(property, 60).waitFor()])
    await week(secretary).getByText('00:00–08:00 余 60，共 60').first().waitFor()
  })

  it('says in place when there is not enough, and what is left then', async () => {
    await secretary.getByRole('button', { name: '预订', exact: true }).click()
    const form = secretary.getByRole('dialog', { name: '预订' })
    await form.getByLabel('数量').fill('99')
    await form.getByLabel('用途').fill(PURPOSE)
    await form.getByRole('button', { name: '预订', exact: true }).click()
    await form.getByRole('alert').filter({ hasText: '只余 60 个车位' }).waitFor()
    expect(await form.getByLabel('用途').inputValue()).toBe(PURPOSE)
  })

  it('is taken, and everybody else sees so much less', async () => {
    const form = secretary.getByRole('dialog', { name: '预订' })
    await form.getByLabel('数量').fill('20')
    await stopwatch.seen('预订', () => form.getByRole('button', { name: '预订', exact: true }).click(), {
      书记: nights(secretary, 40),
      物业: nights(property, 40),
    })
    await booking(property).getByText('每天 19:00–次日 08:00').waitFor()
  })

  it('is given up with a reason, and is free again', async () => {
    await booking(secretary).getByRole('button', { name: '取消预订' }).click()
    const form = secretary.getByRole('dialog', { name: '取消预订' })
    await form.getByRole('button', { name: '取消预订' }).click()
    await form.getByRole('alert').filter({ hasText: '理由：请填写' }).waitFor()
    await form.getByLabel('理由').fill('住户改停在小区新车位。')
    await stopwatch.seen('取消', () => form.getByRole('button', { name: '取消预订' }).click(), {
      书记: nights(secretary, 60),
      物业: nights(property, 60),
    })
    stopwatch.print()
    expect(house.complaints).toEqual([])
  })
})
