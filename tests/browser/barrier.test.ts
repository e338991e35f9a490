import type { Locator, Page } from 'playwright-core'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { dayIn } from '../support/days.ts'
import { card, column, House, isMarked, mark, phone, Stopwatch } from '../support/house.ts'
import { tellsOneStory } from '../support/story.ts'

const TITLE = '道闸夜里不让居民停车'

/**
 * The barrier, from the first word to the last, each step on screen: the resident at the phone, the secretary of Xianlin, who also
 * sits on Guangli's committee, and the property manager of the tower. Nobody ever reloads.
 */
describe.skipIf(hasNoBrowser)('the barrier', () => {
  tellsOneStory()

  let house: House
  let secretary: Page
  let property: Page
  let resident: Page
  const stopwatch = new Stopwatch()
  const dialog = (page: Page): Locator => page.getByRole('dialog').last()
  const submit = (page: Page, name: string) => dialog(page).getByRole('button', { name, exact: true }).click()
  const onBoards = (stage: string) => ({
    书记: card(column(secretary, stage), TITLE),
    物业: card(column(property, stage), TITLE),
  })
  const stageOnPhone = (stage: string) => resident.locator('[aria-current=step]', { hasText: stage })

  /** The day of the meeting has come. */
  async function daysPass(): Promise<void> {
    const database = new pg.Client({ connectionString: house.server.databaseUrl })
    await database.connect()
    await database.query(`update meeting set at = now() where state = 'PLANNED' and place = '仙林社区议事厅' and at > now()`)
    await database.end()
  }

  beforeAll(async () => {
    house = await House.open()
    ;[secretary, property, resident] = await Promise.all([
      house.enter('xianlin.secretary'),
      house.enter('guangli.property'),
      house.enter('resident', phone),
    ])
    await Promise.all([secretary, property].map((page) => column(page, '登记').waitFor()))
    await Promise.all([secretary, property, resident].map(mark))
  })
  afterAll(() => house.close())

  it('is reported by the resident on the phone', async () => {
    await resident.getByRole('navigation').getByRole('button', { name: '登记' }).click()
    await dialog(resident).getByLabel('标题').fill(TITLE)
    await dialog(resident).getByLabel('详细情况').fill('装了道闸以后，仙林苑的车夜里只能停到两条街外。')
    await dialog(resident).getByLabel('类别').selectOption('停车')
    await dialog(resident).getByText('由仙林社区承办。').waitFor()
    await dialog(resident).getByLabel('在哪个小区或楼宇').selectOption({ label: '广利大厦 · 广利楼宇社区' })
    await dialog(resident).getByText('由仙林社区承办，广利楼宇社区同时看到。').waitFor()
    await dialog(resident).getByLabel('具体位置').fill('东侧通道')
    for (const asked of ['由哪个社区承办', '还涉及哪些社区', '紧急']) expect(await dialog(resident).getByText(asked).count()).toBe(0)
    await stopwatch.seen('登记', () => submit(resident, '登记诉求'), onBoards('登记'))
    await resident.getByRole('link', { name: TITLE }).click()
    await stageOnPhone('登记').waitFor()
    await resident.getByText('广利大厦 东侧通道').waitFor()
  })

  it('is accepted by the secretary', async () => {
    await card(secretary, TITLE).getByRole('link').click()
    await card(property, TITLE).getByRole('link').click()
    await property.getByRole('dialog').getByText('还没有添加当事方').waitFor()
    await stopwatch.seen('受理', () => secretary.getByRole('dialog').getByRole('button', { name: '受理', exact: true }).click(), {
      物业: property.getByRole('dialog').locator('[aria-current=step]', { hasText: '受理' }),
      居民: stageOnPhone('受理'),
    })
  })

  it('calls in the tower’s property manager at once, by the seat across', async () => {
    await secretary.getByRole('dialog').getByRole('button', { name: '添加当事方' }).click()
    await dialog(secretary)
      .getByRole('checkbox', { name: /^广利物业服务公司/ })
      .check()
    await expect(dialog(secretary).getByText('须先征得其同意').count()).resolves.toBe(0)
    await stopwatch.seen('添加当事方', () => submit(secretary, '添加当事方'), {
      物业: property.getByRole('dialog').getByRole('listitem').filter({ hasText: '广利物业服务公司' }).getByText('参与中'),
    })
    await property.getByRole('dialog').getByText('以 广利楼宇社区党委委员 身份').first().waitFor()
  })

  it('is brought to a meeting', async () => {
    await secretary.getByRole('dialog').getByRole('button', { name: '召集协调会' }).last().click()
    await dialog(secretary).getByLabel('会议地点').fill('仙林社区议事厅')
    await dialog(secretary).getByLabel('议题').fill('夜间停车怎么安排')
    await expect(dialog(secretary).getByLabel('广利物业服务公司').isChecked()).resolves.toBe(true)
    await stopwatch.seen('召集协调会', () => submit(secretary, '召集协调会'), {
      物业: property.getByRole('dialog').getByText('仙林社区议事厅'),
      居民: stageOnPhone('协调'),
    })
    await daysPass()
    await secretary.getByRole('dialog').getByRole('button', { name: '记录会议结果' }).first().click()
    await dialog(secretary).getByLabel('会议结果').fill('夜里七点到早上八点，大厦东侧对居民开放。')
    await stopwatch.seen('记录会议结果', () => submit(secretary, '记录会议结果'), {
      物业: property.getByRole('dialog').getByText('结果：夜里七点到早上八点'),
    })
  })

  it('ends in an agreement with commitments', async () => {
    await secretary.getByRole('dialog').getByRole('button', { name: '记录协议' }).click()
    await dialog(secretary).getByLabel('协议内容').fill('白天归大厦，夜里归居民。')
    await dialog(secretary).getByRole('button', { name: '再加一项承诺' }).click()
    for (const [index, text] of ['夜间开放东侧二十个车位', '岗亭夜里有人值守'].entries()) {
      await dialog(secretary).getByLabel('谁来做').nth(index).selectOption('广利物业服务公司')
      await dialog(secretary).getByLabel('做什么').nth(index).fill(text)
      await dialog(secretary)
        .getByLabel('完成期限')
        .nth(index)
        .fill(dayIn(7 + index))
    }
    await stopwatch.seen('记录协议', () => submit(secretary, '记录协议'), {
      物业: property.getByRole('dialog').getByText('夜间开放东侧二十个车位'),
      居民: stageOnPhone('达成协议'),
    })
  })

  it('is carried out by the property manager, with evidence', async () => {
    for (const [index, evidence] of ['昨晚起开放，已停入十四辆。', '值班表已张贴在岗亭。'].entries()) {
      await property.getByRole('dialog').getByRole('button', { name: '完成承诺' }).first().click()
      await dialog(property).getByLabel('完成情况').fill(evidence)
      await stopwatch.seen(`完成承诺 ${index + 1}`, () => submit(property, '完成承诺'), {
        书记: secretary.getByRole('dialog').getByText(`完成情况：${evidence}`),
        居民: resident.getByText(`完成情况：${evidence}`),
      })
    }
    await stageOnPhone('办理').waitFor()
    await secretary.getByRole('dialog').getByText('承诺完成 2 / 2').waitFor()
  })

  it('is resolved by the secretary', async () => {
    await secretary.getByRole('dialog').getByRole('button', { name: '办结', exact: true }).click()
    await dialog(secretary).getByLabel('办理结果').selectOption('已解决')
    await dialog(secretary).getByLabel('结果说明').fill('道闸建成，夜间错时停车已经开始。')
    await stopwatch.seen('办结', () => submit(secretary, '办结'), {
      物业: property.getByRole('dialog').getByText('道闸建成，夜间错时停车已经开始。').first(),
      居民: resident.getByRole('button', { name: '确认办结' }),
    })
  })

  it('is confirmed by the resident, content', async () => {
    await secretary.keyboard.press('Escape')
    await property.keyboard.press('Escape')
    await Promise.all([secretary, property].map((page) => page.getByRole('dialog').waitFor({ state: 'detached' })))
    await resident.getByRole('button', { name: '确认办结' }).click()
    await dialog(resident).getByLabel('您是否满意').selectOption('满意')
    await dialog(resident).getByLabel('想说的话').fill('晚上回来有地方停了。')
    await stopwatch.seen('确认办结', () => submit(resident, '确认办结'), onBoards('已确认'))
    await resident.getByText('满意度：满意').waitFor()
  })

  it('was seen by everyone as it happened, without a reload and without a complaint', async () => {
    stopwatch.print()
    await expect(Promise.all([secretary, property, resident].map(isMarked))).resolves.toEqual([true, true, true])
    expect(house.complaints).toEqual([])
  })
})
