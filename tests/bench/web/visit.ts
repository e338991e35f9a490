import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { desktop, phone } from '../../support/house.ts'
import type { Citizen } from '../../support/world.ts'

export type Profile = 'desktop' | 'phone'

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>

/** A phone of the cheaper kind, on a network that is neither good nor bad: a quarter of this processor, 1.6 Mbit/s, 150 ms there and back. */
const SLOWER = 4
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
const PATIENCE_MS = 60_000

/** Signs in once, as a person does; every window opened with the result is that person's. */
export async function signedInAs(browser: Browser, url: string, { account, password }: Citizen): Promise<Cookies> {
  const context = await browser.newContext({ baseURL: url, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: '账号' }).fill(account)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL(({ pathname }) => pathname !== '/sign-in')
  const state = await context.storageState()
  await context.close()
  return state
}

/** An empty window of a browser that has never been here, but is signed in. */
export async function windowOf(browser: Browser, url: string, cookies: Cookies, profile: Profile): Promise<Page> {
  const options = profile === 'phone' ? phone : desktop
  const context = await browser.newContext({
    baseURL: url,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    storageState: cookies,
    ...options,
  })
  context.setDefaultTimeout(PATIENCE_MS)
  const page = await context.newPage()
  if (profile === 'phone') {
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', NETWORK)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  }
  return page
}

/** Opens the board, and is done when it is there, live, and nothing is to be fetched any more. */
export async function openBoard(page: Page, boardId: string): Promise<void> {
  await page.goto(`/boards/${boardId}`)
  await page.locator('[data-card]').first().waitFor()
  await page.locator('.live.is-live').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await sleep(500)
}

/** The cards one can see now, and those drawn ahead just outside. */
export function cardsInSight(page: Page): Promise<string[]> {
  return page.locator('[data-card]').evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['card']!))
}
