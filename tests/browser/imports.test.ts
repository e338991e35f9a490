import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House, phone } from '../support/house.ts'
import { tellsOneStory } from '../support/story.ts'

const HEAD = '编号,企业名称,岗位名称,人数,最低学历,月薪下限,月薪上限'

/** A table on its way in: looked at first, refused where it is wrong, taken in as a whole. */
describe.skipIf(hasNoBrowser)('importing a table', () => {
  tellsOneStory()

  let house: House
  let page: Page

  beforeAll(async () => {
    house = await House.open()
    page = await house.enter('guangli.secretary')
    await page.goto('/resources')
    await page.getByRole('link', { name: '从表格导入' }).click()
  })
  afterAll(() => house.close())

  async function upload(name: string, rows: string[], at = page): Promise<void> {
    await at.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from([HEAD, ...rows].join('\n')) })
    await at.getByRole('button', { name: '上传并检查' }).click()
  }
  const confirm = () => page.getByRole('button', { name: /^确认导入/ })

  it('offers the template to begin with', async () => {
    const [template] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '岗位表模板 Excel' }).click()])
    expect(template.suggestedFilename()).toBe('岗位表.xlsx')
  })

  it('says of every row what is wrong with it, and takes nothing in unless one says so', async () => {
    await upload('岗位.csv', [
      '1,云帆软件,测试助理,2,本科,6000,8000',
      '2,查无此公司,前台,1,大专,4000,5000',
      '3,云帆软件,数据标注员,很多,大专,4000,5000',
    ])
    const rows = page.getByRole('table', { name: '表格中的行' }).getByRole('row')
    await rows
      .filter({ hasText: '查无此公司' })
      .getByText(/没有名为/)
      .waitFor()
    await rows
      .filter({ hasText: '数据标注员' })
      .getByText(/不是数字/)
      .waitFor()
    expect(await rows.filter({ hasText: '测试助理' }).count()).toBe(0)
    await page.getByRole('button', { name: '只看有误的 2 行' }).click()
    await rows.filter({ hasText: '测试助理' }).getByText('新增', { exact: true }).waitFor()
    expect(await confirm().isDisabled()).toBe(true)
    await page.getByRole('checkbox', { name: '跳过 2 行有误的' }).check()
    await confirm().click()
    await page.getByText('已导入：新增 1 条，更新 0 条').waitFor()
  })

  it('leads to what it took in', async () => {
    await page.getByRole('link', { name: '查看列表' }).click()
    await page.getByRole('link').filter({ hasText: '测试助理' }).getByText('余 2 / 2').waitFor()
  })

  it('knows rows that are there already, and changes those that differ', async () => {
    await page.getByRole('link', { name: '从表格导入' }).click()
    await upload('岗位.csv', ['1,云帆软件,测试助理,3,本科,6000,8000'])
    const updates = page.locator('dl > div').filter({ hasText: '更新' })
    await updates.getByText('1', { exact: true }).waitFor()
    await confirm().click()
    await page.getByText('已导入：新增 0 条，更新 1 条').waitFor()
  })

  describe('whose columns are called otherwise', () => {
    const odd = ['单位,职位,需求人数,大概给多少,颜色', '云帆软件,文档工程师,2,6k-8k,红']
    const columns = (at = page) => at.locator('.import-columns')
    const isRead = (at = page) => at.getByRole('table', { name: '表格中的行' }).getByRole('columnheader', { name: '月薪下限' })
    async function send(at: Page): Promise<void> {
      await at.goto('/imports/new?sheet=JOB_OFFERS')
      await at.locator('input[type=file]').setInputFiles({ name: '招聘.csv', mimeType: 'text/csv', buffer: Buffer.from(odd.join('\n')) })
      await at.getByRole('button', { name: '上传并检查' }).click()
      await at.getByText('每一列被当作什么').waitFor()
    }

    it('tells what each was taken for, and is put right with the keyboard', async () => {
      await send(page)
      await page.getByText('读入 3 列 · 没有读入：大概给多少、颜色').click()
      expect(await columns().getByRole('combobox', { name: 'A 列“单位”' }).inputValue()).toBe('organization')
      expect(await isRead().count()).toBe(0)
      const pay = columns().getByRole('combobox', { name: 'D 列“大概给多少”' })
      await pay.focus()
      for (let steps = 0; steps < 20 && (await pay.inputValue()) !== 'payMin'; steps++) await pay.press('ArrowDown')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('按此重新读取')
      await page.keyboard.press('Enter')
      await isRead().waitFor()
      await page.getByText('读入 4 列 · 没有读入：颜色').waitFor()
    })

    it('and the next one is read so from the beginning, on a phone as well, where it is put back', async () => {
      const handheld = await house.enter('guangli.secretary', phone)
      await send(handheld)
      await handheld.getByText('读入 4 列 · 没有读入：颜色').click()
      await columns(handheld).getByText('由人指定').waitFor()
      expect(await handheld.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
      await columns(handheld).getByRole('combobox', { name: 'D 列“大概给多少”' }).selectOption('')
      await handheld.getByRole('button', { name: '按此重新读取' }).click()
      await handheld.getByText('读入 3 列 · 没有读入：大概给多少、颜色').waitFor()
    })
  })

  it('is open to a unit as well, for its own posts alone', async () => {
    const enterprise = await house.enter('enterprise.hr')
    await enterprise.goto('/resources')
    await enterprise.getByRole('link', { name: '从表格导入' }).click()
    await expect.poll(() => enterprise.getByLabel('导入什么').getByRole('option').allInnerTexts()).toEqual(['岗位表'])
    await upload('岗位.csv', ['9,云帆软件,运维助理（夜班）,1,大专,6000,8000', '10,和瑞会计师事务所,出纳,1,大专,5000,6000'], enterprise)
    const rows = enterprise.getByRole('table', { name: '表格中的行' }).getByRole('row')
    await rows.filter({ hasText: '出纳' }).getByText('有误').waitFor()
    await enterprise.getByRole('button', { name: '只看有误的 1 行' }).click()
    await rows.filter({ hasText: '夜班' }).getByText('新增', { exact: true }).waitFor()
  })

  it('says in words what is no table', async () => {
    await page.goto('/imports/new')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '照片.xlsx', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]) })
    await page.getByRole('button', { name: '上传并检查' }).click()
    await page.getByRole('alert').waitFor()
    expect(house.complaints.filter((complaint) => !complaint.includes('/imports'))).toEqual([])
  })
})
