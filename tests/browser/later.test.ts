import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House } from '../support/house.ts'
import { focused } from '../support/keyboard.ts'

/** Holds back a part of the web until it is let go. */
async function hold(page: Page, part: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(new RegExp(`/assets/${part}-[^/]*\\.js$`), async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

describe.skipIf(hasNoBrowser)('what is fetched after the first screen', () => {
  let house: House
  let page: Page
  beforeAll(async () => {
    house = await House.open()
    page = await house.enter('xianlin.secretary')
    await page.getByText('实时同步').waitFor()
  })
  afterAll(() => house.close())

  it('opens a menu that was asked for before, by key at its first choice', async () => {
    const letGo = await hold(page, 'UiMenuItems')
    await page.reload()
    const menu = page.getByRole('button', { name: '账号菜单：吴敏' })
    await menu.focus()
    await page.keyboard.press('Enter')
    await page.getByText('实时同步').waitFor()
    expect(await page.getByRole('menu').count()).toBe(0)
    letGo()
    await focused(page.getByRole('menuitem').first())
    await page.keyboard.press('Escape')
    await focused(menu)
  })

  it('shows the notice of what was done before', async () => {
    const letGo = await hold(page, 'UiToaster')
    await page.reload()
    await page.getByRole('link', { name: '厨余桶清运不及时' }).click()
    const accept = page.getByRole('dialog').getByRole('button', { name: '受理', exact: true })
    await accept.click()
    await accept.waitFor({ state: 'detached' })
    expect(await page.getByText('已受理').count()).toBe(0)
    letGo()
    await page.getByText('已受理').waitFor()
  })
})
