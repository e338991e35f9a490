import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House } from '../support/house.ts'
import { tellsOneStory } from '../support/story.ts'

const COMMUNITY = '秋涛社区'
const COMMITTEE = '秋涛社区党委'
const PERSON = '顾秋白'
const BOARD = '秋涛·中汇 共治看板'

describe.skipIf(hasNoBrowser)('the sub-district’s administrator', () => {
  tellsOneStory()

  let house: House
  let administrator: Page
  let newcomer: Page
  let password: string

  beforeAll(async () => {
    house = await House.open()
    administrator = await house.enter('street.admin')
    await administrator.getByRole('link', { name: '人员与组织' }).click()
  })
  afterAll(() => house.close())

  const tab = (name: string) => administrator.getByRole('navigation', { name: '组织管理' }).getByRole('link', { name }).click()
  const form = (name: string): Locator => administrator.getByRole('dialog', { name })

  it('sets up a community with its compounds', async () => {
    await tab('社区')
    await administrator.getByRole('button', { name: '新建社区' }).click()
    await form('新建社区').getByLabel('名称').fill(COMMUNITY)
    await form('新建社区').getByRole('button', { name: '添加小区或楼宇' }).click()
    await form('新建社区').getByRole('textbox', { name: '名称' }).last().fill('秋涛苑')
    await form('新建社区').getByRole('button', { name: '保存' }).click()
    await administrator.getByRole('listitem').filter({ hasText: COMMUNITY }).getByText('秋涛苑').waitFor()
  })

  it('sets up its committee', async () => {
    await tab('组织')
    await administrator.getByRole('button', { name: '新建组织' }).click()
    await form('新建组织').getByLabel('名称').fill(COMMITTEE)
    await form('新建组织').getByLabel('种类').selectOption('社区党委')
    await form('新建组织').getByLabel('所属社区').selectOption(COMMUNITY)
    await form('新建组织').getByRole('button', { name: '保存' }).click()
    await form('新建组织').waitFor({ state: 'detached' })
    await administrator.getByLabel('所属社区').selectOption(COMMUNITY)
    await administrator.getByRole('listitem').filter({ hasText: COMMITTEE }).waitFor()
  })

  it('refuses an account that is taken, beside its field', async () => {
    await tab('人员')
    await administrator.getByRole('button', { name: '添加人员' }).click()
    await form('添加人员').getByLabel('姓名').fill(PERSON)
    await form('添加人员').getByLabel('账号').fill('xianlin.secretary')
    await form('添加人员').getByRole('button', { name: '添加人员' }).click()
    await form('添加人员').locator('[aria-invalid=true]').waitFor()
    expect(await form('添加人员').getByLabel('账号').getAttribute('aria-invalid')).toBe('true')
  })

  it('creates a person, whose first password is shown once', async () => {
    await form('添加人员').getByLabel('账号').fill('qiutao.gu')
    await form('添加人员').getByRole('button', { name: '添加人员' }).click()
    password = await form('添加人员').getByLabel('初始密码').inputValue()
    expect(password.length).toBeGreaterThanOrEqual(10)
    await form('添加人员')
      .getByRole('link', { name: /接着给/ })
      .click()
    await administrator.getByRole('heading', { name: PERSON }).waitFor()
    await administrator.getByText('现在没有任职').waitFor()
  })

  it('appoints, and the person signs in with that password and wears the hat', async () => {
    await administrator.getByRole('button', { name: '安排任职', exact: true }).click()
    const appoint = form(`安排${PERSON}任职`)
    await appoint.getByRole('combobox', { name: '组织' }).fill('秋涛')
    await administrator.getByRole('option', { name: new RegExp(COMMITTEE) }).click()
    await appoint.getByLabel('职务').selectOption('书记')
    await appoint.getByRole('button', { name: '安排任职', exact: true }).click()
    await administrator.getByRole('listitem').filter({ hasText: COMMITTEE }).getByText('在任').waitFor()

    newcomer = await house.enterFirst('qiutao.gu', password, '银杏叶落满了秋涛苑里')
    await newcomer.getByText('以社区身份').waitFor()
  })

  it('puts it side by side with a neighbour on a board, which its secretary opens', async () => {
    const personsPage = administrator.url()
    await administrator.goto('/admin/boards')
    await administrator.getByRole('button', { name: '新建看板' }).click()
    await form('新建看板').getByLabel('名称').fill(BOARD)
    for (const community of [COMMUNITY, '中汇商圈']) await form('新建看板').getByRole('checkbox', { name: community }).check()
    await form('新建看板').getByRole('button', { name: '新建看板' }).click()
    await administrator.getByRole('main').getByRole('listitem').filter({ hasText: BOARD }).waitFor()
    await newcomer.goto('/')
    await newcomer.getByText(BOARD).first().waitFor()
    await newcomer.goto('/mine')
    await administrator.goto(personsPage)
  })

  it('ends the term', async () => {
    await administrator.getByRole('button', { name: `结束任职 ${COMMITTEE}` }).click()
    await form(`结束${PERSON}的这项任职？`).getByRole('button', { name: '结束任职' }).click()
    await administrator.getByRole('listitem').filter({ hasText: COMMITTEE }).getByText('已结束').waitFor()
    await newcomer.reload()
    await newcomer.getByText('以社区身份').waitFor({ state: 'detached' })
    await newcomer.getByRole('heading', { name: '我的事项' }).waitFor()
  })

  it('alone may open these pages', async () => {
    const member = await house.enter('xianlin.member')
    await member.goto('/admin/people')
    await member.getByRole('heading', { name: '人员' }).waitFor()
    expect(await member.getByRole('button', { name: '添加人员' }).count()).toBe(0)
  })

  it('met no complaint', () => expect(house.complaints).toEqual([]))
})
