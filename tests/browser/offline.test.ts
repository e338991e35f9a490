import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { card, column, desktop, House, isMarked, mark, Stopwatch } from '../support/house.ts'
import { layLine } from '../support/line.ts'
import { tellsOneStory } from '../support/story.ts'

const MOVED = '厨余桶清运不及时'
const WRITTEN = '楼道灯坏了两盏'
const LOST = '答复丢在路上的诉求'

describe.skipIf(hasNoBrowser)('a window whose network goes away', () => {
  tellsOneStory()

  let line: Awaited<ReturnType<typeof layLine>>
  let house: House
  let secretary: Page
  let member: Page
  const stopwatch = new Stopwatch()

  beforeAll(async () => {
    line = await layLine()
    house = await House.open({ env: { ALLOWED_ORIGINS: line.url } })
    line.leadTo(house.server.url)
    ;[secretary, member] = await Promise.all([
      house.enter('xianlin.secretary'),
      house.enter('xianlin.member', { ...desktop, baseURL: line.url }),
    ])
    await member.getByText('实时同步').waitFor()
    await mark(member)
  })
  afterAll(async () => {
    await house.close()
    await line.close()
  })

  async function write(title: string): Promise<void> {
    const form = member.getByRole('dialog', { name: '登记诉求' })
    await form.getByLabel('标题').fill(title)
    await form.getByLabel('详细情况').fill('三单元一楼到二楼之间。')
    await form.getByLabel('类别').selectOption('设施')
  }
  const send = () => member.getByRole('dialog', { name: '登记诉求' }).getByRole('button', { name: '登记诉求' }).click()

  async function setNetwork(isThere: boolean): Promise<void> {
    if (isThere) line.mend()
    else line.cut()
    await member.context().setOffline(!isThere)
  }

  it('says so', async () => {
    await member.getByRole('button', { name: '登记诉求' }).click()
    await member.getByRole('dialog', { name: '登记诉求' }).getByLabel('楼宇').first().waitFor()
    await stopwatch.seen('断开', () => setNetwork(false), { 指示灯: member.getByText('未连接') })
  })

  it('keeps what is being written, and says what to do when it can’t be sent', async () => {
    await write(WRITTEN)
    await send()
    const form = member.getByRole('dialog', { name: '登记诉求' })
    await form.getByText('网络没有连上').waitFor()
    expect(await form.getByLabel('标题').inputValue()).toBe(WRITTEN)
  })

  it('catches up with what happened meanwhile when the network is back', async () => {
    await card(secretary, MOVED).getByRole('link').click()
    await secretary.getByRole('dialog').getByRole('button', { name: '受理', exact: true }).click()
    await secretary.getByText('已受理').waitFor()
    await secretary.keyboard.press('Escape')
    await card(column(secretary, '受理'), MOVED).waitFor()
    await stopwatch.seen('恢复', () => setNetwork(true), {
      指示灯: member.getByText('实时同步'),
      卡片: member.locator('[data-stage=ACCEPTED]').locator('article', { hasText: MOVED }),
    })
    expect(await isMarked(member)).toBe(true)
  })

  it('sends the half-written form as it was left, once', async () => {
    expect(await member.getByRole('dialog', { name: '登记诉求' }).getByLabel('标题').inputValue()).toBe(WRITTEN)
    await send()
    await card(column(secretary, '登记'), WRITTEN).waitFor()
    await member.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('may send again what was done but not answered: it happens once', async () => {
    await member.getByRole('button', { name: '登记诉求' }).click()
    await write(LOST)
    line.loseAnswers()
    await send()
    await member.getByRole('dialog', { name: '登记诉求' }).getByText('重复提交不会重复登记').waitFor()
    await card(column(secretary, '登记'), LOST).waitFor()
    line.mend()
    await send()
    await member.getByRole('dialog').waitFor({ state: 'detached' })
    await card(column(member, '登记'), LOST).waitFor()
    expect(await card(member, LOST).count()).toBe(1)
    expect(await card(member, WRITTEN).count()).toBe(1)
  })

  it('offers the communities in a form that was opened without the network, once it is back', async () => {
    await member.reload()
    await member.getByText('实时同步').waitFor()
    await setNetwork(false)
    await member.getByText('未连接').waitFor()
    await member.getByRole('button', { name: '登记诉求' }).click()
    const form = member.getByRole('dialog', { name: '登记诉求' })
    await form.getByText('网络没有连上').waitFor()
    await write('断网时开始写的')
    await setNetwork(true)
    await form.getByText('网络没有连上').waitFor({ state: 'detached' })
    await form.getByLabel('楼宇').first().waitFor()
    await send()
    await card(column(secretary, '登记'), '断网时开始写的').waitFor()
  })

  it('met no complaint but the missing network', () => {
    stopwatch.print()
    expect(house.complaints.filter((complaint) => !/net::ERR_|WebSocket/.test(complaint))).toEqual([])
  })
})
