import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House, phone } from '../support/house.ts'

const pages = {
  'xianlin.secretary': [
    '/mine',
    '/resources',
    '/campaigns',
    '/meetings',
    '/units',
    '/requests',
    '/bridges',
    '/settings/tokens',
    '/settings/guide',
    '/settings/account',
    '/imports/new',
    '/issues/1',
    '/needs/1',
    '/offers/1',
    '/matches/1',
  ],
  'street.admin': ['/admin/setup', '/admin/people', '/admin/organizations', '/admin/communities', '/admin/boards', '/admin/security'],
}

/** How much of it lies outside of what scrolls it, at either side. */
const beyond = (inner: Locator): Promise<number> =>
  inner.evaluate((element) => {
    const row = element.parentElement!.getBoundingClientRect()
    const { left, right } = element.getBoundingClientRect()
    return Math.max(0, row.left - left, right - row.right)
  })

describe.skipIf(hasNoBrowser)('where things stand on the screen', () => {
  let house: House
  beforeAll(async () => {
    house = await House.open()
  })
  afterAll(() => house.close())

  it.each([1366, 1920])('all pages begin at the same edge, %i wide', async (width) => {
    const edges: [string, number][] = []
    for (const [account, paths] of Object.entries(pages)) {
      const page = await house.enter(account, { viewport: { width, height: 800 } })
      for (const path of paths) {
        await page.goto(path)
        const heading = page.getByRole('main').getByRole('heading', { level: 1 })
        await heading.waitFor()
        edges.push([path, Math.round((await page.getByRole('main').locator('.ui-page > *').first().boundingBox())!.x)])
      }
      await page.close()
    }
    const [[, first]] = edges as [[string, number]]
    expect(edges.filter(([, edge]) => edge !== first)).toEqual([])
    expect(edges).toHaveLength(pages['xianlin.secretary'].length + pages['street.admin'].length)
  })

  it('what stands in for content is about as high as what comes', async () => {
    const page = await house.enter('xianlin.secretary', { viewport: { width: 1440, height: 900 } })
    const heights: [string, number, number][] = []
    for (const path of [
      '/campaigns',
      '/mine',
      '/requests',
      '/matches/1',
      '/needs/1',
      '/bridges',
      '/meetings',
      '/settings/account',
      '/units',
    ]) {
      const { promise, resolve } = Promise.withResolvers<void>()
      await page.route('**/graphql', async (route) => {
        if (!/(query|fragment) Viewer/.test(route.request().postData() ?? '')) await promise
        await route.fallback()
      })
      await page.goto(path)
      const skeleton = page.getByRole('main').locator('.ui-skeleton').first()
      await skeleton.waitFor()
      const before = (await skeleton.boundingBox())!
      resolve()
      await skeleton.waitFor({ state: 'detached' })
      const after = (await page.getByRole('main').boundingBox())!
      await page.unroute('**/graphql')
      // Nobody sees how much there is below the window's end.
      const end = (height: number) => Math.min(height, 900 - before.y)
      const content = await page.locator('.ui-page').evaluate((frame) => frame.getBoundingClientRect().bottom - 48)
      heights.push([path, Math.round(end(before.height)), Math.round(Math.min(end(content - before.y), after.height))])
    }
    expect(heights.filter(([, stood, came]) => stood / came < 0.5 || stood / came > 1.8)).toEqual([])
    await page.close()
  })

  it.each(['zh-CN', 'en'])('what one may search for is not cut short, 1366 wide, in %s', async (locale) => {
    const page = await house.enter('xianlin.secretary', { viewport: { width: 1366, height: 768 }, locale })
    const field = page.getByRole('searchbox')
    await field.waitFor()
    const { needed, given } = await field.evaluate((element) => {
      const input = element as HTMLInputElement
      const { font, paddingLeft, paddingRight } = getComputedStyle(input)
      const pen = document.createElement('canvas').getContext('2d')!
      pen.font = font
      return {
        needed: pen.measureText(input.placeholder).width,
        given: input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
      }
    })
    expect(needed).toBeLessThan(given)
    await page.close()
  })

  it('the tab one is at is in sight on a phone, of the administration and of a campaign', async () => {
    const admin = await house.enter('street.admin', phone)
    await admin.goto('/admin/security')
    await expect.poll(() => beyond(admin.getByRole('link', { name: '安全记录' }))).toBe(0)
    await admin.close()
    const member = await house.enter('xianlin.member', { ...phone, viewport: { width: 320, height: 700 } })
    await member.goto('/campaigns/1?part=call')
    await expect.poll(() => beyond(member.getByRole('tab', { name: '发动企业' }))).toBe(0)
    await member.close()
  })

  it.each(['zh-CN', 'en'])('the name of the product is whole on a phone, or left to the mark, in %s', async (locale) => {
    const page = await house.enter('xianlin.secretary', { ...phone, locale })
    await page.goto('/resources')
    const name = page.locator('.boards-product')
    await name.waitFor({ state: 'attached' })
    expect(await name.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0)
    await page.close()
  })

  it('a message covers no heading on a phone', async () => {
    const page = await house.enter('xianlin.secretary', phone)
    await page.goto('/issues/78')
    await page.getByRole('button', { name: '受理', exact: true }).tap()
    const message = page.locator('[data-sonner-toast]')
    await message.waitFor()
    await message.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)))
    await page.evaluate(() => scrollTo(0, 0))
    const { y, height } = (await message.boundingBox())!
    const first = (await page.getByRole('main').getByRole('article').first().boundingBox())!
    expect(y + height).toBeLessThanOrEqual(first.y)
    await page.close()
  })

  it('who went where is seen whole on a phone', async () => {
    const page = await house.enter('xianlin.member', phone)
    await page.goto('/campaigns/1?part=picture')
    const picture = page.locator('.flow-chart')
    await picture.locator('canvas').waitFor()
    expect(await beyond(picture)).toBe(0)
    await page.close()
  })

  it('nothing went wrong unseen', () => expect(house.complaints).toEqual([]))
})
