import pg from 'pg'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { card, column, House } from '../support/house.ts'
import { layLine } from '../support/line.ts'
import { lockWaits } from '../support/lock-waits.ts'
import { tellsOneStory } from '../support/story.ts'

const TITLE = '数据库办完了却没来得及答复的诉求'

describe.skipIf(hasNoBrowser)('a database whose answers are lost', () => {
  tellsOneStory()

  let database: TestDatabase
  let line: Awaited<ReturnType<typeof layLine>>
  let sql: pg.Client
  let house: House
  let member: Page

  beforeAll(async () => {
    database = await createTestDatabase('demo')
    line = await layLine()
    line.leadTo(database.url)
    sql = new pg.Client({ connectionString: database.url })
    await sql.connect()
    house = await House.open({ databaseUrl: database.url.replace(new URL(database.url).host, new URL(line.url).host) })
    member = await house.enter('xianlin.member')
    await member.getByText('实时同步').waitFor()
  })
  afterAll(async () => {
    line.mend()
    await house.close()
    await sql.end()
    await line.close()
    await database.drop()
  })

  const form = () => member.getByRole('dialog', { name: '登记诉求' })
  const send = () => form().getByRole('button', { name: '登记诉求' }).click()
  const count = async (what: string): Promise<number> => (await sql.query(what)).rowCount!

  it('is waited for by a form that was opened meanwhile', async () => {
    line.loseAnswers()
    await member.getByRole('button', { name: '登记诉求' }).click()
    await form().getByText('系统暂时没有应答').waitFor()
    line.mend()
    await form().getByText('系统暂时没有应答').waitFor({ state: 'detached' })
    await form().getByLabel('楼宇').first().waitFor()
  })

  it('may have done what it could not tell: sent again, it happens once', async () => {
    await form().getByLabel('标题').fill(TITLE)
    await form().getByLabel('详细情况').fill('三单元一楼到二楼之间。')
    await form().getByLabel('类别').selectOption('设施')
    // It waits for its place in the log, the last thing before it is committed.
    await sql.query('begin; select from change_head for update')
    await send()
    await expect.poll(() => lockWaits(sql)).toBe(1)
    line.loseAnswers()
    await sql.query('commit')
    await form().getByText('系统暂时没有应答').waitFor()
    await expect.poll(() => count(`select from issue where title = '${TITLE}'`)).toBe(1)

    line.mend()
    await send()
    await form().waitFor({ state: 'detached' })
    await card(column(member, '登记'), TITLE).waitFor()
    expect(await count(`select from issue where title = '${TITLE}'`)).toBe(1)
  })

  it('keeps a board waiting, which never takes it for a board that is not there', async () => {
    await member.getByRole('link', { name: '我的事项' }).click()
    await sql.query('begin; lock table issue in access exclusive mode')
    const unanswered = member.waitForResponse(async (response) =>
      /"board":null.*UNAVAILABLE|UNAVAILABLE.*"board":null/.test(await response.text()),
    )
    await member.getByRole('link', { name: '看板' }).click()
    await unanswered
    await sql.query('rollback')
    await card(column(member, '登记'), TITLE).waitFor()
  })
})
