import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Value, workbook } from '../api/imports/workbook.ts'
import { hasNoBrowser } from '../support/browser.ts'
import { House, isMarked, mark, Stopwatch } from '../support/house.ts'
import { tellsOneStory } from '../support/story.ts'

const NAME = '冬季毕业生就业对接'
const FRONTEND = '前端工程师（应届）'
const ACCOUNTANT = '会计助理（应届）'
const WISHING = '软件工程 · 本科 · 求前端工程师'
const CHOSEN = '软件工程 · 大专 · 求测试工程师'
const BOOKKEEPER = '会计 · 本科 · 求会计助理'
const POSTS = '编号,企业名称,岗位名称,人数,最低学历,专业要求,专业必须相符\n1,和瑞会计师事务所,会计助理（应届）,1,大专,会计,是'
const PEOPLE_HEAD = ['姓名', '手机号', '学历', '专业', '意向岗位']
const PEOPLE: Value[][] = [
  ['陈一鸣', '13800010001', '本科', '软件工程', '前端工程师'],
  ['林晓舟', '13800010002', '大专', '软件工程', '测试工程师'],
  ['周文静', '13800010003', '本科', '会计', '会计助理'],
]

/** A campaign from its first day to somebody's first day at work: two committees and an enterprise, each at a screen of their own. */
describe.skipIf(hasNoBrowser)('a campaign', () => {
  tellsOneStory()

  let house: House
  let guangli: Page
  let xianlin: Page
  let board: Page
  let enterprise: Page
  let campaignPath: string
  const stopwatch = new Stopwatch()

  beforeAll(async () => {
    house = await House.open()
    const accounts = ['guangli.secretary', 'xianlin.secretary', 'xianlin.secretary', 'enterprise.hr']
    const pages = await Promise.all(accounts.map((account) => house.enter(account)))
    ;[guangli, xianlin, board, enterprise] = pages as [Page, Page, Page, Page]
    await board.getByRole('button', { name: '供需', exact: true }).click()
    await board.getByRole('region', { name: '需求', exact: true }).getByRole('link').first().waitFor()
    await mark(board)
    await enterprise.getByRole('heading', { name: '云帆软件' }).waitFor()
    await mark(enterprise)
  })
  afterAll(() => house.close())

  const card = (): Locator => board.getByRole('link').filter({ hasText: NAME })
  const onCard = (name: string, value: number): Locator => card().filter({ hasText: new RegExp(`${value}\\s*${name}`) })
  const part = (name: RegExp): Locator => enterprise.getByRole('region', { name })
  const pairOf = (need: string, offer: string): Locator => guangli.getByRole('button').filter({ hasText: need }).filter({ hasText: offer })
  const count = (page: Page, name: string, value: number): Locator =>
    page
      .locator('dl > div')
      .filter({ hasText: new RegExp(`^${name}`) })
      .getByText(String(value), { exact: true })
  const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()

  /** Through the menu of the campaign to the page where tables go in. */
  async function beginImport(page: Page, sheet: string): Promise<void> {
    await page.goto(campaignPath)
    await page.getByRole('button', { name: '导入', exact: true }).click()
    await page.getByRole('menuitem', { name: sheet }).click()
  }
  async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await page.getByRole('button', { name: '上传并检查' }).click()
  }
  const people = (rows: Value[][]): Buffer => workbook([PEOPLE_HEAD, ...rows])

  it('is begun by one committee together with the other, whose board shows it', async () => {
    await guangli.goto('/campaigns')
    await guangli.getByRole('button', { name: '发起活动' }).click()
    const form = guangli.getByRole('dialog', { name: '发起活动' })
    await form.getByLabel('名称').fill(NAME)
    await form.getByLabel('说明').fill('离校未就业的毕业生，专业对口优先。')
    await form.getByRole('checkbox', { name: /^仙林社区/ }).check()
    await stopwatch.seen('发起活动', () => form.getByRole('button', { name: '发起活动' }).click(), { 看板: card() })
    campaignPath = (await card().getAttribute('href'))!
    await guangli.waitForURL(`**${campaignPath}**`)
    await xianlin.goto(campaignPath)
    await count(xianlin, '求职者', 0).waitFor()
  })

  it('calls on an enterprise, which offers a post from its own page', async () => {
    await tab(guangli, '发动企业')
    await guangli.getByRole('button', { name: '发动企业' }).click()
    const call = guangli.getByRole('dialog')
    await call.getByRole('searchbox').fill('云帆')
    await call.getByRole('checkbox', { name: /云帆软件/ }).check()
    await call.getByRole('textbox', { name: '说明' }).fill('给应届生留一个岗位。')
    const asked = part(/^社区在征集/)
      .getByRole('listitem')
      .filter({ hasText: NAME })
    await stopwatch.seen('发动', () => call.getByRole('button', { name: /^发动 1 家/ }).click(), { 企业: asked })
    await asked.getByRole('button', { name: '我们能提供' }).click()
    const form = enterprise.getByRole('dialog', { name: '提供资源' })
    await form.getByLabel('标题').fill(FRONTEND)
    await form.getByLabel('人数').fill('1')
    await form.getByLabel('最低学历').selectOption('大专')
    await form.getByLabel('接受的专业').fill('软件工程')
    await form.getByLabel('接受的专业').press('Enter')
    await form.getByLabel('内容').fill('导师带教三个月。')
    await stopwatch.seen('提供岗位', () => form.getByRole('button', { name: '发布', exact: true }).click(), {
      广利: guangli.getByRole('region', { name: '发动情况' }).getByRole('link', { name: FRONTEND }),
      仙林: count(xianlin, '岗位', 1),
      看板: onCard('岗位', 1),
    })
  })

  it('takes posts in from a table', async () => {
    await beginImport(guangli, '从 Excel 导入岗位')
    await upload(guangli, '岗位.csv', Buffer.from(POSTS))
    await stopwatch.seen('导入岗位', () => guangli.getByRole('button', { name: '确认导入 1 行' }).click(), {
      仙林: count(xianlin, '岗位', 2),
      看板: onCard('参与企业', 2),
    })
    await guangli.getByText('已导入：新增 1 条，更新 0 条').waitFor()
    await guangli.getByRole('link', { name: '去对接活动' }).click()
  })

  it('says what a half-filled row lacks, and takes the graduates in once it is put right', async () => {
    await beginImport(xianlin, '从 Excel 导入求职者')
    await upload(xianlin, '毕业生.xlsx', people([...PEOPLE.slice(0, 2), ['周文静', '', '本科', '', '会计助理']]))
    const bad = xianlin.getByRole('table', { name: '表格中的行' }).getByRole('row').filter({ hasText: '周文静' })
    await bad
      .getByText(/手机号/)
      .first()
      .waitFor()
    await bad.getByText(/专业/).first().waitFor()
    expect(await xianlin.getByRole('button', { name: /^确认导入/ }).isDisabled()).toBe(true)
    await xianlin.getByRole('button', { name: '放弃', exact: true }).click()
    await xianlin.getByRole('link', { name: '再导入一份' }).click()
    await upload(xianlin, '毕业生.xlsx', people(PEOPLE))
    await stopwatch.seen('导入求职者', () => xianlin.getByRole('button', { name: '确认导入 3 行' }).click(), {
      广利: count(guangli, '求职者', 3),
      看板: onCard('待对接', 3),
    })
    await xianlin.getByText('已导入：新增 3 条，更新 0 条').waitFor()
  })

  it('knows who is in it already when the same table comes again', async () => {
    await xianlin.getByRole('link', { name: '再导入一份' }).click()
    await upload(xianlin, '毕业生.xlsx', people(PEOPLE))
    await count(xianlin, '相同', 3).waitFor()
    expect(await xianlin.getByRole('button', { name: /^确认导入/ }).isDisabled()).toBe(true)
    await xianlin.goto(campaignPath)
    await count(xianlin, '求职者', 3).waitFor()
    await Promise.all([mark(xianlin), mark(guangli)])
  })

  it('is planned, decided on by the other committee, planned anew, and confirmed', async () => {
    await tab(guangli, '方案')
    await guangli.getByRole('button', { name: '生成方案' }).click()
    await guangli.getByText('已证明最优').waitFor()
    await pairOf(WISHING, FRONTEND).waitFor()
    await pairOf(BOOKKEEPER, ACCOUNTANT).waitFor()
    await xianlin.getByRole('list', { name: '需求', exact: true }).getByRole('button').filter({ hasText: CHOSEN }).click()
    const candidate = xianlin.getByRole('article', { name: new RegExp(FRONTEND) })
    await stopwatch.seen('指定', () => candidate.getByRole('button', { name: '指定' }).click(), {
      广利: guangli.getByText('方案生成以后又有指定或排除'),
    })
    await guangli.getByRole('button', { name: '重新生成' }).click()
    await pairOf(CHOSEN, FRONTEND).getByText('已指定').waitFor()
    await guangli.getByRole('button', { name: '确认并牵线 2 对' }).click()
    const dialog = guangli.getByRole('dialog', { name: '确认并牵线 2 对' })
    await stopwatch.seen('确认', () => dialog.getByRole('button', { name: '确认并牵线 2 对' }).click(), {
      仙林: count(xianlin, '已牵线', 2),
      仙林工作台: candidate.getByText('已牵线'),
      看板: onCard('已牵线', 2),
      企业: part(/^等我们答复/)
        .getByRole('listitem')
        .filter({ hasText: CHOSEN }),
    })
  })

  it('is answered by the enterprise with one tap, and for the graduate by the committee', async () => {
    const waiting = part(/^等我们答复/)
      .getByRole('listitem')
      .filter({ hasText: CHOSEN })
    const row = (page: Page) => page.getByRole('link').filter({ hasText: CHOSEN })
    await tab(xianlin, '对接名单')
    const matchPath = (await row(xianlin).getAttribute('href'))!
    await stopwatch.seen('企业同意', () => waiting.getByRole('button', { name: '同意', exact: true }).click(), {
      广利: row(guangli).getByText('同意', { exact: true }),
      仙林: row(xianlin).getByText('同意', { exact: true }),
    })
    expect(await isMarked(enterprise)).toBe(true)
    await enterprise.goto(matchPath)
    await enterprise.getByText('您已同意，等对方答复').first().waitFor()
    expect(await enterprise.getByRole('button', { name: '查看联系方式' }).count()).toBe(0)
    await row(xianlin).click()
    await xianlin.waitForURL('**/matches/*')
    await stopwatch.seen('双方同意', () => xianlin.getByRole('button', { name: '同意', exact: true }).click(), {
      广利: count(guangli, '双方同意', 1),
      看板: onCard('双方同意', 1),
      企业: enterprise.getByRole('button', { name: '查看联系方式' }),
    })
  })

  it('tells the enterprise whom to call, now that both have agreed', async () => {
    await enterprise.getByRole('button', { name: '查看联系方式' }).click()
    const dialog = enterprise.getByRole('dialog', { name: '查看联系方式' })
    await dialog.getByRole('textbox', { name: '查看目的' }).fill('通知面试时间')
    await dialog.getByRole('button', { name: '查看联系方式' }).click()
    await dialog.getByText('林晓舟').waitFor()
    await dialog.getByRole('link', { name: '13800010002' }).waitFor()
  })

  it('ends with somebody placed, and the numbers say so everywhere', async () => {
    await xianlin.getByRole('button', { name: '已到岗', exact: true }).click()
    await stopwatch.seen('已到岗', () => xianlin.getByRole('dialog').getByRole('button', { name: '已到岗' }).click(), {
      广利: count(guangli, '已到岗', 1),
      看板: onCard('已到岗', 1),
    })
    await count(guangli, '待对接', 1).waitFor()
    stopwatch.print()
    for (const page of [board, guangli, xianlin]) expect(await isMarked(page)).toBe(true)
    expect(house.complaints).toEqual([])
  })
})
