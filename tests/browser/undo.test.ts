import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { Client } from '../support/client.ts'
import { card, column, desktop, House, phone } from '../support/house.ts'
import { focused, tabTo } from '../support/keyboard.ts'
import { perform } from '../support/mutations.ts'

const TITLE = '厨余桶清运不及时'
const wide: BrowserContextOptions = { viewport: { width: 1920, height: 1080 } }
const office: BrowserContextOptions = { viewport: { width: 1366, height: 768 } }

/** A press where the button is seen: what lies above it takes it instead. */
async function pressAt(page: Page, target: Locator, isTouch: boolean): Promise<void> {
  const box = (await target.boundingBox())!
  const at = [box.x + box.width / 2, box.y + box.height / 2] as const
  await (isTouch ? page.touchscreen.tap(...at) : page.mouse.click(...at))
}

/** Once it has come to rest. */
async function atRest(target: Locator): Promise<Locator> {
  await target.waitFor()
  await target.evaluate((element) => Promise.all((element.closest('li') ?? element).getAnimations().map(({ finished }) => finished)))
  return target
}

describe.skipIf(hasNoBrowser)('undo, in the open drawer', () => {
  let house: House
  beforeAll(async () => {
    house = await House.open()
  })
  afterAll(() => house.close())

  const stage = (page: Page, name: string) => page.getByRole('dialog').locator('[aria-current=step]', { hasText: name })
  const undo = (page: Page) => page.getByRole('button', { name: '撤销' })

  const reportedOnPhone = (page: Page) => page.getByRole('group', { name: '办理进度' }).getByRole('button', { name: /^登记/ }).click()

  async function accept(options: BrowserContextOptions): Promise<Page> {
    const page = await house.enter('xianlin.secretary', options)
    if (options.hasTouch) await reportedOnPhone(page)
    await card(column(page, '登记'), TITLE).getByRole('link').click()
    await page.getByRole('dialog').getByRole('button', { name: '受理', exact: true }).click()
    await stage(page, '受理').waitFor()
    return page
  }

  it.each([
    ['by mouse at the office screen', office],
    ['by mouse on a wide screen', wide],
    ['by a finger on a phone', phone],
  ])('is pressed %s, and the drawer stays', async (_how, options) => {
    const page = await accept(options)
    await pressAt(page, await atRest(undo(page)), options.hasTouch === true)
    await stage(page, '登记').waitFor()
    await page.close()
  })

  it('is reached by Tab, like all else that can be pressed', async () => {
    const page = await accept(desktop)
    await tabTo(page, undo(page))
    await page.keyboard.press('Enter')
    await stage(page, '登记').waitFor()
    await page.close()
  })

  it.each([
    ['office screen', office],
    ['phone', phone],
  ])('lies over no button of the next dialog: %s', async (_where, options) => {
    const page = await accept(options)
    await atRest(undo(page))
    await page.getByRole('dialog').getByRole('button', { name: '召集协调会' }).last().click()
    const form = page.getByRole('dialog', { name: '召集协调会' })
    for (const name of ['取消', '召集协调会']) {
      const button = form.getByRole('button', { name, exact: true })
      const isUncovered = await button.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
      })
      expect(isUncovered).toBe(true)
    }
    await pressAt(page, undo(page), options.hasTouch === true)
    await stage(page, '登记').waitFor()
    await page.close()
  })

  it('the browser’s way back closes the dialog on top, then the drawer', async () => {
    const page = await house.enter('xianlin.secretary', phone)
    await reportedOnPhone(page)
    await card(column(page, '登记'), TITLE).getByRole('link').click()
    await page.getByRole('dialog').getByRole('button', { name: '不予受理' }).click()
    const form = page.getByRole('dialog', { name: '不予受理' })
    await form.getByLabel('理由').fill('写到一半')
    await page.evaluate(() => history.back())
    await form.waitFor({ state: 'detached' })
    await stage(page, '登记').waitFor()
    await page.evaluate(() => history.back())
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await column(page, '登记').waitFor()
    await page.close()
  })

  it('nothing went wrong unseen', () => expect(house.complaints).toEqual([]))
})

describe.skipIf(hasNoBrowser)('undo, of what was done with a match', () => {
  let house: House
  beforeAll(async () => {
    house = await House.open()
  })
  afterAll(() => house.close())

  const undo = (page: Page) => page.getByRole('button', { name: '撤销' })

  it('a unit’s yes by a finger, and a start by mouse; the day is told, and corrected with a reason', async () => {
    const [secretary, unit] = await Promise.all(
      ['xianlin.secretary', 'enterprise.hr'].map(async (account) => {
        const client = new Client(house.server.url)
        await perform(client, 'signIn', { account, password: 'shuangshe-demo' })
        return client
      }),
    )
    const post = { kind: 'JOB', text: '面谈', quantity: 1 }
    const own = '{ viewer { capacities { organization { id kind } } committeeCommunities { id name } } }'
    const seat = (await unit!.request(own)).viewer.capacities[0].organization
    const communityId = (await secretary!.request(own)).viewer.committeeCommunities.find(
      ({ name }: { name: string }) => name === '仙林社区',
    ).id
    const { offer } = await perform(unit!, 'postOffer', { ...post, title: '前台助理', organizationId: seat.id })
    const { need } = await perform(secretary!, 'postNeed', { ...post, title: '求职的小周', communityId })
    const { match } = await perform(secretary!, 'introduceMatch', { needId: need.id, offerId: offer.id, quantity: 1 })

    const page = await house.enter('enterprise.hr', phone)
    const row = page
      .getByRole('region', { name: /^等我们答复/ })
      .getByRole('listitem')
      .filter({ hasText: `对接 #${match.number}` })
    await row.getByRole('button', { name: '同意' }).tap()
    await row.getByText('已同意').waitFor()
    await pressAt(page, await atRest(undo(page)), true)
    await row.getByRole('button', { name: '同意' }).waitFor()
    await row.getByRole('button', { name: '同意' }).tap()
    await row.getByText('已同意').waitFor()

    const other = await house.enter('xianlin.secretary', office)
    await other.goto(`/matches/${match.number}`)
    await other.getByRole('button', { name: '同意', exact: true }).click()
    const form = other.getByRole('dialog', { name: '已到岗' })
    const record = async () => {
      await other.getByRole('button', { name: '已到岗' }).click()
      await form.getByRole('button', { name: '已到岗' }).click()
      await form.waitFor({ state: 'detached' })
    }
    await record()
    const placed = other.getByRole('listitem').filter({ hasText: '已确认到岗' })
    await pressAt(other, await atRest(undo(other).and(placed.getByRole('button'))), false)
    await other.getByText('已撤销').waitFor()
    await record()
    await other.getByRole('button', { name: '更正' }).click()
    const correction = other.getByRole('dialog', { name: '更正' })
    await correction.getByLabel('哪里记错了').selectOption('并没有到岗')
    await correction.getByRole('button', { name: '更正' }).click()
    await correction.getByRole('alert').filter({ hasText: '理由：请填写' }).waitFor()
    await correction.getByLabel('理由').fill('记错了人')
    await correction.getByRole('button', { name: '更正' }).click()
    await other.getByRole('button', { name: '已到岗' }).waitFor()
    await other.getByText('记错了人').waitFor()
  })

  it('nothing went wrong unseen', () => expect(house.complaints).toEqual([]))
})

describe.skipIf(hasNoBrowser)('what a form lacks', () => {
  let house: House
  beforeAll(async () => {
    house = await House.open()
  })
  afterAll(() => house.close())

  const isInSight = (target: Locator) =>
    target.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })

  it('is said beside the button of the public form, and the first field is gone to, on a phone', async () => {
    const page = await house.visit('/report', phone)
    await page.getByLabel('反映给哪个社区').selectOption({ label: '仙林社区 · 社区侧' })
    await page.getByLabel('标题').fill('楼道灯不亮')
    await page.getByLabel('详细情况').fill('三单元二层到四层。')
    await page.getByLabel('您的称呼').fill('王女士')
    await page.getByLabel('手机号码').fill('13800000199')
    const button = page.getByRole('button', { name: '登记', exact: true })
    await button.tap()
    await page.getByRole('alert').filter({ hasText: '类别：请选择' }).waitFor()
    await focused(page.getByLabel('类别'))
    expect(await isInSight(page.getByLabel('类别'))).toBe(true)
    await page.getByLabel('类别').selectOption('环境')
    await page.getByLabel('手机号码').fill('12')
    await button.tap()
    await page
      .getByRole('alert')
      .filter({ hasText: /^手机号码：请填 11 位手机号/ })
      .waitFor()
    await focused(page.getByLabel('手机号码'))
    await page.close()
  })

  it('is said beside the button of a dialog, which is never grey', async () => {
    const page = await house.enter('xianlin.secretary', office)
    await column(page, '登记').waitFor()
    await page.getByRole('button', { name: '登记诉求' }).click()
    const form = page.getByRole('dialog', { name: '登记诉求' })
    await form.getByLabel('标题').fill('楼道灯不亮')
    await form.getByRole('button', { name: '登记诉求' }).click()
    await form.getByRole('alert').filter({ hasText: '详细情况：请填写（另有 1 项）' }).waitFor()
    await focused(form.getByLabel('详细情况'))
    await form.getByLabel('详细情况').fill('三单元二层到四层。')
    await form.getByRole('button', { name: '登记诉求' }).click()
    await form
      .getByRole('alert')
      .filter({ hasText: /类别：请选择$/ })
      .waitFor()
    await form.getByLabel('类别').selectOption('环境')
    expect(await form.getByRole('alert').count()).toBe(0)
    await form.getByRole('button', { name: '登记诉求' }).click()
    await form.waitFor({ state: 'detached' })
    await page.close()
  })

  it('is counted where room becomes short', async () => {
    const page = await house.enter('xianlin.secretary', office)
    await page.getByRole('button', { name: '登记诉求' }).click()
    const form = page.getByRole('dialog', { name: '登记诉求' })
    await form.getByLabel('标题').fill('灯'.repeat(79))
    await form.getByText('79 / 80').waitFor()
    await page.close()
  })

  it('nothing went wrong unseen', () => expect(house.complaints).toEqual([]))
})
