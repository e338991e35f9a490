import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults } from '../support/accessibility.ts'
import { hasNoBrowser } from '../support/browser.ts'
import { desktop, House, phone } from '../support/house.ts'
import { perform } from '../support/mutations.ts'
import { signIn } from '../support/world.ts'

/** Whom to call in: the likeliest stand ready, several are ticked at once, and convening takes them along. */
describe.skipIf(hasNoBrowser)('calling in several parties', () => {
  let house: House
  const accepted = async (title: string): Promise<number> => {
    const secretary = await signIn(house.server.url, { account: 'xianlin.secretary', password: 'shuangshe-demo' })
    const { viewer } = await secretary.request('{ viewer { committeeCommunities { id side } } }')
    const communityId = viewer.committeeCommunities.find(({ side }: { side: string }) => side === 'RESIDENTIAL').id
    const report = { title, text: '请看一看', category: 'NOISE', communityId, place: '广利大厦东侧（仙林苑 3 号楼旁）' }
    const { issue } = await perform(secretary, 'reportIssue', report)
    await perform(secretary, 'acceptIssue', { issueId: issue.id })
    return issue.number
  }
  const tick = (page: Page, name: string) => page.getByRole('dialog').getByRole('checkbox', { name: new RegExp(`^${name}`) })
  const parties = (page: Page) => page.getByRole('region').or(page.locator('section')).filter({ hasText: '当事方' }).getByRole('listitem')

  beforeAll(async () => {
    house = await House.open()
  })
  afterAll(() => house.close())

  it('by mouse: those who keep up the place are offered, others are found by name, one act names them all', async () => {
    const page = await house.enter('xianlin.secretary', desktop)
    await page.goto(`/issues/${await accepted('大厦空调外机太吵')}`)
    await page.getByRole('button', { name: '添加当事方' }).click()
    const form = page.getByRole('dialog', { name: '添加当事方' })
    await form.getByRole('button', { name: '添加当事方' }).click()
    await form.getByRole('alert').filter({ hasText: '请至少选一个单位' }).waitFor()
    await tick(page, '广利物业服务公司').check()
    await tick(page, '仙林苑业主委员会').check()
    expect(await faults(page, '添加当事方')).toEqual([])
    await form.getByRole('searchbox').fill('派出所')
    await tick(page, '云栖派出所').check()
    // What was ticked stays in sight.
    expect(await tick(page, '广利物业服务公司').isChecked()).toBe(true)
    await form.getByRole('button', { name: '添加当事方' }).click()
    await form.waitFor({ state: 'detached' })
    for (const name of ['广利物业服务公司', '仙林苑业主委员会', '云栖派出所']) {
      await parties(page).filter({ hasText: name }).getByText('参与中').first().waitFor()
    }
    await page.close()
  })

  it('where another committee has to agree, it says so before and after', async () => {
    const page = await house.enter('xianlin.member', desktop)
    await page.goto(`/issues/${await accepted('大厦垃圾房异味')}`)
    await page.getByRole('button', { name: '添加当事方' }).click()
    const form = page.getByRole('dialog', { name: '添加当事方' })
    await tick(page, '广利物业服务公司').check()
    await form.getByText('广利楼宇社区 · 须先征得其同意').first().waitFor()
    await form.getByRole('button', { name: '发出协办请求' }).waitFor()
    await tick(page, '仙林苑物业服务中心').check()
    await form.getByRole('button', { name: '添加当事方' }).click()
    await page.getByText('已添加当事方，其中 1 个待其所在社区同意').waitFor()
    await page.close()
  })

  it('by a finger and by keyboard: convening names whom it invites', async () => {
    const page = await house.enter('xianlin.secretary', phone)
    await page.goto(`/issues/${await accepted('大厦夜间装卸扰民')}`)
    await page.getByRole('button', { name: '召集协调会' }).last().tap()
    const form = page.getByRole('dialog', { name: '召集协调会' })
    await form.getByLabel('会议地点').fill('仙林社区议事厅')
    await form.getByRole('button', { name: '召集协调会' }).tap()
    await form.getByRole('alert').filter({ hasText: '请至少邀请一方' }).waitFor()
    await tick(page, '广利物业服务公司').tap()
    await tick(page, '仙林苑业主委员会').focus()
    await page.keyboard.press('Space')
    await form.getByRole('button', { name: '召集协调会' }).tap()
    await form.waitFor({ state: 'detached' })
    await page.getByText('仙林社区议事厅').first().waitFor()
    await page.locator('[aria-current=step]', { hasText: '协调' }).waitFor()
    await page.close()
  })

  it('nothing went wrong unseen', () => expect(house.complaints).toEqual([]))
})
