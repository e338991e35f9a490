import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House, isMarked, mark } from '../support/house.ts'
import { tellsOneStory } from '../support/story.ts'

/** What a server that was upgraded no longer has. */
const OLD_PARTS = /\/assets\/.*\.(js|css)$/

describe.skipIf(hasNoBrowser)('a part of the web that is loaded when it is needed', () => {
  tellsOneStory()

  let house: House
  let member: Page
  beforeAll(async () => {
    house = await House.open()
    member = await house.enter('xianlin.member')
    await member.getByText('实时同步').waitFor()
    await mark(member)
  })
  afterAll(() => house.close())

  it('says why it doesn’t open without a network, and is there by itself afterwards', async () => {
    await member.context().setOffline(true)
    await member.getByRole('button', { name: '登记诉求' }).click()
    const told = member.getByRole('alert').filter({ hasText: '网络' })
    await told.getByText('没有连上').waitFor()
    await member.context().setOffline(false)
    await told.waitFor({ state: 'detached' })
    await member.getByText('实时同步').waitFor()
    expect(await isMarked(member)).toBe(false)
    await member.getByRole('button', { name: '登记诉求' }).click()
    await member.getByRole('dialog', { name: '登记诉求' }).waitFor()
    await member.keyboard.press('Escape')
    await mark(member)
  })

  it('of a version from before asks to be loaded anew, and does nothing unasked', async () => {
    await member.route(OLD_PARTS, (route) => route.fulfill({ status: 404 }))
    await member.getByRole('link', { name: '供需对接' }).click()
    const told = member.getByRole('alert').filter({ hasText: '双社已更新' })
    await told.waitFor()
    expect(await isMarked(member)).toBe(true)
    await member.unroute(OLD_PARTS)
    await told.getByRole('button', { name: '刷新' }).click()
    await member.getByRole('heading', { level: 1, name: '供需对接' }).waitFor()
    expect(await isMarked(member)).toBe(false)
  })
})
