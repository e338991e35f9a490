import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House } from '../support/house.ts'
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
    await page.getByRole('link', { name: '再导入一份' }).click()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '照片.xlsx', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]) })
    await page.getByRole('button', { name: '上传并检查' }).click()
    await page.getByRole('alert').waitFor()
    expect(house.complaints.filter((complaint) => !complaint.includes('/imports'))).toEqual([])
  })
})
