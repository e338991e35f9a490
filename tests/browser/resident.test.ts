import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults } from '../support/accessibility.ts'
import { hasNoBrowser } from '../support/browser.ts'
import { card, column, House, phone, Stopwatch } from '../support/house.ts'
import { tabTo } from '../support/keyboard.ts'
import { tellsOneStory } from '../support/story.ts'

const TITLE = '楼下烧烤油烟进屋'

describe.skipIf(hasNoBrowser)('a resident without an account, on a phone', () => {
  tellsOneStory()

  let house: House
  let resident: Page
  let secretary: Page
  let code: string
  const stopwatch = new Stopwatch()

  beforeAll(async () => {
    house = await House.open()
    ;[secretary, resident] = await Promise.all([house.enter('xianlin.secretary'), house.visit('/sign-in', phone)])
    await column(secretary, '登记').waitFor()
  })
  afterAll(() => house.close())

  const act = (name: string) => secretary.getByRole('dialog').first().getByRole('button', { name, exact: true }).click()
  const look = () => resident.getByRole('button', { name: '查询' }).click()

  it('is told what is missing in the form, in words', async () => {
    await resident.getByRole('link', { name: '登记诉求' }).click()
    await resident.getByLabel('反映给哪个社区').selectOption({ label: '仙林社区 · 社区侧' })
    await resident.getByLabel('标题').fill(TITLE)
    await resident.getByLabel('详细情况').fill('每天傍晚六点到十点，关着窗也有味道。')
    await resident.getByLabel('类别').selectOption('环境')
    await resident.getByLabel('您的称呼').fill('王女士')
    await resident.getByLabel('手机号码').fill('12')
    await resident.getByRole('button', { name: '登记', exact: true }).click()
    const field = resident.getByLabel('手机号码')
    await resident.locator('[aria-invalid=true]').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    const described = (await field.getAttribute('aria-describedby'))!.split(' ')
    const words = await Promise.all(described.map((id) => resident.locator(`#${id}`).innerText()))
    expect(words.join()).toMatch(/请填 11 位手机号/)
  })

  it('reports and gets a code', async () => {
    await resident.getByLabel('手机号码').fill('13800000199')
    await stopwatch.seen('登记', () => resident.getByRole('button', { name: '登记', exact: true }).click(), {
      书记: card(column(secretary, '登记'), TITLE),
    })
    code = await resident.getByLabel('查询码').inputValue()
    expect(code.length).toBeGreaterThanOrEqual(8)
    await resident.getByRole('img', { name: '查询办理进展的二维码' }).waitFor()
    const [picture] = await Promise.all([resident.waitForEvent('download'), resident.getByRole('button', { name: '保存图片' }).tap()])
    expect(picture.suggestedFilename()).toBe('诉求查询码.png')
  })

  it('shows the number to the handling committee alone, for a stated purpose', async () => {
    await card(secretary, TITLE).getByRole('link').click()
    expect(await secretary.getByRole('dialog').getByText('13800000199').count()).toBe(0)
    await secretary.getByRole('dialog').getByRole('button', { name: '查看电话' }).click()
    const form = secretary.getByRole('dialog', { name: '查看电话' })
    await form.getByLabel('查看目的').fill('约时间上门')
    await form.getByRole('button', { name: '查看电话' }).click()
    await form.getByText('王女士：13800000199').waitFor()
    await form.getByRole('button', { name: '关闭' }).last().click()
    await secretary.getByRole('dialog').getByText('查看了联系电话').waitFor()
  })

  it('reads clear words at a wrong code', async () => {
    await resident.getByRole('link', { name: '查询办理进展' }).click()
    await resident.getByRole('heading', { name: TITLE }).waitFor()
    await resident.getByLabel('查询码').fill('ABCD2345EFGH')
    await look()
    await resident.getByText('没有找到这个查询码对应的诉求，请核对后再试。').waitFor()
  })

  it('is told how a lost code comes back: a clerk reads it out at the number that was given', async () => {
    await resident.getByText('忘了查询码？').tap()
    await resident.getByText(/工作人员会回拨这个号码/).waitFor()
    expect(await resident.getByRole('textbox').count()).toBe(1)
    await secretary.getByRole('dialog').getByRole('button', { name: '告知查询码' }).click()
    const form = secretary.getByRole('dialog', { name: '告知查询码' })
    await form.getByText(/请拨打登记时留的号码/).waitFor()
    expect(await form.getByText(code).count()).toBe(0)
    await tabTo(secretary, form.getByRole('button', { name: '显示号码和查询码' }))
    await secretary.keyboard.press('Enter')
    await form.getByText('王女士：13800000199').waitFor()
    await form.getByText(code).waitFor()
    expect(await faults(secretary, '告知查询码')).toEqual([])
    await form.getByRole('button', { name: '关闭' }).last().click()
    await form.waitFor({ state: 'detached' })
    await secretary.getByRole('dialog').getByText('查看了查询码，用于告知反映人').waitFor()
  })

  it('follows with the code as it was noted down, and sees how far it has come', async () => {
    await resident.getByLabel('查询码').fill(` ${code.toLowerCase()} `)
    await look()
    await resident.getByRole('heading', { name: TITLE }).waitFor()
    await act('受理')
    await act('开始办理')
    await act('办结')
    const form = secretary.getByRole('dialog', { name: '办结' })
    await form.getByLabel('办理结果').selectOption('已解决')
    await form.getByLabel('结果说明').fill('已请执法队约谈，店家装了净化器。')
    await form.getByRole('button', { name: '办结' }).click()
    await form.waitFor({ state: 'detached' })
    await look()
    await resident.getByText('已请执法队约谈，店家装了净化器。').waitFor()
    await resident.locator('[aria-current=step]', { hasText: '办结' }).waitFor()
    await resident.getByText(/请在 .*前确认是否办好/).waitFor()
  })

  it('confirms', async () => {
    await resident.getByRole('button', { name: '问题解决了，确认' }).click()
    await resident.getByLabel('您是否满意').selectOption('满意')
    await secretary.keyboard.press('Escape')
    await stopwatch.seen('确认', () => resident.getByRole('button', { name: '提交' }).click(), {
      书记: card(column(secretary, '已确认'), TITLE),
    })
    await resident.locator('[aria-current=step]', { hasText: '已确认' }).waitFor()
    expect(await resident.getByRole('button', { name: '问题解决了，确认' }).count()).toBe(0)
  })

  it('met no complaint', () => {
    stopwatch.print()
    expect(house.complaints).toEqual([])
  })
})
