import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { desktop, House, isMarked, mark, phone } from '../support/house.ts'

/** Everything of the program, and where one asks whether the server is there. */
const PARTS = /\/assets\//
const THERE = '**/health/live'

const words = (page: Page) => page.locator('.opening').innerText()
const hasPainted = (page: Page) => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0)

describe.skipIf(hasNoBrowser)('before the program is there', () => {
  let house: House
  beforeAll(async () => {
    house = await House.open()
  })
  afterAll(() => house.close())

  /** A window in which nothing has been fetched yet, and nothing of the program comes. */
  async function withoutProgram(options: BrowserContextOptions): Promise<{ page: Page; letGo: () => void }> {
    const page = await house.visit('/health/live', options)
    const { promise, resolve } = Promise.withResolvers<void>()
    await page.route(PARTS, async (route) => {
      await promise
      await route.continue()
    })
    await page.goto('/report', { waitUntil: 'commit' })
    return { page, letGo: resolve }
  }

  it.each([
    ['in Chinese, on a phone', phone, '双社 · 正在打开…', 'rgb(241, 244, 242)'],
    ['in English, in the dark', { ...desktop, locale: 'en-GB', colorScheme: 'dark' }, 'Shuangshe · Opening…', 'rgb(17, 22, 20)'],
  ] as const)('a word and a mark are seen, %s, and nothing moves when it comes', async (_how, options, said, ground) => {
    const { page, letGo } = await withoutProgram(options)
    await page.evaluate(() => {
      const shifts = { sum: 0 }
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await expect.poll(() => hasPainted(page)).toBe(true)
    expect(await words(page)).toBe(said)
    expect(await page.locator('.opening svg').boundingBox()).toMatchObject({ width: 48, height: 48 })
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(ground)
    letGo()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('.opening').count()).toBe(0)
    expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)).toBeLessThan(0.02)
    await page.close()
  })

  it('the language and the light chosen before are there from the first', async () => {
    const { page, letGo } = await withoutProgram(desktop)
    await page.evaluate(() => {
      localStorage.setItem('shuangshe.language', 'en')
      localStorage.setItem('shuangshe.theme', 'dark')
    })
    await page.goto('/report', { waitUntil: 'commit' })
    await expect.poll(() => words(page)).toBe('Shuangshe · Opening…')
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(17, 22, 20)')
    letGo()
    await page.close()
  })

  it('what stands in the page is named by the policy, and nothing else is let in', async () => {
    const page = await house.visit('/report')
    const policy = (await page.request.get('/report', { headers: { accept: 'text/html' } })).headers()['content-security-policy']!
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+';/)
    expect(policy).toMatch(/style-src 'self' 'sha256-[^']+';/)
    expect(policy).not.toContain('unsafe')
    expect(house.complaints.filter((complaint) => !complaint.includes('net::ERR_'))).toEqual([])
    await page.close()
  })

  it('all of it is fetched again by itself, once the server answers', async () => {
    const page = await house.visit('/health/live')
    await page.route(PARTS, (route) => route.abort())
    await page.route(THERE, (route) => route.abort())
    await page.goto('/report', { waitUntil: 'commit' })
    await page.getByText('网络没有连上，连上后自动打开').waitFor()
    await page.unroute(PARTS)
    await page.unroute(THERE)
    await page.getByRole('heading', { level: 1, name: '向社区反映问题' }).waitFor()
    await page.close()
  })
})

describe.skipIf(hasNoBrowser)('a part that did not come', () => {
  let house: House
  beforeAll(async () => {
    house = await House.open()
  })
  afterAll(() => house.close())

  const notice = (page: Page) => page.getByText('网络没有连上，这一部分暂时打不开，连上后自动打开。')

  async function loseParts(page: Page): Promise<() => Promise<void>> {
    await page.route(/\/assets\/MeetingsPage-/, (route) => route.abort())
    await page.route(THERE, (route) => route.abort())
    return async () => {
      await page.unroute(/\/assets\/MeetingsPage-/)
      await page.unroute(THERE)
    }
  }

  it('is asked for again where one wanted to go, once the server answers', async () => {
    const page = await house.enter('xianlin.secretary')
    await page.getByText('实时同步').waitFor()
    const findAgain = await loseParts(page)
    await page.getByRole('navigation').getByRole('link', { name: '会议' }).click()
    await notice(page).waitFor()
    await findAgain()
    await page.getByRole('heading', { level: 1, name: '协调会' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/meetings')
    await page.close()
  })

  it('leaves alone what is half-written, until its writer says so', async () => {
    const page = await house.enter('xianlin.secretary')
    await page.getByText('实时同步').waitFor()
    await page.getByRole('button', { name: '登记诉求' }).click()
    await page.getByRole('dialog').getByLabel('标题').fill('写到一半')
    await mark(page)
    const findAgain = await loseParts(page)
    await page.evaluate(() => dispatchEvent(new Event('vite:preloadError')))
    await notice(page).waitFor()
    await findAgain()
    await page.getByText('网络已恢复，刷新后就能打开刚才那一部分。').waitFor()
    expect(await isMarked(page)).toBe(true)
    expect(await page.getByRole('dialog').getByLabel('标题').inputValue()).toBe('写到一半')
    await page.close()
  })
})
