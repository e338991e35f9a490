import pg from 'pg'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { dayIn } from '../support/days.ts'
import { House, phone, Stopwatch } from '../support/house.ts'
import { tellsOneStory } from '../support/story.ts'

const UNIT = '云帆软件'
const WISH = '想要一只新书包'
const GRADUATE = '软件工程应届生小周求职'
const POST = '驻点运维（应届）'
const PURPOSE = '约周三下午面试'

/** What becomes of needs once somebody takes them up: at the desk of the committee that asks, and on the phone of an enterprise. */
describe.skipIf(hasNoBrowser)('matches', () => {
  let house: House
  let secretary: Page
  let enterprise: Page
  const stopwatch = new Stopwatch()

  beforeAll(async () => {
    house = await House.open()
    const sql = new pg.Client({ connectionString: house.server.databaseUrl })
    await sql.connect()
    await sql.query('update follow_up set due_on = current_date - 1 where outcome is null')
    await sql.end()
    ;[secretary, enterprise] = await Promise.all([house.enter('xianlin.secretary'), house.enter('enterprise.hr', phone)])
    await enterprise.waitForURL('**/unit')
  })
  afterAll(() => house.close())

  const region = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name, exact: true })
  const press = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true }).click()
  const home = () => enterprise.getByRole('link', { name: '我的单位' }).click()

  /** The committee's page of a new need. */
  async function post(kind: string, title: string, fill: (form: Locator) => Promise<void>, button = '发布'): Promise<void> {
    await secretary.goto('/resources?tab=needs')
    await press(secretary, '发布需求')
    const form = secretary.getByRole('dialog', { name: '发布需求' })
    await form.getByLabel('种类').selectOption(kind)
    await form.getByLabel('标题').fill(title)
    await form.getByLabel('内容').fill('详情见面再说。')
    await fill(form)
    await press(form, button)
    await secretary.getByRole('heading', { name: title }).waitFor()
  }

  describe('of a wish', () => {
    tellsOneStory()

    it('is claimed by the unit called on for it, from its own page', async () => {
      await post('微心愿', WISH, async () => {})
      await press(secretary, '发动企业')
      const call = secretary.getByRole('dialog', { name: '发动企业' })
      await call.getByPlaceholder('搜索单位').fill(UNIT)
      await call.getByRole('checkbox', { name: new RegExp(UNIT) }).check()
      await call.getByRole('textbox', { name: '说明' }).fill('哪家愿意圆这个心愿？')
      await call.getByRole('button', { name: /^发动 1 家/ }).click()
      const asked = region(enterprise, /^社区在征集/)
        .getByRole('listitem')
        .filter({ hasText: WISH })
      await press(asked, '认领')
      const form = enterprise.getByRole('dialog', { name: '认领' })
      await form.getByLabel('说明').fill('周六送到社区。')
      await stopwatch.seen('认领', () => press(form, '认领'), {
        社区: region(secretary, '对接').getByText('双方已同意，接下来落实'),
        答复: region(secretary, '发动情况').getByText('已答复 1 / 1').first(),
      })
      await asked.waitFor({ state: 'detached' })
    })

    it('is open to all again when it comes to nothing, and the offer made for it is gone', async () => {
      await region(secretary, '对接').getByRole('link').filter({ hasText: UNIT }).click()
      await press(secretary, '没有做成')
      const form = secretary.getByRole('dialog', { name: '没有做成' })
      await form.getByLabel('理由').fill('孩子已经有了。')
      await press(form, '没有做成')
      await secretary.getByText('最后没有做成').waitFor()
      await secretary.locator('main a[href^="/offers/"]').click()
      await secretary.getByText('已撤回', { exact: true }).waitFor()
      await region(secretary, '对接').getByRole('link').click()
      await secretary.locator('main a[href^="/needs/"]').click()
      await secretary.getByText('待对接', { exact: true }).waitFor()
    })
  })

  describe('of a graduate', () => {
    tellsOneStory()
    let need: string
    const reveal = (): Locator => enterprise.getByRole('button', { name: '查看联系方式', exact: true })

    it('is introduced to a post; whom to call stays sealed', async () => {
      await home()
      await enterprise.getByRole('button', { name: '提供资源' }).first().click()
      const offering = enterprise.getByRole('dialog', { name: '提供资源' })
      await offering.getByLabel('种类').selectOption('岗位')
      await offering.getByLabel('标题').fill(POST)
      await offering.getByLabel('人数').fill('2')
      await offering.getByLabel('内容').fill('导师带教。')
      await press(offering, '发布')
      await region(enterprise, /^我们的资源/)
        .getByText(POST)
        .waitFor()
      await post('岗位', GRADUATE, async (form) => {
        await form.getByLabel('学历').selectOption('本科')
        await form.getByRole('checkbox', { name: /这是为某位居民发布的/ }).check()
        await form.getByLabel('姓名').fill('周小雨')
        await form.getByLabel('手机').fill('13800001234')
      })
      need = new URL(secretary.url()).pathname
      const candidate = region(secretary, '可以对接的资源').getByRole('listitem').filter({ hasText: UNIT }).filter({ hasText: POST })
      await press(candidate, '牵线')
      await press(secretary.getByRole('dialog', { name: '牵线' }), '牵线')
      const waiting = region(enterprise, /^等我们答复/)
        .getByRole('listitem')
        .filter({ hasText: GRADUATE })
      await waiting.getByRole('link', { name: /^对接 #/ }).click()
      await enterprise.getByText('等双方答复').waitFor()
      expect(await reveal().count()).toBe(0)
      await home()
      await press(waiting, '同意')
      await waiting.getByText('已同意').waitFor()
      await enterprise.getByText(/已答复、正在进行的对接/).click()
      await enterprise.getByRole('link').filter({ hasText: GRADUATE }).filter({ hasText: '提供方已同意，等需求方答复' }).click()
      await enterprise.getByText('您已同意，等对方答复。双方都同意后，在这里查看联系方式').waitFor()
      await enterprise.getByRole('main').getByRole('link', { name: '处理其他待答复的' }).waitFor()
      expect(await reveal().count()).toBe(0)
    })

    it('tells the enterprise whom to call once both agreed, for a purpose, and the committee who asked', async () => {
      await region(secretary, '对接').getByRole('link').filter({ hasText: UNIT }).click()
      await stopwatch.seen('同意', () => press(secretary, '同意'), { 企业: reveal() })
      await enterprise.getByText('双方已同意，请联系求职者约好到岗时间。到岗后由社区确认').waitFor()
      expect(await reveal().getAttribute('class')).toContain('is-primary')
      await reveal().click()
      const form = enterprise.getByRole('dialog', { name: '查看联系方式' })
      await press(form, '查看联系方式')
      await form.getByRole('alert').filter({ hasText: '查看目的：请填写' }).waitFor()
      await form.getByLabel('查看目的').fill(PURPOSE)
      await press(form, '查看联系方式')
      await form.getByText('周小雨').waitFor()
      await form.getByRole('link', { name: '13800001234' }).waitFor()
      await enterprise.keyboard.press('Escape')
      await form.waitFor({ state: 'detached' })
      await secretary.goto(need)
      const record = region(secretary, '查看联系方式的记录').getByRole('listitem')
      await record
        .filter({ hasText: '周婷' })
        .filter({ hasText: PURPOSE })
        .getByRole('link', { name: /^对接 #/ })
        .waitFor()
    })

    it('frees both again when nobody came, and seals whom to call', async () => {
      await press(enterprise, '未到岗')
      const form = enterprise.getByRole('dialog', { name: '未到岗' })
      await form.getByLabel('说明').fill('约好两次都没到。')
      await stopwatch.seen('未到岗', () => press(form, '未到岗'), {
        社区: region(secretary, '对接').getByText('对方未到场，余量已退回'),
        需求: secretary.getByText('待对接', { exact: true }),
      })
      await enterprise.getByText('约好两次都没到。').waitFor()
      await reveal().waitFor({ state: 'detached' })
    })
  })

  describe('that placed somebody', () => {
    tellsOneStory()
    const due = (): Locator => region(secretary, /^到期回访/).getByRole('listitem')

    it('are not for the enterprise to follow up', async () => {
      await home()
      await region(enterprise, /年共建台账$/).waitFor()
      expect(await region(enterprise, /^到期回访/).count()).toBe(0)
    })

    it('are followed up by the committee with one tap, or with a word about it', async () => {
      await secretary.goto('/unit')
      await secretary.getByRole('searchbox', { name: '搜索', exact: true }).fill(UNIT)
      await secretary.keyboard.press('Enter')
      await secretary.getByRole('link', { name: UNIT, exact: true }).click()
      await due().first().waitFor()
      const before = await due().count()
      expect(before).toBeGreaterThan(1)
      const match = due()
        .first()
        .getByRole('link', { name: /^对接 #/ })
      const path = await match.getAttribute('href')
      await press(due().first(), '仍在岗')
      await expect.poll(() => due().count()).toBe(before - 1)
      await press(due().filter({ has: secretary.locator(`a[href="${path}"]`) }), '已离职')
      const form = secretary.getByRole('dialog', { name: '已离职' })
      await form.getByLabel('说明').fill('回老家照顾父母。')
      await press(form, '记下')
      await form.waitFor({ state: 'detached' })
      await secretary.goto(path!)
      const told = region(secretary, '回访').getByRole('listitem')
      await told.filter({ hasText: '仍在岗' }).filter({ hasText: '吴敏' }).waitFor()
      await told.filter({ hasText: '已离职' }).getByText('回老家照顾父母。').waitFor()
    })
  })

  it('have time: a need that runs out soon runs on for thirty days with one tap', async () => {
    await post('物资', '暑期班课桌十张', async (form) => {
      await form.getByLabel('截止日期').fill(dayIn(3))
    })
    await press(secretary, '续期 30 天')
    const [year, month, day] = dayIn(33).split('-').map(Number)
    const shown = new RegExp(`(${year}年)?${month}月${day}日`)
    await secretary.getByRole('listitem').filter({ hasText: '已续期到' }).filter({ hasText: shown }).waitFor()
    await secretary.locator('main').getByText(shown).filter({ hasText: '截止' }).waitFor()
    await secretary.getByRole('button', { name: '续期 30 天' }).waitFor({ state: 'detached' })
  })

  it('begin with a need that may stay a draft until it is posted', async () => {
    await post('物资', '旧手机二十部', async () => {}, '存为草稿')
    await secretary.getByText('草稿', { exact: true }).waitFor()
    await press(secretary, '发布')
    await secretary.getByText('待对接', { exact: true }).waitFor()
  })

  it('were seen without a complaint', () => {
    stopwatch.print()
    expect(house.complaints).toEqual([])
  })
})
