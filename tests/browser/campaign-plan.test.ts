import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House, isMarked, mark, Stopwatch } from '../support/house.ts'
import { perform } from '../support/mutations.ts'
import { tellsOneStory } from '../support/story.ts'
import { signIn } from '../support/world.ts'

const FRONTEND = '前端工程师（应届）'
const ACCOUNTANT = '会计助理（应届）'
const WELL_FITTED = '软件工程本科生'
const CHOSEN = '软件工程大专生'
const BOOKKEEPER = '会计专业毕业生'

/** Two committees work on one campaign: a plan is made, changed by hand, made anew, confirmed, and answered; each sees what the other does. */
describe.skipIf(hasNoBrowser)('the plan of a campaign', () => {
  tellsOneStory()

  let house: House
  let guangli: Page
  let xianlin: Page
  let enterprise: Page
  let number: number
  const stopwatch = new Stopwatch()

  beforeAll(async () => {
    house = await House.open()
    number = await makeCampaign(house.server.url)
    ;[guangli, xianlin, enterprise] = await Promise.all([
      house.enter('guangli.secretary'),
      house.enter('xianlin.secretary'),
      house.enter('enterprise.hr'),
    ])
    await Promise.all([guangli.goto(`/campaigns/${number}`), xianlin.goto(`/campaigns/${number}`)])
    await Promise.all([guangli, xianlin].map((page) => needOf(page, CHOSEN).waitFor()))
    await mark(xianlin)
    await mark(guangli)
  })
  afterAll(() => house.close())

  const needOf = (page: Page, title: string): Locator =>
    page.getByRole('list', { name: '需求', exact: true }).getByRole('button').filter({ hasText: title })
  const candidateOf = (page: Page, title: string): Locator => page.getByRole('article', { name: new RegExp(title) })
  const pairOf = (page: Page, need: string, offer: string): Locator =>
    page.getByRole('button').filter({ hasText: need }).filter({ hasText: offer })
  const count = (page: Page, name: string, value: number): Locator =>
    page
      .locator('dl > div')
      .filter({ hasText: new RegExp(`^${name}`) })
      .getByText(String(value), { exact: true })
  const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()

  it('tells who has come, and waits for nobody to be left out', async () => {
    await count(guangli, '参与企业', 2).waitFor()
    await count(guangli, '求职者', 3).waitFor()
    await count(guangli, '待对接', 3).waitFor()
  })

  it('is planned: as many as possible find a place, and it is proven that nothing is better', async () => {
    await tab(guangli, '方案')
    await guangli.getByRole('button', { name: '生成方案' }).click()
    await guangli.getByText('已证明最优').waitFor()
    await pairOf(guangli, WELL_FITTED, FRONTEND).waitFor()
    await pairOf(guangli, BOOKKEEPER, ACCOUNTANT).waitFor()
    await guangli.getByRole('button', { name: '没有着落 1' }).click()
    await guangli.getByText('符合条件的都满了').waitFor()
    await guangli.getByRole('button', { name: CHOSEN }).waitFor()
    await guangli.getByRole('button', { name: '配成 2 对' }).click()
  })

  it('is decided on by keyboard on the other side, which the first learns at once', async () => {
    await needOf(xianlin, CHOSEN).focus()
    await candidateOf(xianlin, FRONTEND).waitFor()
    await xianlin.keyboard.press('Enter')
    await candidateOf(xianlin, FRONTEND).and(xianlin.locator(':focus')).waitFor()
    await stopwatch.seen('指定', () => xianlin.keyboard.press('p'), {
      仙林: candidateOf(xianlin, FRONTEND).getByText('已指定'),
      广利: guangli.getByText('方案生成以后又有指定或排除'),
    })
    await candidateOf(xianlin, FRONTEND).and(xianlin.locator(':focus')).waitFor()
  })

  it('is planned anew with what was decided, and confirmed at once', async () => {
    await guangli.getByRole('button', { name: '重新生成' }).click()
    await pairOf(guangli, CHOSEN, FRONTEND).getByText('已指定').waitFor()
    expect(await pairOf(guangli, WELL_FITTED, FRONTEND).count()).toBe(0)
    await guangli.getByRole('button', { name: '确认并牵线 2 对' }).click()
    const dialog = guangli.getByRole('dialog', { name: '确认并牵线 2 对' })
    await stopwatch.seen('确认', () => dialog.getByRole('button', { name: '确认并牵线 2 对' }).click(), {
      广利: count(guangli, '已牵线', 2),
      仙林: count(xianlin, '已牵线', 2),
    })
    await count(xianlin, '待对接', 1).waitFor()
  })

  it('is answered by the enterprise on its own page, and both committees see it', async () => {
    await guangli.getByRole('tab', { name: '对接名单', selected: true }).waitFor()
    await tab(xianlin, '对接名单')
    const row = (page: Page) => page.getByRole('link').filter({ hasText: CHOSEN })
    const href = await row(guangli).getAttribute('href')
    await enterprise.goto(href!)
    await stopwatch.seen('企业同意', () => enterprise.getByRole('button', { name: '同意', exact: true }).click(), {
      广利: row(guangli).getByText('同意'),
      仙林: row(xianlin).getByText('同意'),
    })
    const secretary = await house.enter('xianlin.secretary')
    await secretary.goto(href!)
    await stopwatch.seen('双方同意', () => secretary.getByRole('button', { name: '同意', exact: true }).click(), {
      广利: count(guangli, '双方同意', 1),
      仙林: count(xianlin, '双方同意', 1),
    })
  })

  it('is drawn, and the same is there as a table', async () => {
    await tab(xianlin, '总览图')
    await xianlin.locator('canvas').first().waitFor()
    await xianlin.getByRole('button', { name: '表', exact: true }).click()
    await xianlin
      .getByRole('table', { name: '谁到了哪里' })
      .getByRole('row')
      .filter({ hasText: '计算机类' })
      .filter({ hasText: '云帆软件' })
      .waitFor()
  })

  it('is left by who has found something else, and by nobody with a match under way', async () => {
    const more = (title: string) => xianlin.getByRole('button', { name: `“${title}”的更多操作` })
    const leave = xianlin.getByRole('menuitem', { name: /^移出活动/ })
    await tab(xianlin, '工作台')
    await xianlin.getByRole('button', { name: '待对接', exact: true }).click()
    await needOf(xianlin, BOOKKEEPER).click()
    await more(BOOKKEEPER).click()
    expect(await leave.getAttribute('aria-disabled')).toBe('true')
    await xianlin.keyboard.press('Escape')
    await needOf(xianlin, WELL_FITTED).click()
    await more(WELL_FITTED).click()
    await leave.click()
    const dialog = xianlin.getByRole('dialog', { name: '移出活动' })
    await stopwatch.seen('移出活动', () => dialog.getByRole('button', { name: '移出活动' }).click(), {
      广利: count(guangli, '求职者', 2),
      仙林: count(xianlin, '待对接', 0),
    })
    await needOf(xianlin, WELL_FITTED).waitFor({ state: 'detached' })
  })

  it('keeps what both change of it at once, and asks where they differ', async () => {
    const form = (page: Page) => page.getByRole('dialog', { name: '修改活动' })
    for (const page of [guangli, xianlin]) {
      await page.getByRole('button', { name: '活动的更多操作' }).click()
      await page.getByRole('menuitem', { name: '修改活动' }).click()
    }
    await form(guangli).getByLabel('名称').fill('秋季毕业生专场')
    await form(guangli).getByRole('button', { name: '保存' }).click()
    await xianlin.getByRole('heading', { name: '秋季毕业生专场', includeHidden: true }).waitFor()
    await form(xianlin).getByLabel('说明').fill('也面向往届毕业生。')
    await form(xianlin).getByRole('button', { name: '保存' }).click()
    await form(xianlin).getByRole('alert').waitFor()
    expect(await form(xianlin).getByLabel('名称').inputValue()).toBe('秋季毕业生专场')
    await form(xianlin).getByRole('button', { name: '按下面的内容保存' }).click()
    await form(xianlin).waitFor({ state: 'detached' })
    await xianlin.getByRole('heading', { name: '秋季毕业生专场' }).waitFor()
  })

  it('was seen as it happened, on pages that stayed, without a complaint', async () => {
    stopwatch.print()
    expect(await isMarked(xianlin)).toBe(true)
    expect(await isMarked(guangli)).toBe(true)
    expect(house.complaints).toEqual([])
  })
})

/** Two posts of two enterprises, and three who look for one: two of them fit the same post. */
async function makeCampaign(url: string): Promise<number> {
  const client = (account: string) => signIn(url, { account, password: 'shuangshe-demo' })
  const [tower, compound] = await Promise.all([client('guangli.secretary'), client('xianlin.secretary')])
  const { communities } = await tower.request<{ communities: { id: string; name: string }[] }>('{ communities { id name } }')
  const community = (name: string) => communities.find((one) => one.name === name)!.id
  const { campaign } = await perform(tower, 'createCampaign', {
    communityId: community('广利楼宇社区'),
    communityIds: [community('仙林社区')],
    kind: 'JOB',
    name: '秋季就业对接',
    text: '秋季离校未就业的毕业生。',
  })
  const organization = async (name: string) => {
    const { organizations } = await tower.request(
      `query($name: String!) { organizations(search: $name, first: 5) { nodes { id name } } }`,
      { name },
    )
    return organizations.nodes.find((one: { name: string }) => one.name === name).id as string
  }
  const posted = { kind: 'JOB', quantity: 1, text: '五险一金，导师带教。', campaignId: campaign.id }
  const post = async (title: string, by: string, profession: string, degree: string) =>
    perform(tower, 'postOffer', {
      ...posted,
      title,
      organizationId: await organization(by),
      job: { degree, professions: [profession], professionsRequired: true },
    })
  await post(FRONTEND, '云帆软件', '软件工程', 'COLLEGE')
  await post(ACCOUNTANT, '和瑞会计师事务所', '会计', 'COLLEGE')
  const committee = await organization('仙林社区党委')
  const look = (title: string, profession: string, degree: string, wishes: string[]) =>
    perform(compound, 'postNeed', { ...posted, title, organizationId: committee, job: { degree, professions: [profession], wishes } })
  await look(WELL_FITTED, '软件工程', 'BACHELOR', ['前端'])
  await look(CHOSEN, '软件工程', 'COLLEGE', ['测试'])
  await look(BOOKKEEPER, '会计', 'BACHELOR', ['会计'])
  return campaign.number as number
}
