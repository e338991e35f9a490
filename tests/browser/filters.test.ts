import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { card, column, House } from '../support/house.ts'
import { perform } from '../support/mutations.ts'
import { signIn } from '../support/world.ts'

const ISSUE = '厨余桶清运不及时'

describe.skipIf(hasNoBrowser)('a board that is narrowed while it is open', () => {
  let house: House
  let page: Page

  beforeAll(async () => {
    house = await House.open()
    page = await house.enter('xianlin.secretary')
    await card(column(page, '登记'), ISSUE).waitFor()
  })
  afterAll(() => house.close())

  it('draws the cards of columns that a filter adds', async () => {
    const secretary = await signIn(house.server.url, { account: 'xianlin.secretary', password: 'shuangshe-demo' })
    const { issues } = await secretary.request(`{ issues(filter: { search: "${ISSUE}" }) { nodes { id } } }`)
    await perform(secretary, 'declineIssue', { issueId: issues.nodes[0].id, reason: '清运时间已经调整。' })
    await card(column(page, '登记'), ISSUE).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '其他', exact: true }).click()
    await card(column(page, '不予受理'), ISSUE).waitFor()
  })

  it('met no complaint', () => {
    expect(house.complaints).toEqual([])
  })
})
