import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House, phone } from '../support/house.ts'

const laptop = { viewport: { width: 1366, height: 768 } }
const bar = (page: Page) => page.getByRole('navigation', { name: /^(导航|Navigation)$/ })
const rest = (page: Page) => bar(page).getByRole('button')

/** What the bar shows, once it has measured itself: how many places, and whether others are a button away. */
const shown = (page: Page) =>
  bar(page).evaluate((nav) => ({ links: nav.querySelectorAll('a').length, more: nav.querySelector('button') !== null }))

describe.skipIf(hasNoBrowser)('where one can go', () => {
  let house: House
  beforeAll(async () => {
    house = await House.open()
  })
  afterAll(() => house.close())

  it.each([
    ['zh-CN', { 1920: 9, 1366: 7, 1240: 5, 1093: 3 }],
    ['en', { 1920: 9, 1366: 5, 1240: 3, 1093: 2 }],
  ] as const)('stands in the bar as far as there is room, in %s', async (language, least) => {
    const page = await house.enter('xianlin.secretary', { viewport: { width: 1920, height: 768 } })
    await page.evaluate((chosen) => localStorage.setItem('shuangshe.language', chosen), language)
    await page.reload()
    for (const [width, links] of Object.entries(least).toReversed()) {
      await page.setViewportSize({ width: Number(width), height: 768 })
      await expect.poll(async () => [width, (await shown(page)).links >= links]).toEqual([width, true])
      const overflow = () => page.locator('.bar').evaluate((whole) => whole.scrollWidth - whole.clientWidth)
      await expect.poll(async () => [width, await overflow()]).toEqual([width, 0])
      const { links: found, more } = await shown(page)
      expect(more).toBe(found < 9)
    }
    await page.close()
  })

  it('is behind one button where there is no room, by mouse and by key', async () => {
    const page = await house.enter('xianlin.secretary', { viewport: { width: 1093, height: 657 } })
    await rest(page).click()
    await page.getByRole('menuitem', { name: '交叉任职' }).click()
    await page.getByRole('heading', { level: 1, name: '交叉任职' }).waitFor()
    await rest(page).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem').first().waitFor()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '接口令牌' }).waitFor()
    await page.close()
  })

  it.each(['xianlin.secretary', 'xianlin.member', 'guangli.secretary', 'guangli.property', 'enterprise.hr', 'resident', 'street.admin'])(
    'may be entered, every place of it, by %s',
    async (account) => {
      const page = await house.enter(account, { viewport: { width: 1920, height: 900 } })
      await bar(page).getByRole('link').first().waitFor()
      expect((await shown(page)).more).toBe(false)
      for (const link of await bar(page).getByRole('link').all()) {
        await link.click()
        await page.waitForLoadState('networkidle')
        await expect.poll(() => page.getByRole('main').innerText()).not.toBe('')
        const seen = await page.getByRole('main').innerText()
        expect([new URL(page.url()).pathname, seen.match(/无权|没有权限|须由/)?.[0]]).toEqual([new URL(page.url()).pathname, undefined])
      }
      await page.close()
    },
  )

  it('is refused in words where one may not go, whatever stands in the address', async () => {
    const page = await house.enter('enterprise.hr', laptop)
    for (const path of [
      '/bridges',
      '/requests',
      '/settings/tokens',
      '/settings/guide',
      '/admin/people',
      '/admin/organizations',
      '/admin/setup',
    ]) {
      await page.goto(path)
      await page.getByText('您无权查看此页面').waitFor()
    }
    await page.getByRole('main').getByRole('link', { name: '回到首页' }).click()
    await page.waitForURL('**/unit')
    await page.close()
  })

  it('is no part of the account menu, which says first whose it is, and fits a small window', async () => {
    const page = await house.enter('guangli.property', { viewport: { width: 1093, height: 657 } })
    await page.getByRole('button', { name: '账号菜单：许国平' }).click()
    const menu = page.getByRole('menu')
    await menu.getByText('退出登录').waitFor()
    expect((await menu.innerText()).split('\n').slice(0, 3)).toEqual(['许国平', '广利物业服务公司 · 负责人', '以楼宇身份'])
    expect(await menu.getByRole('menuitem').allInnerTexts()).not.toContain('看板')
    const { y, height } = (await menu.getByText('退出登录').boundingBox())!
    expect(y + height).toBeLessThan(657)
    await page.close()
  })

  it('is in reach of the thumb on a phone, once', async () => {
    const page = await house.enter('xianlin.secretary', phone)
    await bar(page).getByRole('button', { name: '更多' }).tap()
    await page.getByRole('menuitem', { name: '协办请求' }).tap()
    await page.getByRole('heading', { level: 1, name: '协办请求' }).waitFor()
    await page.getByRole('button', { name: '账号菜单：吴敏' }).tap()
    await page.getByRole('menu').getByText('仙林社区党委 · 书记').waitFor()
    expect(await page.getByRole('menuitem', { name: '协办请求' }).count()).toBe(0)
    await page.close()
  })
})

describe.skipIf(hasNoBrowser)('what one looks for', () => {
  let house: House
  beforeAll(async () => {
    house = await House.open()
  })
  afterAll(() => house.close())

  it('is gone on with by whoever began to write it while a page was on its way', async () => {
    const page = await house.enter('xianlin.secretary', laptop)
    const onItsWay = Promise.withResolvers<void>()
    await page.route(/BridgesPage-[^/]+\.js$/, async (route) => (await onItsWay.promise, route.continue()))
    await rest(page).click()
    await page.getByRole('menuitem', { name: '交叉任职' }).click()
    await page.keyboard.press('/')
    await page.keyboard.type('反光')
    onItsWay.resolve()
    await page.getByRole('heading', { level: 1, name: '交叉任职' }).waitFor()
    await page.keyboard.type(' 广利')
    expect(await page.getByRole('searchbox').inputValue()).toBe('反光 广利')
    await page.close()
  })

  it('is asked on a phone from a button in the bar, which has the place back afterwards', async () => {
    const page = await house.enter('xianlin.secretary', phone)
    await page.getByRole('button', { name: '搜索', exact: true }).tap()
    const field = page.getByRole('searchbox')
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true)
    await field.fill('反光 广利')
    await page.getByLabel(/^共 \d+ 件，显示 1 件$/).waitFor()
    const { x, width } = (await field.boundingBox())!
    expect(x >= 0 && x + width <= 390).toBe(true)
    await page.getByRole('search').getByRole('button', { name: '关闭' }).tap()
    await page.getByLabel(/^共 (\d+) 件，显示 \1 件$/).waitFor()
    await page.getByRole('button', { name: '账号菜单：吴敏' }).waitFor()
    await page.close()
  })

  it('finds the issues a unit is a party to, on the board', async () => {
    const page = await house.enter('xianlin.secretary', laptop)
    await page.getByRole('searchbox').fill('广利物业')
    await page.getByRole('article').filter({ hasText: '广利大厦新装道闸' }).waitFor()
    await page.close()
  })

  it('finds what is offered by its kind and a word of its title, in whatever order', async () => {
    const page = await house.enter('xianlin.secretary', laptop)
    await page.waitForURL(/\/boards\/.+/)
    await page.goto(`${page.url()}?view=resources`)
    for (const words of ['车位 夜', '夜 车位']) {
      await page.getByRole('searchbox').fill(words)
      await expect.poll(() => page.getByRole('region', { name: '资源', exact: true }).getByRole('link').count()).toBeGreaterThan(0)
    }
    await page.close()
  })

  it.each([
    ['enterprise.hr', '这里只列出您单位发布的'],
    ['resident', '这里只列出您自己发布的'],
  ])('is told honestly to %s, who sees only what is his or her own', async (account, told) => {
    const page = await house.enter(account, laptop)
    await page.goto('/resources')
    await page.getByText(told).waitFor()
    await page.goto('/boards')
    await page.waitForURL(/\/boards\/.+/)
    await page.goto(`${page.url()}?view=resources`)
    await page.getByText(told).waitFor()
    expect(await page.getByText(/还没有(需求|资源)。/).count()).toBe(0)
    await page.close()
  })
})

describe.skipIf(hasNoBrowser)('the language before one has signed in', () => {
  let house: House
  beforeAll(async () => {
    house = await House.open()
  })
  afterAll(() => house.close())

  it.each([
    ['/sign-in', 'Sign in', '登录'],
    ['/report', 'Report to your community', '向社区反映问题'],
    ['/follow', 'See the progress', '查询办理进展'],
    ['/demo', 'One board, seen from both sides', '两边同看一块看板'],
  ])('of %s is that of the browser, until one chooses', async (path, english, chinese) => {
    const page = await house.visit(path, { ...phone, locale: 'en-GB' })
    await page.getByRole('heading', { name: english, exact: true }).waitFor()
    await page
      .getByRole('group', { name: /Language/ })
      .getByRole('button', { name: '中文' })
      .tap()
    await page.getByRole('heading', { name: chinese, exact: true }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: chinese, exact: true }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    await page.close()
  })
})
