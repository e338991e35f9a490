import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House, isMarked, mark, phone, Stopwatch } from '../support/house.ts'
import { tellsOneStory } from '../support/story.ts'

const ISSUE = '广利大厦新装道闸，周边居民晚上没处停车'
const NIGHT_NEED = '仙林苑居民夜间停车 36 个车位'
const NIGHT_OFFER = '大厦地面及地下一层夜间共享车位'
const NEED = '两户残疾居民夜间就近停车'
const OFFER = '大厦东门两个宽车位'
const PROPERTY = '广利物业服务公司'
const PROMISE = '夜里把东门两个宽车位留给这两户'

/**
 * What settles an issue: the secretary of Xianlin asks for two more places, the property manager of the tower offers them, the
 * agreement is kept with them, and what is carried out there is carried out in the issue. The resident who reported it looks on
 * at the phone, the secretary of Guangli at the offer. Nobody ever reloads.
 */
describe.skipIf(hasNoBrowser)('sharing places to settle an issue', () => {
  tellsOneStory()

  let house: House
  let secretary: Page
  let property: Page
  let guangli: Page
  let resident: Page
  const stopwatch = new Stopwatch()
  const drawer = (page: Page): Locator => page.getByRole('dialog').first()
  const dialog = (page: Page): Locator => page.getByRole('dialog').last()
  const submit = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click()
  const resources = (): Locator =>
    drawer(secretary)
      .locator('section')
      .filter({ has: secretary.getByRole('heading', { name: /^需求与/ }) })
  /** The second need and all that stands below it. */
  const ofNeed = (): Locator => resources().getByRole('listitem').filter({ hasText: NEED })
  const asked = (): Locator => property.getByRole('region', { name: /^社区在征集/ })
  const waiting = (): Locator =>
    property
      .getByRole('region', { name: /^等我们答复/ })
      .getByRole('listitem')
      .filter({ hasText: NEED })
  /** Options carry numbers and names besides the title. */
  const choose = async (field: Locator, title: string): Promise<void> => {
    const option = field.locator('option', { hasText: title })
    await field.selectOption(await option.getAttribute('value'))
  }
  const commitment = (page: Page | Locator): Locator => page.getByRole('listitem').filter({ hasText: PROMISE })

  beforeAll(async () => {
    house = await House.open()
    ;[secretary, property, guangli, resident] = await Promise.all([
      house.enter('xianlin.secretary'),
      house.enter('guangli.property'),
      house.enter('guangli.secretary'),
      house.enter('resident', phone),
    ])
    await secretary.getByRole('link', { name: ISSUE }).first().click()
    await resident.getByRole('link', { name: ISSUE }).first().click()
    await property.goto('/unit')
    await Promise.all([secretary, property, guangli, resident].map(mark))
  })
  afterAll(() => house.close())

  it('begins with what the issue needs already, and who could give it', async () => {
    await resources().getByRole('link').filter({ hasText: NIGHT_NEED }).first().waitFor()
    await resources().getByText('已答复 2 / 2').waitFor()
    await resources().getByRole('link').filter({ hasText: NIGHT_OFFER }).first().waitFor()
  })

  it('asks for what is still missing, and calls on a unit for it', async () => {
    await resources().getByRole('button', { name: '征集资源' }).click()
    const form = secretary.getByRole('dialog', { name: '发布需求' })
    await form.getByLabel('种类').selectOption('车位')
    await form.getByLabel('标题').fill(NEED)
    await form.getByLabel('车位数').fill('2')
    await form.getByRole('button', { name: '每晚' }).click()
    await form.getByLabel('内容').fill('上下车要宽一些的车位。')
    await form.getByRole('button', { name: '发布', exact: true }).click()
    const call = secretary.getByRole('dialog', { name: '发动企业' })
    await call.getByLabel('单位类型').selectOption('物业')
    await call.getByPlaceholder('搜索单位').fill('广利物业')
    await call.getByRole('checkbox', { name: PROPERTY }).check()
    await call.getByRole('textbox', { name: '说明' }).fill('东门那两个宽车位夜里能不能留出来？')
    await stopwatch.seen('发动', () => call.getByRole('button', { name: /^发动 1 家/ }).click(), {
      物业: asked().getByText(NEED),
      书记: ofNeed().getByText('已答复 0 / 1'),
    })
  })

  it('is answered by the unit with an offer, which the issue shows at once', async () => {
    await asked().getByRole('listitem').filter({ hasText: NEED }).getByRole('button', { name: '我们能提供' }).click()
    const form = property.getByRole('dialog', { name: '提供资源' })
    await form.getByLabel('标题').fill(OFFER)
    await form.getByLabel('车位数').fill('2')
    await form.getByRole('button', { name: '每晚' }).click()
    await form.getByLabel('内容').fill('离 3 号楼最近，岗亭会留意。')
    await stopwatch.seen('答复', () => form.getByRole('button', { name: '发布', exact: true }).click(), {
      书记: ofNeed().getByText('已答复 1 / 1'),
      可用的资源: resources().getByRole('link').filter({ hasText: OFFER }),
    })
  })

  it('is agreed on, with a commitment that names the need, the offer and how much', async () => {
    await drawer(secretary).getByRole('button', { name: '记录协议' }).click()
    const form = dialog(secretary)
    await form.getByLabel('协议内容').fill('东门两个宽车位夜里留给两户残疾居民。')
    await form.getByLabel('谁来做').selectOption(PROPERTY)
    await form.getByLabel('做什么').fill(PROMISE)
    await choose(form.getByLabel('用资源来兑现'), NEED)
    await choose(form.getByLabel('用哪项资源'), OFFER)
    expect(await form.getByLabel('数量').inputValue()).toBe('2')
    await stopwatch.seen('记录协议', () => submit(secretary, '记录协议'), {
      居民: commitment(resident),
      物业: waiting(),
    })
    await commitment(drawer(secretary)).getByText('已牵线').waitFor()
  })

  it('is accepted by both sides, and booked in the hours they share', async () => {
    await stopwatch.seen('物业同意', () => waiting().getByRole('button', { name: '同意', exact: true }).click(), {
      书记: resources().getByText('提供方已同意，等需求方答复'),
    })
    await resources().getByRole('link').filter({ hasText: '提供方已同意，等需求方答复' }).click()
    await secretary.getByRole('button', { name: '同意', exact: true }).click()
    await secretary.getByText('双方已同意，接下来落实').waitFor()
    await guangli.getByRole('navigation', { name: '导航' }).getByRole('link', { name: '供需对接' }).click()
    await guangli.getByRole('tab', { name: '资源' }).click()
    await guangli.getByRole('link').filter({ hasText: OFFER }).first().click()
    await guangli.getByRole('region', { name: '一周空余' }).getByRole('listitem').filter({ hasText: NEED }).waitFor()
    await guangli.getByRole('button', { name: '后一周' }).click()
    await guangli.getByRole('table', { name: '每天各时段的余量' }).getByText('余 0，共 2').first().waitFor()
  })

  it('is carried out, and with it what was promised in the issue', async () => {
    await property.goto('/boards')
    await property.getByRole('link', { name: ISSUE }).first().click()
    await commitment(drawer(property)).getByText('双方同意').waitFor()
    await secretary.getByRole('button', { name: '已落实', exact: true }).click()
    await stopwatch.seen(
      '确认已落实',
      () => secretary.getByRole('dialog', { name: '已落实' }).getByRole('button', { name: '已落实' }).click(),
      {
        物业: commitment(drawer(property)).getByText('已完成'),
        居民: commitment(resident).getByText('已完成'),
      },
    )
    await drawer(property).locator('[aria-current=step]', { hasText: '办理' }).waitFor()
    await resident.locator('[aria-current=step]', { hasText: '办理' }).waitFor()
  })

  it('was seen by everyone as it happened, without a complaint', async () => {
    stopwatch.print()
    expect(await Promise.all([secretary, guangli, resident].map(isMarked))).toEqual([true, true, true])
    expect(house.complaints).toEqual([])
  })
})
