import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House } from '../support/house.ts'

const PROGRAM = /\/assets\/board-[^/]*\.js$/

describe.skipIf(hasNoBrowser)('a board that is opened by its address', () => {
  let house: House
  let address: string
  beforeAll(async () => {
    house = await House.open()
    const page = await house.enter('xianlin.secretary')
    await page.getByText('实时同步').waitFor()
    address = new URL(page.url()).pathname
    await page.context().close()
  })
  afterAll(() => house.close())

  /** Each time the page asks for the whole board. */
  function askings(page: Page): { count: number; first: Promise<void> } {
    const { promise, resolve } = Promise.withResolvers<void>()
    const all = { count: 0, first: promise }
    page.on('request', (request) => {
      if (!request.postData()?.includes('query BoardSnapshot')) return
      all.count += 1
      resolve()
    })
    return all
  }

  it('is asked for while the program is still on its way, and only then', async () => {
    const page = await house.enter('xianlin.secretary')
    await page.getByText('实时同步').waitFor()
    const asked = askings(page)
    await page.route(PROGRAM, async (route) => {
      await asked.first
      await route.continue()
    })
    await page.reload()
    await page.getByText('实时同步').waitFor()
    expect(await page.getByRole('article').count()).toBeGreaterThan(0)
    expect(asked.count).toBe(1)
  })

  it('is asked for again by whoever had to sign in first', async () => {
    const page = await house.visit(address)
    await page.waitForURL(/sign-in/)
    await page.getByRole('textbox', { name: '账号' }).fill('xianlin.secretary')
    await page.getByLabel('密码').fill('shuangshe-demo')
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByRole('article').first().waitFor()
    expect(new URL(page.url()).pathname).toBe(address)
  })
})
