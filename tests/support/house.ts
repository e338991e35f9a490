import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { moveTime } from './moved-time.ts'
import { documentOf } from './mutations.ts'
import { startTestServer, type TestServer } from './server.ts'

/** What the people of the demo sit in front of. */
export const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }

/** A busy machine is slow, not wrong. */
const PATIENCE_MS = 60_000

/** A server with the built web, and one browser with a window of its own for everybody who comes. */
export class House {
  readonly server: TestServer
  readonly browser: Browser
  /** What went wrong in a window without being shown: thrown errors, refused resources. */
  readonly complaints: string[] = []

  private constructor(server: TestServer, browser: Browser) {
    this.server = server
    this.browser = browser
  }

  static async open(options: Parameters<typeof startTestServer>[0] = {}): Promise<House> {
    const [server, browser] = await Promise.all([startTestServer(options), launchBrowser()])
    return new House(server, browser)
  }

  /** A fresh window without a session. */
  async visit(path: string, options: BrowserContextOptions = desktop): Promise<Page> {
    const page = await this.#open(options)
    await page.goto(path)
    return page
  }

  /** A window of somebody who is signed in, at the page he or she is led to. With a password it is typed in: the sign-in is looked at, too. */
  async enter(account: string, options: BrowserContextOptions = desktop, password?: string): Promise<Page> {
    if (password === undefined) return this.#comeBack(account, options)
    const page = await this.visit('/sign-in', options)
    await page.getByRole('textbox', { name: '账号' }).fill(account)
    await page.getByLabel('密码').fill(password)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    return page
  }

  /** Of the demo’s people, who signed in before. */
  async #comeBack(account: string, options: BrowserContextOptions): Promise<Page> {
    const page = await this.#open(options)
    const signedIn = await page.request.post('/graphql', {
      headers: { origin: new URL(options.baseURL ?? this.server.url).origin },
      data: { query: documentOf('signIn'), variables: { input: { account, password: 'shuangshe-demo' } } },
    })
    const { data } = await signedIn.json()
    if (data?.signIn.userErrors.length !== 0) throw new Error(`${account} can’t sign in: ${await signedIn.text()}`)
    await page.goto('/')
    await page.locator('#main > *').first().waitFor({ state: 'attached' })
    return page
  }

  async #open(options: BrowserContextOptions): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.server.url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options })
    await moveTime(context)
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${page.url()}: ${message.text()}`)
    })
    return page
  }

  /** The same with a password that was handed over, and one of his or her own in its place. */
  async enterFirst(account: string, handedOver: string, own: string, options: BrowserContextOptions = desktop): Promise<Page> {
    const page = await this.visit('/sign-in', options)
    await page.getByRole('textbox', { name: '账号' }).fill(account)
    await page.getByLabel('密码').fill(handedOver)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByText(/交给您的临时密码/).waitFor()
    await page.getByLabel(/^新密码/).fill(own)
    await page.getByLabel('再输一遍新密码').fill(own)
    await page.getByRole('button', { name: '设好并登录' }).click()
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    return page
  }

  /** With PICTURES naming a folder, what each window showed at the end is kept there. */
  async close(): Promise<void> {
    const folder = process.env['PICTURES']
    const pages = folder ? this.browser.contexts().flatMap((context) => context.pages()) : []
    for (const [index, page] of pages.entries()) await page.screenshot({ path: join(folder!, `${index}.png`) })
    await this.browser.close()
    await this.server.stop()
  }
}

/** Remembers that this very page stays: a reload or a fresh start takes the mark away. */
export async function mark(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { marked: true }))
}

export function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'marked' in window)
}

/** The column of a stage on the board. */
export const column = (page: Page, stage: string): Locator => page.getByRole('region', { name: stage, exact: true })

/** A card on the board, wherever it is; `within` a column. */
export const card = (within: Page | Locator, title: string): Locator => within.getByRole('article').filter({ hasText: title })

/** How long it takes others to see what somebody does. */
export class Stopwatch {
  readonly #rows: string[] = []

  /** Does it, and waits until all of them have seen it. */
  async seen(what: string, act: () => Promise<unknown>, witnesses: Record<string, Locator>): Promise<void> {
    const start = performance.now()
    const taken = Object.entries(witnesses).map(async ([who, sight]) => {
      await sight.first().waitFor()
      return `${who} ${Math.round(performance.now() - start)} ms`
    })
    const [, ...rows] = await Promise.all([act(), ...taken])
    this.#rows.push(`${what}: ${rows.join(', ')}`)
  }

  print(): void {
    console.log(this.#rows.join('\n'))
  }
}
