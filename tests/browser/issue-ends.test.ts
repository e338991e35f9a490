import pg from 'pg'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults } from '../support/accessibility.ts'
import { hasNoBrowser } from '../support/browser.ts'
import type { Client } from '../support/client.ts'
import { dayIn } from '../support/days.ts'
import { House, phone } from '../support/house.ts'
import { perform } from '../support/mutations.ts'
import { tellsOneStory } from '../support/story.ts'
import { signIn } from '../support/world.ts'

const password = 'shuangshe-demo'

/** What is left to do, and to read, once an issue has come to its end. */
describe.skipIf(hasNoBrowser)('the end of an issue', () => {
  tellsOneStory()

  let house: House
  let secretary: Client
  let resident: Client
  let page: Page
  const report = async (client: Client, title: string) => {
    const { viewer } = await secretary.request('{ viewer { committeeCommunities { id side } } }')
    const communityId = viewer.committeeCommunities.find(({ side }: { side: string }) => side === 'RESIDENTIAL').id
    return (await perform(client, 'reportIssue', { title, text: '请看一看', category: 'PARKING', communityId }))['issue']
  }

  beforeAll(async () => {
    house = await House.open()
    secretary = await signIn(house.server.url, { account: 'xianlin.secretary', password })
    resident = await signIn(house.server.url, { account: 'resident', password })
  })
  afterAll(() => house.close())

  it('nobody confirmed: the committee asks, and writes down when, how and what was answered', async () => {
    const { id: issueId, number } = await report(resident, '楼道灯不亮')
    await perform(secretary, 'acceptIssue', { issueId })
    await perform(secretary, 'startCarryingOut', { issueId })
    await perform(secretary, 'resolveIssue', { issueId, result: 'SOLVED', text: '换了灯' })
    const database = new pg.Client({ connectionString: house.server.databaseUrl })
    await database.connect()
    await database.query(`update issue set due_at = now() - interval '1 hour' where id = $1`, [issueId])
    await database.end()
    page = await house.enter('xianlin.secretary')
    await page.goto(`/issues/${number}`)
    await page.getByRole('button', { name: '记录回访结果' }).click()
    const form = page.getByRole('dialog', { name: '记录回访结果' })
    await form.getByLabel('怎样回访').selectOption('电话')
    await form.getByLabel('反映人是否满意').selectOption('没有联系上，或没有表态')
    await form.getByLabel('反映人怎么说').fill('三次无人接听')
    expect(await faults(page, '回访')).toEqual([])
    await form.getByRole('button', { name: '记录回访结果' }).click()
    await page.getByText('回访并办结').waitFor()
    await page.getByText('三次无人接听').waitFor()
    await page.locator('[aria-current=step]', { hasText: '已确认' }).waitFor()
  })

  it('merged: who raised it reads what becomes of the other one, on the phone', async () => {
    const original = await report(await signIn(house.server.url, { account: 'xianlin.member', password }), '路灯不亮')
    const duplicate = await report(resident, '东门的路灯不亮')
    await perform(secretary, 'mergeIssue', { issueId: duplicate.id, intoNumber: original.number })
    await perform(secretary, 'declineIssue', { issueId: original.id, reason: '属市政道路，请拨打 12319' })
    const phonePage = await house.enter('resident', phone)
    await phonePage.goto(`/issues/${duplicate.number}`)
    const outcome = phonePage.getByRole('group', { name: `并入的诉求 #${original.number}` })
    await outcome.getByText('不予受理：属市政道路，请拨打 12319').waitFor()
    expect(await faults(phonePage, '并案')).toEqual([])
  })

  it('a form that is open over midnight offers no day that is over', async () => {
    const night = await house.enter('xianlin.secretary')
    await night.clock.install({ time: new Date(`${dayIn(0)}T23:58:00+08:00`) })
    await night.goto('/resources?tab=offers&kind=PARKING')
    await night.getByRole('link').filter({ hasText: '大厦地面及地下一层夜间共享车位' }).click()
    await night.getByRole('button', { name: '预订', exact: true }).click()
    const first = night.getByRole('dialog', { name: '预订' }).getByLabel('从哪天起')
    expect(await first.inputValue()).toBe(dayIn(0))
    await night.clock.fastForward('10:00')
    await expect.poll(() => first.inputValue()).toBe(dayIn(1))
    expect(await first.getAttribute('min')).toBe(dayIn(1))
  })
})
