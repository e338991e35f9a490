import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults } from '../support/accessibility.ts'
import { hasNoBrowser } from '../support/browser.ts'
import { Client } from '../support/client.ts'
import { dayIn, inDays } from '../support/days.ts'
import { desktop, House, phone } from '../support/house.ts'
import { partiesOf } from '../support/issues.ts'
import { perform } from '../support/mutations.ts'
import { readQrCode } from '../support/qr-code.ts'
import { signIn } from '../support/world.ts'

/** With PICTURES naming a folder, what is on screen is kept there. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder) await page.screenshot({ path: join(folder, `follow-${name}.png`) })
}

/** What concerns whoever raised an issue, by the code alone. */
describe.skipIf(hasNoBrowser)('the page of a code', () => {
  let house: House
  let secretary: Client
  let code: string
  let issueId: string
  let number: number

  beforeAll(async () => {
    house = await House.open()
    secretary = await signIn(house.server.url, { account: 'xianlin.secretary', password: 'shuangshe-demo' })
    const nobody = new Client(house.server.url)
    const { publicCommunities } = await nobody.request('{ publicCommunities { id name } }')
    const communityId = publicCommunities.find(({ name }: { name: string }) => name === '仙林社区').id
    const report = {
      title: '三单元电梯常停',
      text: '每周停两次，老人下不来。',
      category: 'FACILITY',
      place: '翠竹苑 3 号楼',
      communityId,
    }
    code = (await perform(nobody, 'reportIssueAsResident', { ...report, name: '周奶奶', phone: '13800000188' }))['followCode']
    const { issues } = await secretary.request('{ issues(filter: { search: "三单元电梯常停" }) { nodes { id number } } }')
    ;({ id: issueId, number } = issues.nodes[0])
    await perform(secretary, 'acceptIssue', { issueId })
    await perform(secretary, 'nameParty', { issueId, residentsGroup: '3 号楼居民代表' })
    await perform(secretary, 'conveneMeeting', { issueId, at: inDays(3), place: '社区议事厅', agenda: '电梯怎样修' })
  })
  afterAll(() => house.close())

  it('takes the place and agenda of the last meeting over into the next', async () => {
    const page = await house.enter('xianlin.secretary')
    await page.goto(`/issues/${number}`)
    await page.getByRole('button', { name: '召集协调会' }).first().click()
    const form = page.getByRole('dialog', { name: '召集协调会' })
    await form.getByLabel('会议地点').waitFor()
    expect(await form.getByLabel('会议地点').inputValue()).toBe('社区议事厅')
    expect(await form.getByLabel('议题').inputValue()).toBe('电梯怎样修')
  })

  it('shows the own words, the meeting, what was agreed and one day, on a phone and in the dark', async () => {
    const page = await house.visit('/follow', { ...phone, colorScheme: 'dark' })
    await page.getByLabel('查询码').fill(code)
    await page.getByRole('button', { name: '查询' }).tap()
    await page.getByText('每周停两次，老人下不来。').waitFor()
    await page.getByText('地点：翠竹苑 3 号楼').waitFor()
    await page.getByText('社区议事厅').waitFor()
    await page.getByText(/^本环节 .* 前办理$/).waitFor()
    const ownerPartyId = (await partiesOf(secretary, issueId))[0]!.id
    const commitments = [{ ownerPartyId, text: '让出检修通道', dueOn: dayIn(20) }]
    await perform(secretary, 'recordAgreement', { issueId, text: '先修后换。', commitments })
    await page.getByRole('button', { name: '查询' }).tap()
    await page.getByText('先修后换。').waitFor()
    await page.getByText('3 号楼居民代表').waitFor()
    await page.getByText(/^各方约定 .* 前办好$/).waitFor()
    expect(await page.getByText(/本环节/).count()).toBe(0)
    const picture = page.getByRole('img', { name: '查询办理进展的二维码' })
    await picture.waitFor()
    expect(await readQrCode(picture)).toBe(`${house.server.url}/follow/${code}`)
    expect(await faults(page, '查询')).toEqual([])
  })

  it('lets whoever left name and number erase them, and the committee has none to call any more', async () => {
    const page = await house.visit(`/follow/${code}`, phone)
    await page.getByRole('button', { name: '删除我的称呼和手机号码' }).tap()
    const asked = page.getByRole('dialog', { name: '删除您的称呼和手机号码？' })
    await asked.getByText(/彻底删除，不能恢复/).waitFor()
    await picture(page, 'erase-phone')
    await asked.getByRole('button', { name: '删除我的称呼和手机号码' }).tap()
    await page.getByText('您的称呼和手机号码已删除').waitFor()
    await page.getByRole('button', { name: '删除我的称呼和手机号码' }).waitFor({ state: 'detached' })
    const committee = await house.enter('xianlin.secretary')
    await committee.goto(`/issues/${number}`)
    await committee.getByText('删除了反映人的联系方式').waitFor()
    expect(await committee.getByRole('button', { name: '查看电话' }).count()).toBe(0)
  })

  it('is left without name and number when the committee erases them, with its reason', async () => {
    const nobody = new Client(house.server.url)
    const { publicCommunities } = await nobody.request('{ publicCommunities { id name } }')
    const communityId = publicCommunities.find(({ name }: { name: string }) => name === '仙林社区').id
    const report = { title: '二单元灯不亮', text: '楼道灯坏了一周。', category: 'FACILITY', communityId }
    const another = await perform(nobody, 'reportIssueAsResident', { ...report, name: '吴爷爷', phone: '13800000199' })
    const page = await house.enter('xianlin.secretary')
    const { issues } = await secretary.request('{ issues(filter: { search: "二单元灯不亮" }) { nodes { number } } }')
    await page.goto(`/issues/${issues.nodes[0].number}`)
    await page.getByRole('button', { name: '删除联系方式' }).click()
    const form = page.getByRole('dialog', { name: '删除联系方式' })
    await form.getByLabel('理由').fill('反映人来电要求删除')
    await picture(page, 'erase')
    await form.getByRole('button', { name: '删除联系方式' }).click()
    await page.getByText('反映人来电要求删除').waitFor()
    await page.getByRole('button', { name: '删除联系方式' }).waitFor({ state: 'detached' })
    const holder = await house.visit(`/follow/${another['followCode']}`, { ...phone, colorScheme: 'dark', locale: 'en-GB' })
    await holder.getByText('楼道灯坏了一周。').waitFor()
    expect(await holder.getByRole('button', { name: 'Erase my name and number' }).count()).toBe(0)
  })

  it('speaks English, at a desk', async () => {
    const page = await house.visit(`/follow/${code}`, { ...desktop, locale: 'en-GB' })
    await page.getByText(/^To be done by .*, as agreed$/).waitFor()
    expect(house.complaints).toEqual([])
  })
})
