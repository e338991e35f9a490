import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { card, column, House, isMarked, mark, Stopwatch } from '../support/house.ts'
import { perform } from '../support/mutations.ts'
import { signIn } from '../support/world.ts'

/** Guangli's committee handles it. */
const THEIRS = '恒源国际共享单车堆满人行道'
/** The property manager is a party to it. */
const OWN = '广利大厦新装道闸'

describe.skipIf(hasNoBrowser)('an appointment that is ended while its holder is at work', () => {
  let house: House
  let administrator: Page
  const stopwatch = new Stopwatch()

  beforeAll(async () => {
    house = await House.open()
    administrator = await house.enter('street.admin')
  })
  afterAll(() => house.close())

  /** On screen, up to the last click. */
  async function reachForTheEnd(of: string, organization: string): Promise<() => Promise<void>> {
    await administrator.getByRole('link', { name: '人员与组织' }).click()
    await administrator.getByRole('searchbox', { name: '搜索', exact: true }).fill(of)
    await administrator.getByRole('searchbox', { name: '搜索', exact: true }).press('Enter')
    await administrator.getByRole('link', { name: of }).click()
    await administrator.getByRole('button', { name: `结束任职 ${organization}` }).click()
    const question = administrator.getByRole('dialog')
    await question.getByText('立即收回').first().waitFor()
    return () => question.getByRole('button', { name: '结束任职', exact: true }).click()
  }

  it('takes the cards of that committee, the open issue and the hat, and leaves what is the manager’s own', async () => {
    const property = await house.enter('guangli.property')
    await card(column(property, '协调'), OWN).waitFor()
    await card(property, THEIRS).getByRole('link').click()
    await property.getByRole('dialog').getByRole('button', { name: '改以广利楼宇社区党委委员身份办理' }).click()
    await property.getByRole('dialog').getByRole('button', { name: '受理', exact: true }).waitFor()
    await mark(property)

    const end = await reachForTheEnd('许国平', '广利楼宇社区党委')
    await stopwatch.seen('结束任职', end, { 物业: property.getByRole('dialog').getByText('没有这件诉求，或您不能查看它。') })
    await administrator.getByText('任职已结束，权限已收回').waitFor()
    await property.keyboard.press('Escape')
    await card(property, THEIRS).waitFor({ state: 'detached' })
    await card(column(property, '协调'), OWN).waitFor()
    await property.getByRole('button', { name: '以楼宇身份' }).waitFor({ state: 'detached' })
    expect(await isMarked(property)).toBe(true)

    await property.goto('/issues/77')
    await property.getByText('没有这件诉求，或您不能查看它。').waitFor()
  })

  it('takes its board from those one chooses from, where it stood from its beginning', async () => {
    const street = await signIn(house.server.url, { account: 'street.admin', password: 'shuangshe-demo' })
    const { people, organizations } = await street.request(
      `{ people(search: "沈洁") { nodes { id } } organizations(search: "翠竹社区党委") { nodes { id } } }`,
    )
    const page = await house.enter('xianlin.member')
    await page.getByText('实时同步').waitFor()
    await mark(page)
    const { appointment } = await perform(street, 'appoint', {
      personId: people.nodes[0].id,
      organizationId: organizations.nodes[0].id,
      position: 'MEMBER',
    })
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page.getByRole('button', { name: '仙林·广利 共治看板' }).click()
    await page.getByRole('menuitem', { name: '翠竹·中汇 共治看板' }).click()
    await page.getByRole('article').first().waitFor()

    await perform(street, 'endAppointment', { appointmentId: appointment.id })
    await page.getByRole('button', { name: '翠竹·中汇 共治看板' }).waitFor({ state: 'detached' })
    await page.getByRole('main').getByText('打不开这个看板').waitFor()
    await page.getByRole('link', { name: '回到首页' }).click()
    await card(column(page, '登记'), THEIRS).waitFor()
    expect(await isMarked(page)).toBe(true)
    await page.close()
  })

  it('leaves an empty board to whom it was the only seat, and says why', async () => {
    const member = await house.enter('xianlin.member')
    await card(column(member, '登记'), THEIRS).waitFor()
    await mark(member)
    const end = await reachForTheEnd('沈洁', '仙林社区党委')
    await stopwatch.seen('结束任职', end, { 委员: member.getByLabel('共 0 件，显示 0 件') })
    expect(await member.getByRole('article').count()).toBe(0)
    await member.getByText('以社区身份').waitFor({ state: 'detached' })
    await member.getByText('您现在没有在任的职务').waitFor()
    expect(await member.getByText('这个看板还没有诉求').count()).toBe(0)
    await member.getByRole('main').getByRole('link', { name: '我的事项' }).click()
    await member.getByRole('heading', { name: '我的事项' }).waitFor()
    expect(await isMarked(member)).toBe(true)
  })

  it('was told without a complaint', () => {
    stopwatch.print()
    expect(house.complaints).toEqual([])
  })
})
