import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House, phone } from '../support/house.ts'
import { tellsOneStory } from '../support/story.ts'

const NEED = '给十户困难家庭的旧电脑'
const OFFER = '换下来的笔记本电脑'

/** An enterprise's own page, on a phone: what it is asked for, what it keeps ready, what it answers. */
describe.skipIf(hasNoBrowser)('the page of a unit', () => {
  tellsOneStory()

  let house: House
  let enterprise: Page
  let secretary: Page

  beforeAll(async () => {
    house = await House.open()
    ;[enterprise, secretary] = await Promise.all([house.enter('enterprise.hr', phone), house.enter('guangli.secretary')])
  })
  afterAll(() => house.close())

  const part = (name: RegExp): Locator => enterprise.getByRole('region', { name })

  it('is where an enterprise begins', async () => {
    await enterprise.waitForURL('**/unit')
    await enterprise.getByRole('heading', { name: '云帆软件' }).waitFor()
    await part(/^我们的资源/)
      .getByRole('link')
      .first()
      .waitFor()
    await part(/年共建台账$/)
      .getByText('我们提供的')
      .waitFor()
  })

  it('says what a community is asking for, as soon as it does', async () => {
    await secretary.goto('/resources?tab=needs')
    await secretary.getByRole('button', { name: '发布需求' }).click()
    const form = secretary.getByRole('dialog', { name: '发布需求' })
    await form.getByLabel('种类').selectOption('物资')
    await form.getByLabel('标题').fill(NEED)
    await form.getByLabel('数量').fill('10')
    await form.getByLabel('内容').fill('能上网课就行。')
    await form.getByRole('button', { name: '发布', exact: true }).click()
    await secretary.getByRole('heading', { name: NEED }).waitFor()
    await secretary.getByRole('button', { name: '发动企业' }).click()
    const call = secretary.getByRole('dialog')
    await call.getByPlaceholder('搜索单位').fill('云帆')
    await call.getByRole('checkbox', { name: /云帆软件/ }).check()
    await call.getByRole('textbox', { name: '说明' }).fill('有换下来的电脑请告诉我们。')
    await call.getByRole('button', { name: /^发动 1 家/ }).click()
    await part(/^社区在征集/)
      .getByText(NEED)
      .waitFor()
  })

  it('answers with an offer, and the committee sees it at once', async () => {
    await part(/^社区在征集/)
      .getByRole('listitem')
      .filter({ hasText: NEED })
      .getByRole('button', { name: '我们能提供' })
      .click()
    const form = enterprise.getByRole('dialog', { name: '提供资源' })
    await form.getByLabel('标题').fill(OFFER)
    await form.getByLabel('数量').fill('4')
    await form.getByLabel('内容').fill('都已清空，能开机。')
    await form.getByRole('button', { name: '发布', exact: true }).click()
    await part(/^我们的资源/)
      .getByRole('listitem')
      .filter({ hasText: OFFER })
      .waitFor()
    await part(/^社区在征集/)
      .getByText(NEED)
      .waitFor({ state: 'detached' })
    await secretary.getByRole('region', { name: '发动情况' }).getByText('云帆软件').first().waitFor()
  })

  it('keeps a draft to itself until it is posted', async () => {
    await enterprise.getByRole('button', { name: '发布需求' }).first().click()
    const form = enterprise.getByRole('dialog', { name: '发布需求' })
    await form.getByLabel('种类').selectOption('专业服务')
    await form.getByLabel('标题').fill('用工合同审一遍')
    await form.getByLabel('内容').fill('应届生的劳动合同。')
    await form.getByRole('button', { name: '存为草稿' }).click()
    const draft = part(/^我们的需求/)
      .getByRole('listitem')
      .filter({ hasText: '用工合同审一遍' })
    await draft.getByText('草稿', { exact: true }).waitFor()
    await draft.getByRole('button', { name: '发布', exact: true }).click()
    await draft.getByText('草稿', { exact: true }).waitFor({ state: 'detached' })
  })

  it('declines an introduction with one of the usual reasons', async () => {
    const waiting = part(/^等我们答复/).getByRole('listitem')
    const before = await waiting.count()
    await waiting.first().getByRole('button', { name: '婉拒' }).click()
    const form = enterprise.getByRole('dialog', { name: '婉拒' })
    await form.getByRole('button', { name: '目前没有空余' }).click()
    await form.getByRole('button', { name: '婉拒', exact: true }).click()
    await enterprise.getByText('已婉拒').waitFor()
    await expect.poll(() => waiting.count()).toBe(before - 1)
    expect(house.complaints).toEqual([])
  })
})
