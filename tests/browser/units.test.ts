import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults } from '../support/accessibility.ts'
import { hasNoBrowser } from '../support/browser.ts'
import { desktop, House, phone } from '../support/house.ts'

/** What committees see of the units, from the bar on. */
describe.skipIf(hasNoBrowser)('the list of units', () => {
  let house: House
  beforeAll(async () => {
    house = await House.open()
  })
  afterAll(() => house.close())

  const rows = (page: Page) => page.getByRole('main').getByRole('listitem')

  it.each(['xianlin.secretary', 'street.admin'])('is where 单位 leads %s, a page at a time, with the figures of each', async (account) => {
    const page = await house.enter(account, { viewport: { width: 1920, height: 900 } })
    await page.getByRole('navigation').getByRole('link', { name: '单位', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: '单位' }).waitFor()
    await expect.poll(() => rows(page).count()).toBe(40)
    await page.getByRole('button', { name: '更多' }).last().click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(60)
    expect(await rows(page).filter({ hasText: '党委' }).count()).toBe(0)
    await page.getByRole('searchbox', { name: '搜索', exact: true }).fill('云帆')
    await page.keyboard.press('Enter')
    await expect.poll(() => rows(page).count()).toBe(1)
    expect(await rows(page).locator('dt').allInnerTexts()).toEqual(['待答复', '在提供', '今年提供', '今年获得'])
    expect((await rows(page).locator('dd').allInnerTexts()).map(Number).some((count) => count > 0)).toBe(true)
    await rows(page).getByRole('link', { name: '云帆软件' }).click()
    await page.getByRole('region', { name: /年共建台账$/ }).waitFor()
    await page.getByRole('main').getByRole('link', { name: '← 单位' }).click()
    await page.waitForURL('**/units')
    await page.close()
  })

  it('has no fault a checker finds, on a phone, in the dark and in English', async () => {
    const page = await house.enter('xianlin.secretary', { ...phone, colorScheme: 'dark', locale: 'en' })
    await page.goto('/units')
    await page.getByText('To answer').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await faults(page, 'units')).toEqual([])
    await page.close()
  })

  it('is not for an enterprise, which has its own page', async () => {
    const page = await house.enter('enterprise.hr', desktop)
    await page.goto('/units')
    await page.getByText('您无权查看此页面').waitFor()
    await page.goto('/unit')
    await page.getByRole('heading', { level: 1, name: '云帆软件' }).waitFor()
    await page.close()
  })

  it('nothing went wrong unseen', () => expect(house.complaints).toEqual([]))
})
