import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { card, House } from '../support/house.ts'
import { tellsOneStory } from '../support/story.ts'

const TITLE = '厨余桶清运不及时'

describe.skipIf(hasNoBrowser)('two people who edit one issue', () => {
  tellsOneStory()

  let house: House
  let secretary: Page
  let member: Page

  beforeAll(async () => {
    house = await House.open()
    ;[secretary, member] = await Promise.all([house.enter('xianlin.secretary'), house.enter('xianlin.member')])
  })
  afterAll(() => house.close())

  async function beginToEdit(page: Page): Promise<Locator> {
    await card(page, TITLE).getByRole('link').click()
    await page.getByRole('dialog').getByRole('button', { name: '更多操作' }).click()
    await page.getByRole('menuitem', { name: '修改内容' }).click()
    const form = page.getByRole('dialog', { name: '修改内容' })
    await form.getByLabel('标题').waitFor()
    return form
  }

  it('both keep what they wrote: the second sees both texts, chooses, and saves', async () => {
    const [first, second] = await Promise.all([beginToEdit(secretary), beginToEdit(member)])
    await first.getByLabel('标题').fill('厨余桶清运不及时（望梅里）')
    await first.getByLabel('详细情况').fill('书记写的：清运公司答应每天两次。')
    await second.getByLabel('详细情况').fill('委员写的：已上门看过，桶盖也坏了。')
    await second.getByLabel('地点').fill('望梅里东门')

    await first.getByRole('button', { name: '保存' }).click()
    await first.waitFor({ state: 'detached' })
    await second.getByRole('button', { name: '保存' }).click()
    await second.getByRole('alert').getByText('内容已被别人改过').waitFor()
    const text = second.getByRole('group', { name: '详细情况' })
    await text.getByText('书记写的：清运公司答应每天两次。').waitFor()
    await text.getByText('委员写的：已上门看过，桶盖也坏了。').waitFor()

    expect(await second.getByRole('group', { name: '标题' }).getByRole('radio', { name: '现在的内容' }).isChecked()).toBe(true)
    expect(await second.getByRole('group', { name: '地点' }).getByRole('radio', { name: '您写的' }).isChecked()).toBe(true)
    await second.getByRole('button', { name: '按所选保存' }).click()
    await second.getByRole('alert').filter({ hasText: '详细情况：请选择' }).waitFor()
    await text.getByRole('radio', { name: '您写的' }).check()
    await second.getByRole('button', { name: '按所选保存' }).click()
    await second.waitFor({ state: 'detached' })

    for (const page of [secretary, member]) {
      const drawer = page.getByRole('dialog')
      await drawer.getByText('委员写的：已上门看过，桶盖也坏了。').waitFor()
      await drawer.getByText('望梅里东门').waitFor()
      await drawer.getByText('厨余桶清运不及时（望梅里）').first().waitFor()
    }
  })

  it('need not choose where only one of them wrote', async () => {
    await Promise.all([secretary, member].map((page) => page.keyboard.press('Escape')))
    const [first, second] = await Promise.all([beginToEdit(secretary), beginToEdit(member)])
    await first.getByLabel('标题').fill('厨余桶清运不及时（全苑）')
    await second.getByLabel('详细情况').fill('委员补充：味道很大。')
    await first.getByRole('button', { name: '保存' }).click()
    await first.waitFor({ state: 'detached' })
    await second.getByRole('button', { name: '保存' }).click()
    await second.getByRole('button', { name: '按所选保存' }).click()
    await second.waitFor({ state: 'detached' })
    for (const page of [secretary, member]) {
      await page.getByRole('dialog').getByText('委员补充：味道很大。').waitFor()
      await page.getByRole('dialog').getByText('厨余桶清运不及时（全苑）').first().waitFor()
    }
  })

  it('a form that was left in the middle of a conflict still holds one’s own words, and still knows of theirs', async () => {
    await Promise.all([secretary, member].map((page) => page.keyboard.press('Escape')))
    const [first, second] = await Promise.all([beginToEdit(secretary), beginToEdit(member)])
    await first.getByLabel('详细情况').fill('书记又改了一次。')
    await second.getByLabel('详细情况').fill('委员还没有写完')
    await first.getByRole('button', { name: '保存' }).click()
    await first.waitFor({ state: 'detached' })
    await second.getByRole('button', { name: '保存' }).click()
    await second.getByRole('alert').waitFor()

    await member.reload()
    await member.getByRole('dialog').getByRole('button', { name: '更多操作' }).click()
    await member.getByRole('menuitem', { name: '修改内容' }).click()
    const again = member.getByRole('dialog', { name: '修改内容' })
    expect(await again.getByLabel('详细情况').inputValue()).toBe('委员还没有写完')
    await again.getByRole('button', { name: '保存' }).click()
    await again.getByRole('alert').getByText('内容已被别人改过').waitFor()
    await again.getByRole('group', { name: '详细情况' }).getByText('书记又改了一次。').waitFor()
  })

  it('met no complaint', () => expect(house.complaints).toEqual([]))
})
