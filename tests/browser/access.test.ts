import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { desktop, House, phone } from '../support/house.ts'
import { perform } from '../support/mutations.ts'
import { tellsOneStory } from '../support/story.ts'
import { signIn } from '../support/world.ts'

const OWN = '银杏叶落满了秋涛苑里'
const PUBLIC = 'shuangshe-demo'

/** With PICTURES naming a folder, what is on screen is kept there. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder) await page.screenshot({ path: join(folder, `access-${name}.png`) })
}

describe.skipIf(hasNoBrowser)('who comes in', () => {
  tellsOneStory()

  let house: House
  let administrator: Page
  let newcomer: Page
  let password: string
  let personId: string

  beforeAll(async () => {
    house = await House.open()
    const street = await signIn(house.server.url, { account: 'street.admin', password: PUBLIC })
    const created = await perform(street, 'createPerson', { name: '顾秋白', account: 'qiutao.gu' })
    personId = created['person'].id
    password = created['initialPassword'] as string
    const { organizations } = await street.request('{ organizations(search: "仙林社区党委", first: 5) { nodes { id name } } }')
    const organizationId = organizations.nodes.find(({ name }: { name: string }) => name === '仙林社区党委').id
    await perform(street, 'appoint', { personId, organizationId, position: 'MEMBER' })
  })
  afterAll(() => house.close())

  it('with a password that was handed over sets another one first, and reads who did that', async () => {
    const page = await house.visit('/sign-in', phone)
    await page.getByRole('textbox', { name: '账号' }).fill('qiutao.gu')
    await page.getByLabel('密码').fill(password)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByText(/这是林正远于 .* 交给您的临时密码/).waitFor()
    await page.getByLabel(/^新密码/).fill('password12')
    await page.getByLabel('再输一遍新密码').fill('password12')
    await page.getByRole('button', { name: '设好并登录' }).click()
    await page
      .getByText(/这个密码太常见/)
      .first()
      .waitFor()
    await picture(page, 'first-phone')
    await page.getByLabel(/^新密码/).fill(OWN)
    await page.getByRole('button', { name: '设好并登录' }).click()
    await page.getByText('两次输入的新密码不一样').first().waitFor()
    await page.getByLabel('再输一遍新密码').fill(OWN)
    await page.getByRole('button', { name: '设好并登录' }).click()
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    newcomer = await house.enter('qiutao.gu', desktop, OWN)
  })

  it('sees where else he or she is signed in, and ends that', async () => {
    await newcomer.getByRole('button', { name: /账号菜单：/ }).click()
    await newcomer.getByRole('menuitem', { name: '我的账号' }).click()
    await newcomer.getByText('当前设备').waitFor()
    await picture(newcomer, 'account')
    await newcomer.getByRole('button', { name: /^退出 / }).click()
    await newcomer.getByRole('dialog', { name: '让这台设备退出登录？' }).getByRole('button', { name: '退出' }).click()
    await newcomer.getByText('这台设备已退出登录').waitFor()
    await newcomer.getByRole('button', { name: /^退出 / }).waitFor({ state: 'detached' })
  })

  it('makes a token with the password once more, and takes it along when the password changes', async () => {
    await newcomer.goto('/settings/tokens')
    await newcomer.getByRole('button', { name: '新建令牌' }).click()
    const dialog = newcomer.getByRole('dialog', { name: '新建令牌' })
    await dialog.getByLabel('名称').fill('街道大屏')
    await dialog.getByRole('checkbox', { name: '仙林社区' }).check()
    await dialog.getByLabel('您的登录密码').fill('不是这个密码')
    await dialog.getByRole('button', { name: '新建令牌' }).click()
    await dialog.getByText('当前密码不对').first().waitFor()
    await picture(newcomer, 'token')
    await dialog.getByLabel('您的登录密码').fill(OWN)
    await dialog.getByRole('button', { name: '新建令牌' }).click()
    await dialog.getByText(/令牌只显示这一次/).waitFor()
    await dialog.getByRole('button', { name: '已保存好' }).click()
    await newcomer.goto('/settings/account')
    await newcomer.getByRole('button', { name: '修改密码' }).click()
    const change = newcomer.getByRole('dialog', { name: '修改密码' })
    await change.getByLabel('现在的密码').fill(OWN)
    await change.getByLabel(/^新密码/).fill(`${OWN}吧`)
    await change.getByLabel('再输一遍新密码').fill(`${OWN}吧`)
    await picture(newcomer, 'change')
    await change.getByRole('button', { name: '修改密码' }).click()
    await change.waitFor({ state: 'detached' })
    await newcomer.goto('/settings/tokens')
    await newcomer.getByText('已吊销').waitFor()
  })

  it('is seen by the administrators, by kind and by person', async () => {
    administrator = await house.enter('street.admin')
    await administrator.goto('/admin/people')
    await administrator.getByRole('link', { name: '安全记录' }).click()
    await administrator.getByText('顾秋白修改了密码').first().waitFor()
    await administrator.getByText('林正远任命顾秋白到委员会').waitFor()
    await picture(administrator, 'events')
    await administrator.getByLabel('种类').selectOption('吊销令牌')
    await administrator.getByText('顾秋白吊销了自己的令牌').waitFor()
    expect(await administrator.getByText('顾秋白修改了密码').count()).toBe(0)
    await administrator.getByRole('button', { name: '只看与顾秋白有关的' }).click()
    await administrator.getByRole('button', { name: '看所有人的' }).waitFor()
    const english = await house.enter('street.admin', { ...phone, colorScheme: 'dark' })
    await english.evaluate(() => localStorage.setItem('shuangshe.language', 'en'))
    await english.goto('/admin/security')
    await english.reload()
    await english.getByRole('listitem').first().waitFor()
    await picture(english, 'events-phone-dark')
  })

  it('to a committee is told to its secretary on the board, until that is noted', async () => {
    const secretary = await house.enter('xianlin.secretary')
    const told = secretary.getByRole('region', { name: '委员会新任成员' })
    await told.getByText(/顾秋白任仙林社区党委委员，由林正远于 .* 任命/).waitFor()
    await picture(secretary, 'colleague')
    await told.getByRole('button', { name: '知道了' }).click()
    await told.waitFor({ state: 'detached' })
    await secretary.reload()
    await secretary.getByText('实时同步').waitFor()
    expect(await told.count()).toBe(0)
  })

  it('has the account closed, is sent out from the open board, and comes back with a new first password', async () => {
    const leaver = await house.enter('qiutao.gu', desktop, `${OWN}吧`)
    await leaver.getByText('实时同步').waitFor()
    await administrator.goto(`/admin/people/${personId}`)
    await administrator.getByRole('button', { name: '停用账号' }).click()
    const closing = administrator.getByRole('dialog', { name: '停用顾秋白的账号？' })
    await closing.getByLabel('理由').fill('已调离街道')
    await picture(administrator, 'close')
    await closing.getByRole('button', { name: '停用账号' }).click()
    await administrator.getByText(/账号于 .* 停用：已调离街道/).waitFor()
    await picture(administrator, 'closed')
    await leaver.getByText('登录已过期').first().waitFor()
    const back = await house.visit('/sign-in', phone)
    await back.getByRole('textbox', { name: '账号' }).fill('qiutao.gu')
    await back.getByLabel('密码').fill(`${OWN}吧`)
    await back.getByRole('button', { name: '登录', exact: true }).click()
    await back.getByText('此账号已停用').first().waitFor()
    await picture(back, 'closed-phone')

    const english = await house.enter('street.admin', { ...phone, colorScheme: 'dark' })
    await english.evaluate(() => localStorage.setItem('shuangshe.language', 'en'))
    await english.goto('/admin/people?search=顾秋白')
    await english.getByText('Closed', { exact: true }).waitFor()
    await picture(english, 'closed-list-phone-dark')
    await english.getByRole('link', { name: '顾秋白' }).click()
    await english.getByRole('button', { name: 'Reopen account' }).click()
    const reopening = english.getByRole('dialog', { name: 'Reopen the account of 顾秋白?' })
    await reopening.getByLabel('Reason').fill('Back in the sub-district')
    await picture(english, 'reopen-phone-dark')
    await reopening.getByRole('button', { name: 'Reopen account' }).click()
    const given = await reopening.getByLabel('First password').inputValue()
    await reopening.getByRole('button', { name: 'I have noted it' }).click()
    await english.getByRole('button', { name: 'Close account' }).waitFor()
    await house.enterFirst('qiutao.gu', given, '秋涛苑里又落了一地银杏')
  })

  it('met no complaint', () => expect(house.complaints).toEqual([]))
})
