import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { card, column, desktop, House, isMarked, mark } from '../support/house.ts'
import { layLine } from '../support/line.ts'
import { tellsOneStory } from '../support/story.ts'

/** What the server closes a socket with whose reader does not keep up. */
const TOO_SLOW = 4290
const MOVED = '厨余桶清运不及时'

describe.skipIf(hasNoBrowser)('a window the server has closed the socket of, as it read too slowly', () => {
  tellsOneStory()

  let line: Awaited<ReturnType<typeof layLine>>
  let house: House
  let secretary: Page
  let member: Page
  const asked: string[] = []

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
    await member.evaluate(rememberIndicator)
    member.on('request', (request) => asked.push(request.postData() ?? ''))
  })
  afterAll(async () => {
    await house.close()
    await line.close()
  })

  it('comes back by itself, and says that it was away for as long as it was', async () => {
    line.dismiss(TOO_SLOW)
    await member.waitForFunction(() => (window as unknown as { indicated: string[] }).indicated.includes('is-offline'))
    await member.getByText('实时同步').waitFor()
    const indicated = await member.evaluate(() => (window as unknown as { indicated: string[] }).indicated)
    expect(indicated[0]).toBe('is-offline')
    expect(indicated.at(-1)).toBe('is-live')
  })

  it('goes on from where it was: the board is not read anew, and shows what happens', async () => {
    await card(secretary, MOVED).getByRole('link').click()
    line.dismiss(TOO_SLOW)
    await secretary.getByRole('dialog').getByRole('button', { name: '受理', exact: true }).click()
    await card(column(member, '受理'), MOVED).waitFor()
    expect(asked.filter((body) => body.includes('BoardSnapshot'))).toEqual([])
    expect(await isMarked(member)).toBe(true)
  })

  it('met no complaint', () => {
    expect(house.complaints).toEqual([])
  })
})

/** Runs in the page: every state of the indicator from now on. */
function rememberIndicator(): void {
  const indicated: string[] = []
  const indicator = document.querySelector('.live')!
  new MutationObserver(() => {
    const state = indicator.className.split(' ').at(-1)!
    if (state !== indicated.at(-1)) indicated.push(state)
  }).observe(indicator, { attributeFilter: ['class'] })
  Object.assign(window, { indicated })
}
