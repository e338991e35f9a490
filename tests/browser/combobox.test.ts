import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { card, House } from '../support/house.ts'
import { tabTo } from '../support/keyboard.ts'

describe.skipIf(hasNoBrowser)('choosing one of many by typing', () => {
  let house: House
  let page: Page
  beforeAll(async () => {
    house = await House.open()
    page = await house.enter('xianlin.secretary')
    await card(page, '广利大厦新装道闸').getByRole('link').click()
    await page.getByRole('dialog').getByRole('button', { name: '指定经办人' }).click()
  })
  afterAll(() => house.close())

  it('searches for words that an input method hands over in one piece, into a list that was closed', async () => {
    const field = page.getByRole('combobox', { name: '经办人' })
    await tabTo(page, field)
    await page.getByRole('option').first().waitFor({ state: 'detached' })
    await page.keyboard.insertText('沈洁')
    await page.getByRole('option', { name: '沈洁' }).waitFor()
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 1)
    expect(await field.inputValue()).toBe('沈洁')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('option').first().waitFor({ state: 'detached' })
    expect(await field.inputValue()).toBe('沈洁')
  })
})
