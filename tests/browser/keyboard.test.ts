import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { card, column, House } from '../support/house.ts'
import { focused, focusOf, tabTo } from '../support/keyboard.ts'
import { perform } from '../support/mutations.ts'
import { tellsOneStory } from '../support/story.ts'
import { signIn } from '../support/world.ts'

const REPORTED = '厨余桶清运不及时'
const ACCEPTED = '仙林苑 1 号楼加装电梯'

describe.skipIf(hasNoBrowser)('a secretary without a mouse', () => {
  tellsOneStory()

  let house: House
  let page: Page
  const press = (key: string) => page.keyboard.press(key)
  const type = (words: string) => page.keyboard.type(words)
  const link = (title: string): Locator => card(page, title).getByRole('link')
  const dialog = (name: string): Locator => page.getByRole('dialog', { name })

  async function moveBy(act: string): Promise<void> {
    await press('m')
    const entry = page.getByRole('menuitem', { name: act, exact: true })
    await entry.waitFor()
    await press('Home')
    for (let step = 0; step < 10 && !(await entry.evaluate((element) => element === document.activeElement)); step += 1)
      await press('ArrowDown')
    await focused(entry)
    await press('Enter')
  }

  /** The line is slow: what is asked waits until it is let go. */
  async function holdBack(operation: string): Promise<() => void> {
    let letGo = () => {}
    const isLetGo = new Promise<void>((resolve) => (letGo = resolve))
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes(`mutation ${operation}`)) await isLetGo
      await route.continue()
    })
    return letGo
  }

  beforeAll(async () => {
    house = await House.open()
    // Somebody has to be there to be invited.
    const secretary = await signIn(house.server.url, { account: 'xianlin.secretary', password: 'shuangshe-demo' })
    const { issues } = await secretary.request('query($title: String!) { issues(filter: { search: $title }) { nodes { id } } }', {
      title: REPORTED,
    })
    await perform(secretary, 'nameParty', { issueId: issues.nodes[0].id, residentsGroup: '望梅里居民代表' })
    page = await house.visit('/sign-in')
  })
  afterAll(() => house.close())

  it('signs in', async () => {
    await focused(page.getByRole('textbox', { name: '账号' }))
    await type('xianlin.secretary')
    await press('Tab')
    await type('shuangshe-demo')
    await press('Enter')
    await column(page, '登记').getByRole('article').first().waitFor()
    expect(await focusOf(page)).not.toBeNull()
  })

  it('searches, and reaches the card that was found', async () => {
    await press('/')
    await focused(page.getByRole('searchbox').first())
    await type('厨余桶')
    await page.getByText('1 / ').waitFor()
    await tabTo(page, link(REPORTED))
  })

  it('opens the card and comes back to it with Esc', async () => {
    await press('Enter')
    await page.getByRole('dialog').getByText('办理经过').waitFor()
    expect(await focusOf(page)).not.toBeNull()
    await press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await focused(link(REPORTED))
  })

  it('accepts with ] and the focus goes with the card', async () => {
    await press(']')
    await card(column(page, '受理'), REPORTED).waitFor()
    await focused(link(REPORTED))
  })

  it('is told why [ can’t take it back', async () => {
    await press('[')
    await page.getByText('现在不能移到“登记”').waitFor()
    await focused(link(REPORTED))
  })

  it('takes it back with undo', async () => {
    await press('Alt+t')
    await tabTo(page, page.getByRole('button', { name: '撤销' }))
    await press('Enter')
    await card(column(page, '登记'), REPORTED).waitFor()
    await focused(link(REPORTED))
  })

  it('leaves the menu of moves with Esc, and accepts with its first entry', async () => {
    await press('m')
    await page.getByRole('menu').waitFor()
    await press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await focused(link(REPORTED))
    await press('m')
    await focused(page.getByRole('menuitem', { name: '受理', exact: true }))
    await press('Enter')
    await card(column(page, '受理'), REPORTED).waitFor()
    await page.getByText('已受理').waitFor()
    await focused(link(REPORTED))
  })

  it('convenes a meeting', async () => {
    await press(']')
    await focused(dialog('召集协调会').getByLabel('时间'))
    await press('Escape')
    await focused(link(REPORTED))
    await press(']')
    await tabTo(page, dialog('召集协调会').getByLabel('会议地点'))
    await type('望梅里活动室')
    await press('Enter')
    await card(column(page, '协调'), REPORTED).waitFor()
    await dialog('召集协调会').waitFor({ state: 'detached' })
    await focused(link(REPORTED))
  })

  it('comments', async () => {
    await press('Enter')
    await page.getByRole('dialog').getByText('望梅里活动室').first().waitFor()
    await tabTo(page, page.getByRole('dialog').getByLabel('写留言'))
    await type('请清运公司也来。')
    await press('Control+Enter')
    await page.getByRole('dialog').getByRole('listitem').filter({ hasText: '请清运公司也来。' }).waitFor()
    expect(await focusOf(page)).not.toBeNull()
    await press('Escape')
    await focused(link(REPORTED))
  })

  it('carries out another, and goes on to close it while the first step is still on its way', async () => {
    await press('Control+k')
    await press('Control+a')
    await type('加装电梯')
    await link(ACCEPTED).waitFor()
    await tabTo(page, link(ACCEPTED))
    const letGo = await holdBack('StartCarryingOut')
    await moveBy('开始办理')
    await card(column(page, '办理'), ACCEPTED).waitFor()
    await focused(link(ACCEPTED))
    await press(']')
    letGo()
    await tabTo(page, dialog('办结').getByLabel('办理结果'))
    await press('ArrowDown')
    await tabTo(page, dialog('办结').getByLabel('结果说明'))
    await type('已说明政策，住户同意。')
    await tabTo(page, dialog('办结').getByRole('button', { name: '办结', exact: true }))
    await press('Enter')
    await card(column(page, '办结'), ACCEPTED).waitFor()
    await focused(link(ACCEPTED))
  })

  it('goes from card to card with the arrows, and asks what the keys are', async () => {
    await press('Control+k')
    await press('Escape')
    await expect.poll(() => page.getByRole('article').count()).toBeGreaterThan(8)
    await press('ArrowDown')
    await focused(column(page, '登记').getByRole('article').first().getByRole('link'))
    await press('ArrowDown')
    await focused(column(page, '登记').getByRole('article').nth(1).getByRole('link'))
    await press('ArrowRight')
    await focused(column(page, '受理').getByRole('article').nth(1).getByRole('link'))
    await press('?')
    await dialog('键盘快捷键').waitFor()
    await press('Escape')
    await focused(column(page, '受理').getByRole('article').nth(1).getByRole('link'))
  })

  it('met no complaint', () => expect(house.complaints).toEqual([]))
})
