import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House, isMarked, mark, Stopwatch } from '../support/house.ts'
import { tellsOneStory } from '../support/story.ts'

const OFFER = '财务助理（应届）'
const NEED = '会计专业毕业生求职'

/** The community needs, the enterprise offers, the secretary across introduces, both sides accept, and it is fulfilled; the board shows each step. */
describe.skipIf(hasNoBrowser)('the graduates', () => {
  tellsOneStory()

  let house: House
  let enterprise: Page
  let guangli: Page
  let secretary: Page
  let xianlin: Page
  const stopwatch = new Stopwatch()

  beforeAll(async () => {
    house = await House.open()
    ;[enterprise, guangli, secretary, xianlin] = await Promise.all([
      house.enter('enterprise.hr'),
      house.enter('guangli.secretary'),
      house.enter('xianlin.secretary'),
      house.enter('xianlin.secretary'),
    ])
    await xianlin.getByRole('button', { name: '供需', exact: true }).click()
    await xianlin.getByRole('region', { name: '需求', exact: true }).getByRole('link').first().waitFor()
    await mark(xianlin)
  })
  afterAll(() => house.close())

  /** On the board of the window that looks on. */
  const inColumn = (name: string, text: string): Locator =>
    xianlin.getByRole('region', { name, exact: true }).getByRole('link').filter({ hasText: text })
  const go = (page: Page, path: string) => page.getByRole('navigation', { name: '导航' }).getByRole('link', { name: path }).click()

  async function write(form: Locator, label: string, words: string): Promise<void> {
    await form.getByLabel(label).fill(words)
    await form.getByLabel(label).press('Enter')
  }

  it('begin with a need of the community, and what the graduates bring', async () => {
    await go(secretary, '供需对接')
    await secretary.getByRole('button', { name: '发布需求' }).click()
    const form = secretary.getByRole('dialog', { name: '发布需求' })
    await form.getByLabel('种类').selectOption('岗位')
    await form.getByLabel('标题').fill(NEED)
    await form.getByLabel('人数').fill('2')
    await form.getByLabel('学历').selectOption('本科')
    await write(form, '所学专业', '会计')
    await form.getByLabel('内容').fill('两位应届生，已取得初级会计证。')
    await stopwatch.seen('发布需求', () => form.getByRole('button', { name: '发布', exact: true }).click(), {
      看板: inColumn('需求', NEED).filter({ hasText: '本科 · 会计' }),
    })
  })

  it('are offered posts by an enterprise, with what it asks and gives', async () => {
    await go(enterprise, '供需对接')
    await enterprise.getByRole('tab', { name: '资源', selected: true }).waitFor()
    await enterprise.getByRole('button', { name: '提供资源' }).click()
    const form = enterprise.getByRole('dialog', { name: '提供资源' })
    await form.getByLabel('种类').selectOption('岗位')
    await form.getByLabel('标题').fill(OFFER)
    await form.getByLabel('人数').fill('3')
    await form.getByLabel('最低学历').selectOption('本科')
    await write(form, '接受的专业', '会计、财务管理')
    await form.getByLabel('月薪从（元）').fill('7000')
    await form.getByLabel('到（元）').fill('9000')
    await form.getByLabel('内容').fill('导师带教。')
    await stopwatch.seen('提供资源', () => form.getByRole('button', { name: '发布', exact: true }).click(), {
      看板: inColumn('资源', OFFER).filter({ hasText: '本科及以上 · 会计、财务管理 · 7000–9000 元/月' }),
    })
    await enterprise.getByRole('heading', { name: OFFER }).waitFor()
  })

  it('are introduced by the secretary across, who reads why they fit', async () => {
    await go(guangli, '供需对接')
    await guangli.getByRole('tab', { name: '资源' }).click()
    await guangli.getByRole('link').filter({ hasText: OFFER }).click()
    const candidate = guangli.getByRole('region', { name: '可以对接的需求' }).getByRole('listitem').filter({ hasText: NEED })
    await candidate.getByText('专业对口：会计').waitFor()
    await candidate.getByRole('button', { name: '牵线', exact: true }).click()
    const form = guangli.getByRole('dialog', { name: '牵线' })
    expect(await form.getByLabel('数量').inputValue()).toBe('2')
    await stopwatch.seen('牵线', () => form.getByRole('button', { name: '牵线', exact: true }).click(), {
      看板: inColumn('对接', '等双方答复').filter({ hasText: OFFER }),
    })
  })

  it('are accepted by both sides, the enterprise with one tap on its own page', async () => {
    await go(enterprise, '我的单位')
    const waiting = enterprise
      .getByRole('region', { name: /^等我们答复/ })
      .getByRole('listitem')
      .filter({ hasText: NEED })
    await stopwatch.seen('同意', () => waiting.getByRole('button', { name: '同意', exact: true }).click(), {
      看板: inColumn('对接', '提供方已同意，等需求方答复').filter({ hasText: OFFER }),
    })
    await go(secretary, '供需对接')
    await secretary.getByRole('tab', { name: '对接' }).click()
    await secretary.getByRole('link').filter({ hasText: OFFER }).click()
    await stopwatch.seen('同意', () => secretary.getByRole('button', { name: '同意', exact: true }).click(), {
      看板: inColumn('对接', '双方已同意，接下来落实').filter({ hasText: OFFER }),
    })
  })

  it('are placed', async () => {
    await guangli.getByRole('link').filter({ hasText: '双方已同意，接下来落实' }).click()
    await guangli.getByRole('button', { name: '已到岗', exact: true }).click()
    await stopwatch.seen('确认已落实', () => guangli.getByRole('dialog').getByRole('button', { name: '已到岗' }).click(), {
      看板: inColumn('对接', '已经落实').filter({ hasText: OFFER }),
      看板的资源: inColumn('资源', OFFER).filter({ hasText: '余 1 / 3' }),
    })
    await guangli.getByRole('heading', { name: '回访' }).waitFor()
  })

  it('leave the list of what is not settled, and are found in that of all', async () => {
    await go(secretary, '供需对接')
    await secretary.getByRole('tab', { name: '需求' }).click()
    const listed = secretary.getByRole('tabpanel').getByRole('link')
    await listed.filter({ hasText: '需求 · ' }).first().waitFor()
    expect(await listed.filter({ hasText: NEED }).count()).toBe(0)
    await secretary.getByLabel('状态').selectOption('全部状态')
    await listed.filter({ hasText: NEED }).getByText('已满足').waitFor()
    expect(new URL(secretary.url()).searchParams.get('state')).toBe('ALL')
  })

  it('were seen on the board as it happened', async () => {
    stopwatch.print()
    expect(await isMarked(xianlin)).toBe(true)
    expect(house.complaints).toEqual([])
  })
})
