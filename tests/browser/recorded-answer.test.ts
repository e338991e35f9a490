import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { Client } from '../support/client.ts'
import { card, column, House, phone } from '../support/house.ts'
import { perform } from '../support/mutations.ts'
import { tellsOneStory } from '../support/story.ts'

const TITLE = '单元门禁失灵'

/** Who has neither account nor smartphone is asked by the committee; what he answers is written down as his, not as hers. */
describe.skipIf(hasNoBrowser)('an outcome that the committee asks about', () => {
  tellsOneStory()

  let house: House
  let secretary: Page
  let member: Page
  let number: number
  const drawer = (page: Page) => page.getByRole('dialog').first()
  const bar = (page: Page) => drawer(page).getByRole('group', { name: '下一步' })

  beforeAll(async () => {
    house = await House.open()
    const somebody = new Client(house.server.url)
    const { publicCommunities } = await somebody.request('{ publicCommunities { id name } }')
    const community = publicCommunities.find(({ name }: { name: string }) => name === '仙林社区')
    const words = {
      title: TITLE,
      text: '晚上谁都能进。',
      category: 'SAFETY',
      communityId: community.id,
      name: '陈大爷',
      phone: '13800000177',
    }
    const { followCode } = await perform(somebody, 'reportIssueAsResident', words)
    const { followedIssue } = await somebody.request('query($code: String!) { followedIssue(code: $code) { number } }', {
      code: followCode,
    })
    number = followedIssue.number
    ;[secretary, member] = await Promise.all([house.enter('xianlin.secretary'), house.enter('xianlin.member')])
    await Promise.all([secretary, member].map((page) => card(column(page, '登记'), TITLE).getByRole('link').click()))
  })
  afterAll(() => house.close())

  it('is closed with a result that somebody chose; a member reads for whom one waits, not which right is missing', async () => {
    await bar(secretary).getByRole('button', { name: '受理', exact: true }).click()
    await bar(secretary).getByRole('button', { name: '开始办理' }).click()
    await bar(member)
      .getByText(/正在办理，办好后登记结果/)
      .waitFor()
    expect(await bar(member).getByText('须由').count()).toBe(0)
    await bar(secretary).getByRole('button', { name: '办结', exact: true }).click()
    const form = secretary.getByRole('dialog', { name: '办结' })
    await form.getByLabel('结果说明').fill('换了读卡器。')
    await form.getByRole('button', { name: '办结' }).click()
    await form.getByRole('alert').filter({ hasText: '办理结果：请选择' }).waitFor()
    await form.getByLabel('办理结果').selectOption('已解决')
    await form.getByRole('button', { name: '办结' }).click()
    await form.waitFor({ state: 'detached' })
  })

  it('is asked for quietly: nobody’s own satisfaction, and how it was asked', async () => {
    const record = bar(secretary).getByRole('button', { name: '记录回访结果' })
    await record.waitFor()
    expect(await bar(secretary).locator('.is-primary').count()).toBe(0)
    await record.click()
    const form = secretary.getByRole('dialog', { name: '记录回访结果' })
    expect(await form.getByText('您是否满意').count()).toBe(0)
    await form.getByRole('button', { name: '记录回访结果' }).click()
    await form.getByRole('alert').filter({ hasText: '怎样回访：请选择（另有 2 项）' }).waitFor()
    await form.getByLabel('怎样回访').selectOption('电话')
    await form.getByLabel('反映人是否满意').selectOption('满意')
    await form.getByLabel('反映人怎么说').fill('门能锁上了，谢谢。')
    await form.getByRole('button', { name: '记录回访结果' }).click()
    await form.waitFor({ state: 'detached' })
    const line = drawer(secretary).getByRole('listitem').filter({ hasText: '回访并办结' })
    await line.getByText(/^电话 · /).waitFor()
    await line.getByText('门能锁上了，谢谢。').waitFor()
  })

  it('and then nothing asks to be done: taking it up again lies behind the other acts', async () => {
    await bar(secretary).getByText('已经确认办好。').waitFor()
    expect(await bar(secretary).locator('.is-primary').count()).toBe(0)
  })

  it('leaves the bar of a low window to the text, and leads on from an address that leads nowhere', async () => {
    await secretary.goto(`/issues/${number}`)
    const place = () => secretary.locator('.issue-page-actions').evaluate((element) => getComputedStyle(element).position)
    await secretary.getByRole('heading', { name: TITLE }).waitFor()
    expect(await place()).toBe('sticky')
    await secretary.setViewportSize({ width: 683, height: 384 })
    expect(await place()).toBe('static')
    await secretary.goto('/issues/999999')
    await secretary.getByRole('link', { name: '我的事项' }).last().waitFor()
  })

  it('shows a word before the program is there', async () => {
    const context = await house.browser.newContext({ ...phone, baseURL: house.server.url, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/report')
    await page.getByRole('status').filter({ hasText: '正在打开' }).waitFor()
    await context.close()
  })

  it('met no complaint', () => expect(house.complaints).toEqual([]))
})
