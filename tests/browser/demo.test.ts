import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { card, column, House, Stopwatch } from '../support/house.ts'

const TITLE = '厨余桶清运不及时'

describe.skipIf(hasNoBrowser)('the demo', () => {
  let house: House
  beforeAll(async () => {
    house = await House.open()
  })
  afterAll(() => house.close())

  it('signs in with one tap on a role', async () => {
    const page = await house.visit('/sign-in')
    const roles = page.getByRole('region', { name: '演示：选一个身份进来看看' })
    await roles.getByRole('button').nth(6).waitFor()
    expect(await roles.getByRole('button').count()).toBe(7)
    await roles.getByRole('button', { name: /仙林社区党委书记/ }).click()
    await card(column(page, '登记'), TITLE).waitFor()
    await page.getByRole('button', { name: '账号菜单：吴敏' }).waitFor()
  })

  it('shows two roles side by side, live', async () => {
    const page = await house.visit('/demo', { viewport: { width: 1920, height: 1000 } })
    const left = page.frameLocator('iframe[name=pane-a]')
    const right = page.frameLocator('iframe[name=pane-b]')
    const cardIn = (frame: typeof left, stage: string) =>
      frame.getByRole('region', { name: stage, exact: true }).getByRole('article').filter({ hasText: TITLE })
    await cardIn(left, '登记').getByRole('link').click()
    await cardIn(right, '登记').waitFor()
    const stopwatch = new Stopwatch()
    await stopwatch.seen('受理', () => left.getByRole('dialog').getByRole('button', { name: '受理', exact: true }).click(), {
      右边: cardIn(right, '受理'),
    })
    stopwatch.print()
  })

  it('lets one change the role of a half', async () => {
    const page = await house.visit('/demo', { viewport: { width: 1920, height: 1000 } })
    await page.frameLocator('iframe[name=pane-b]').getByRole('button', { name: '账号菜单：许国平' }).waitFor()
    await page.getByRole('region', { name: '右边的窗口' }).getByLabel('换一个身份').selectOption({ label: '仙林苑居民 · 陈建华' })
    await page.frameLocator('iframe[name=pane-b]').getByRole('button', { name: '账号菜单：陈建华' }).waitFor()
    await page.frameLocator('iframe[name=pane-a]').getByRole('button', { name: '账号菜单：吴敏' }).waitFor()
  })

  it('met no complaint', () => expect(house.complaints).toEqual([]))
})

describe.skipIf(hasNoBrowser)('without the demo', () => {
  let house: House
  beforeAll(async () => {
    house = await House.open({ env: { DEMO: '0' } })
  })
  afterAll(() => house.close())

  it('the sign-in page offers no roles', async () => {
    const page = await house.visit('/sign-in')
    await page.getByRole('textbox', { name: '账号' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByText('演示').count()).toBe(0)
    expect(await page.getByRole('link', { name: /并排/ }).count()).toBe(0)
  })

  it('the page of two halves says that there is none', async () => {
    const page = await house.visit('/demo')
    await page.getByText('这里没有演示数据').waitFor()
    expect(await page.locator('iframe').count()).toBe(0)
  })
})
