import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House, isMarked, mark, Stopwatch } from '../support/house.ts'
import { tellsOneStory } from '../support/story.ts'

const OFFER = '产品运营助理（应届）'
const NEED = '103 名应届毕业生求职'

/** The enterprise offers, the secretary across introduces, both sides accept, and it is fulfilled; the board shows each step. */
describe.skipIf(hasNoBrowser)('the graduates', () => {
  tellsOneStory()

  let house: House
  let enterprise: Page
  let guangli: Page
  let xianlin: Page
  const stopwatch = new Stopwatch()

  beforeAll(async () => {
    house = await House.open()
    ;[enterprise, guangli, xianlin] = await Promise.all([
      house.enter('enterprise.hr'),
      house.enter('guangli.secretary'),
      house.enter('xianlin.secretary'),
    ])
    await xianlin.getByRole('button', { name: '供需', exact: true }).click()
    await inColumn('需求', NEED).waitFor()
    await mark(xianlin)
  })
  afterAll(() => house.close())

  /** On the board of the window that looks on. */
  const inColumn = (name: string, text: string): Locator =>
    xianlin.getByRole('region', { name, exact: true }).getByRole('link').filter({ hasText: text })
  const go = (page: Page, path: string) => page.getByRole('navigation', { name: '导航' }).getByRole('link', { name: path }).click()

  async function answer(page: Page, name: string, seen: string): Promise<void> {
    await page.getByRole('button', { name, exact: true }).click()
    await stopwatch.seen(name, () => page.getByRole('dialog').getByRole('button', { name, exact: true }).click(), {
      看板: inColumn('对接', seen).filter({ hasText: OFFER }),
    })
  }

  it('begin with an offer of the enterprise', async () => {
    await go(enterprise, '供需对接')
    await enterprise.getByRole('button', { name: '发布供给' }).click()
    const form = enterprise.getByRole('dialog', { name: '发布供给' })
    await form.getByLabel('种类').selectOption('岗位')
    await form.getByLabel('标题').fill(OFFER)
    await form.getByLabel('内容').fill('不限专业，导师带教。')
    await form.getByLabel('人数').fill('3')
    await stopwatch.seen('发布供给', () => form.getByRole('button', { name: '发布', exact: true }).click(), {
      看板: inColumn('供给', OFFER),
    })
    await enterprise.getByRole('heading', { name: OFFER }).waitFor()
  })

  it('are introduced by the secretary across', async () => {
    await go(guangli, '供需对接')
    await guangli.getByRole('tab', { name: '供给' }).click()
    await guangli.getByRole('link').filter({ hasText: OFFER }).click()
    await guangli.getByRole('button', { name: '牵线', exact: true }).click()
    const form = guangli.getByRole('dialog', { name: '牵线' })
    await form.getByRole('combobox', { name: '哪一条需求' }).click()
    await guangli.getByRole('option').filter({ hasText: NEED }).click()
    expect(await form.getByLabel('数量').inputValue()).toBe('3')
    await form.getByLabel('数量').fill('2')
    await stopwatch.seen('牵线', () => form.getByRole('button', { name: '牵线', exact: true }).click(), {
      看板: inColumn('对接', '等双方答复').filter({ hasText: OFFER }),
    })
  })

  it('are accepted by both sides', async () => {
    await enterprise.getByRole('link').filter({ hasText: NEED }).click()
    await answer(enterprise, '同意', '供给方已同意，等需求方答复')
    const secretary = await house.enter('xianlin.secretary')
    await go(secretary, '供需对接')
    await secretary.getByRole('tab', { name: '对接' }).click()
    await secretary.getByRole('link').filter({ hasText: OFFER }).click()
    await answer(secretary, '同意', '双方已同意，接下来落实')
    await enterprise.getByText('双方同意').waitFor()
  })

  it('are placed', async () => {
    await answer(guangli, '确认已落实', '已经落实')
    await enterprise.getByText('已经落实').waitFor()
    await inColumn('供给', OFFER).getByText('余 1 / 3').waitFor()
  })

  it('were seen on the board as it happened', async () => {
    stopwatch.print()
    expect(await isMarked(xianlin)).toBe(true)
    expect(house.complaints).toEqual([])
  })
})
