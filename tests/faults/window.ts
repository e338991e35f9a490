import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { hasNoBrowser, launchBrowser } from '../support/browser.ts'
import type { Client } from '../support/client.ts'

/** High enough for some forty cards of a column at a time: what isn't near the window isn't drawn. */
const viewport = { width: 1_600, height: 4_000 }
const PATIENCE_MS = 60_000

/** The web's own board in a browser, open all along: what it shows in the end must be what the database holds. */
export class BoardWindow {
  readonly #browser: Browser
  readonly #page: Page

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser
    this.#page = page
  }

  /** In the session of whoever is signed in; null where there is no browser. */
  static async open(url: string, client: Client): Promise<BoardWindow | null> {
    if (hasNoBrowser) return null
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage({ baseURL: url, locale: 'zh-CN', viewport })
      page.setDefaultTimeout(PATIENCE_MS)
      await page.context().addCookies(Object.entries(client.cookies).map(([name, value]) => ({ name, value, url })))
      await page.goto('/')
      await page.getByText('实时同步').waitFor()
      await page.evaluate(() => Object.assign(window, { stayed: true }))
      return new BoardWindow(browser, page)
    } catch (error) {
      await browser.close()
      throw error
    }
  }

  /** What it shows otherwise than the database has it, after it had time to catch up; and whether it had to be loaded anew. */
  async faults(databaseUrl: string, patience = PATIENCE_MS): Promise<string[]> {
    const held = await cardsIn(databaseUrl)
    const deadline = Date.now() + patience
    let shown = await this.#cards()
    while (differences(shown, held).length > 0 && Date.now() < deadline) {
      await this.#page.waitForTimeout(100)
      shown = await this.#cards()
    }
    const hasStayed = await this.#page.evaluate(() => 'stayed' in window)
    return [...differences(shown, held).slice(0, 5), ...(hasStayed ? [] : ['the window was loaded anew'])]
  }

  async close(): Promise<void> {
    await this.#browser.close()
  }

  /** All of them, each column looked through from its top to its end. */
  #cards(): Promise<string[]> {
    return this.#page.evaluate(async () => {
      const found = new Set<string>()
      for (const column of document.querySelectorAll<HTMLElement>('[data-stage]')) {
        const list = column.querySelector<HTMLElement>('.column-scroller')!
        for (let top = 0; top === 0 || top < list.scrollHeight; top += list.clientHeight) {
          list.scrollTop = top
          for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
          for (const card of column.querySelectorAll<HTMLElement>('article'))
            found.add(`${column.dataset['stage']} #${card.dataset['number']} ${card.querySelector('h3')!.textContent}`)
        }
      }
      return [...found]
    })
  }
}

async function cardsIn(databaseUrl: string): Promise<string[]> {
  const sql = new pg.Client({ connectionString: databaseUrl })
  await sql.connect()
  const { rows } = await sql.query<{ card: string }>(`select stage || ' #' || number || ' ' || title as card from issue`)
  await sql.end()
  return rows.map(({ card }) => card)
}

function differences(shown: readonly string[], held: readonly string[]): string[] {
  const [seen, there] = [new Set(shown), new Set(held)]
  return [
    ...held.filter((card) => !seen.has(card)).map((card) => `the window doesn’t show ${card}`),
    ...shown.filter((card) => !there.has(card)).map((card) => `the window shows ${card}`),
  ]
}
