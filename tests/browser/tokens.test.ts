import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { Client } from '../support/client.ts'
import { House } from '../support/house.ts'
import { attempt, perform } from '../support/mutations.ts'
import { tellsOneStory } from '../support/story.ts'
import { signIn } from '../support/world.ts'

/** With PICTURES naming a folder, what is on screen is kept there. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder) await page.screenshot({ path: join(folder, `tokens-${name}.png`) })
}

describe.skipIf(hasNoBrowser)('whoever makes a token', () => {
  tellsOneStory()

  let house: House
  let page: Page
  let issueId: string
  beforeAll(async () => {
    house = await House.open()
    const nobody = new Client(house.server.url)
    const { publicCommunities } = await nobody.request('{ publicCommunities { id name } }')
    const communityId = publicCommunities.find(({ name }: { name: string }) => name === '仙林社区').id
    const report = {
      title: '二单元灯不亮',
      text: '楼道灯坏了一周。',
      category: 'FACILITY',
      communityId,
      name: '吴爷爷',
      phone: '13800000199',
    }
    await perform(nobody, 'reportIssueAsResident', report)
    const secretary = await signIn(house.server.url, { account: 'xianlin.secretary', password: 'shuangshe-demo' })
    const { issues } = await secretary.request('{ issues(filter: { search: "二单元灯不亮" }) { nodes { id } } }')
    issueId = issues.nodes[0].id
    page = await house.enter('xianlin.secretary')
    await page.goto('/settings/tokens')
  })
  afterAll(() => house.close())

  /** Fills in the form as it is shown, and reads the token off the screen. */
  async function make(name: string, grants: string, hint: RegExp): Promise<Client> {
    await page.getByRole('button', { name: '新建令牌' }).click()
    const form = page.getByRole('dialog', { name: '新建令牌' })
    await form.getByLabel('名称').fill(name)
    await form.getByLabel('可以做什么').selectOption(grants)
    await form.getByText(hint).waitFor()
    await form.getByRole('checkbox', { name: '仙林社区' }).check()
    await form.getByLabel('您的登录密码').fill('shuangshe-demo')
    await picture(page, name)
    await form.getByRole('button', { name: '新建令牌' }).click()
    await form.getByText(/令牌只显示这一次/).waitFor()
    const secret = await form.getByLabel('令牌', { exact: true }).inputValue()
    await form.getByRole('button', { name: '已保存好' }).click()
    return new Client(house.server.url, { authorization: `Bearer ${secret}` })
  }
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name })
  const reveal = async (client: Client) =>
    (await attempt(client, 'revealIssueContact', { issueId, purpose: '电话回访' })).userErrors.map(({ code }) => code)

  it('chooses that it opens contacts, each for a purpose: no other scope does', async () => {
    expect(await reveal(await make('流程', '读取和写入', /能以您的名义登记和办理/))).toEqual(['SCOPE_MISSING'])
    const opening = await make('回访系统', '读取、写入和查看联系方式', /每次都要写明用途并留痕/)
    await row('回访系统').getByText('读取、写入、查看联系方式').waitFor()
    expect(await reveal(opening)).toEqual([])
  })

  it('chooses that it hangs on a wall, and it opens that and nothing else', async () => {
    const wall = await make('大厅投屏', '仅投屏', /看不到办理过程、联系方式、供需和名单/)
    await row('大厅投屏').getByText('仅投屏').waitFor()
    await picture(page, 'list')
    await expect(wall.request('{ issues { nodes { id } } }')).rejects.toThrow('FORBIDDEN')
    const secretary = await signIn(house.server.url, { account: 'xianlin.secretary', password: 'shuangshe-demo' })
    const boardId = (await secretary.request('{ boards { id } }')).boards[0].id
    const screen = await house.visit(`/wall/${boardId}#token=${wall.headers()['authorization']!.slice('Bearer '.length)}`)
    await screen.getByText('实时同步').waitFor()
    expect(house.complaints).toEqual([])
  })
})
