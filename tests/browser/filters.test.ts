import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { card, column, House } from '../support/house.ts'
import { perform } from '../support/mutations.ts'
import { signIn } from '../support/world.ts'

const ISSUE = '厨余桶清运不及时'
/** Stands in its text, and in no card's title. */
const IN_TEXT = '下午四点'

describe.skipIf(hasNoBrowser)('a board that is narrowed while it is open', () => {
  let house: House
  let page: Page

  beforeAll(async () => {
    house = await House.open()
    page = await house.enter('xianlin.secretary')
    await card(column(page, '登记'), ISSUE).waitFor()
  })
  afterAll(() => house.close())

  it('shows what was found in texts for the words asked for, never for those before', async () => {
    const search = page.getByRole('searchbox').first()
    const shows = (count: number) => page.getByLabel(new RegExp(`^共 \\d+ 件，显示 ${count} 件$`))
    await search.fill(IN_TEXT)
    await shows(1).waitFor()
    await card(page, ISSUE).waitFor()

    // The line is slow: what is asked waits until it is let go.
    let letGo = () => {}
    const isLetGo = new Promise<void>((resolve) => (letGo = resolve))
    const asked = Promise.withResolvers<void>()
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query FoundInText')) {
        asked.resolve()
        await isLetGo
      }
      await route.continue()
    })
    await search.fill('没有人写过的话')
    await asked.promise
    expect(await shows(0).count()).toBe(1)
    letGo()
    await search.fill('')
    await card(page, ISSUE).waitFor()
  })

  it('draws the cards of columns that a filter adds', async () => {
    const secretary = await signIn(house.server.url, { account: 'xianlin.secretary', password: 'shuangshe-demo' })
    const { issues } = await secretary.request(`{ issues(filter: { search: "${ISSUE}" }) { nodes { id } } }`)
    await perform(secretary, 'declineIssue', { issueId: issues.nodes[0].id, reason: '清运时间已经调整。' })
    await card(column(page, '登记'), ISSUE).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '已终止', exact: true }).click()
    await card(column(page, '不予受理'), ISSUE).waitFor()
  })

  it('met no complaint', () => {
    expect(house.complaints).toEqual([])
  })
})
