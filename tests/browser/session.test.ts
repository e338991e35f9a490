import pg from 'pg'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House, isMarked, mark } from '../support/house.ts'
import { tellsOneStory } from '../support/story.ts'

const wallSize = { viewport: { width: 1920, height: 1080 } }

describe.skipIf(hasNoBrowser)('a session that ends while pages are open', () => {
  tellsOneStory()

  let house: House
  let board: Page
  let wall: Page

  beforeAll(async () => {
    house = await House.open()
    ;[board, wall] = await Promise.all([house.enter('xianlin.secretary'), house.enter('xianlin.member', wallSize)])
    await wall.goto(new URL(board.url()).pathname.replace('/boards/', '/wall/'))
    await Promise.all([board.getByLabel('正在看这个看板的人').waitFor(), wall.getByText('实时同步').waitFor()])
    await Promise.all([mark(board), mark(wall)])
  })
  afterAll(() => house.close())

  async function signInAgain(page: Page): Promise<void> {
    const question = page.getByRole('dialog', { name: '登录已过期' })
    await question.getByLabel('密码').fill('shuangshe-demo')
    await question.getByRole('button', { name: '登录', exact: true }).click()
    await question.waitFor({ state: 'detached' })
  }

  it('is asked for again over every page', async () => {
    const refused = wall.waitForResponse(async (response) => (await response.text()).includes('UNAUTHENTICATED'))
    const database = new pg.Client({ connectionString: house.server.databaseUrl })
    await database.connect()
    await database.query('delete from session')
    await database.end()
    await Promise.all([board, wall].map((page) => page.getByRole('dialog', { name: '登录已过期' }).waitFor()))
    await refused
  })

  it('leaves a wall waiting that was opened without a token, and it follows again', async () => {
    await signInAgain(wall)
    await wall.getByText('实时同步').waitFor()
    await wall.getByRole('region', { name: '登记', exact: true }).waitFor()
    expect(await isMarked(wall)).toBe(true)
  })

  it('can be put off: it is asked for by the next page, not by what goes on by itself', async () => {
    const question = board.getByRole('dialog', { name: '登录已过期' })
    await board.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    // Boards knock again within two seconds.
    await board.waitForTimeout(3_000)
    expect(await question.count()).toBe(0)
    await board.getByRole('link', { name: '我的事项' }).click()
    await question.waitFor()
  })

  it('gives back who is there, and what is live', async () => {
    await signInAgain(board)
    await board.getByRole('link', { name: '看板' }).click()
    await board.getByText('实时同步').waitFor()
    await board.getByLabel('正在看这个看板的人').waitFor()
    expect(await isMarked(board)).toBe(true)
  })
})
