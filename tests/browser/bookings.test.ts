import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House, phone, Stopwatch } from '../support/house.ts'
import { tabTo } from '../support/keyboard.ts'
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
  const undo = (page: Page, done: string): Locator =>
    page.getByRole('listitem').filter({ hasText: done }).getByRole('button', { name: '撤销' })
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
  })

  it('is taken back by mouse, whether given up or made', async () => {
    await undo(secretary, '已取消，余量已放出').click()
    await Promise.all([nights(secretary, 40).waitFor(), nights(property, 40).waitFor()])
    await booking(secretary).getByText('每天 19:00–次日 08:00').waitFor()
  })

  it('is taken back by a finger on a phone, and by keyboard', async () => {
    await booking(property).getByRole('button', { name: '取消预订' }).tap()
    const form = property.getByRole('dialog', { name: '取消预订' })
    await form.getByLabel('理由').fill('点错了。')
    await form.getByRole('button', { name: '取消预订' }).tap()
    await Promise.all([nights(secretary, 60).waitFor(), nights(property, 60).waitFor()])
    await undo(property, '已取消，余量已放出').tap()
    await nights(property, 40).waitFor()

    await secretary.getByRole('button', { name: '预订', exact: true }).click()
    const other = secretary.getByRole('dialog', { name: '预订' })
    await other.getByLabel('数量').fill('5')
    await other.getByLabel('用途').fill('临时加订')
    await other.getByRole('button', { name: '预订', exact: true }).click()
    await nights(secretary, 35).waitFor()
    await tabTo(secretary, undo(secretary, '已预订').first())
    await secretary.keyboard.press('Enter')
    await nights(secretary, 40).waitFor()
    expect(house.complaints).toEqual([])
  })
})
