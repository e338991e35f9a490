import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { House } from '../support/house.ts'
import { signIn } from '../support/world.ts'

const DEAR = `{ ${Array.from({ length: 15 }, (_, n) => `m${n}: meetings { id at }`).join(' ')} }`

describe.skipIf(hasNoBrowser)('a window whose account has used up what it may', () => {
  let house: House
  beforeAll(async () => {
    house = await House.open({ env: { BUDGETS: '0.3' } })
  })
  afterAll(() => house.close())

  it('waits as long as it is told, and shows what was asked for then', async () => {
    const page = await house.enter('xianlin.member')
    await page.getByText('实时同步').waitFor()
    const program = await signIn(house.server.url, { account: 'xianlin.member', password: 'shuangshe-demo' })
    const secondsToWait = async (): Promise<number> => Number((await program.execute(DEAR)).errors?.[0]?.extensions?.['retryAfter'] ?? 0)
    await expect.poll(secondsToWait, { interval: 1 }).toBeGreaterThan(2)
    const refused = page.waitForResponse((response) => response.status() === 429)
    await page.getByRole('link', { name: '我的事项' }).click()
    await refused
    const shown = page.getByRole('main').getByRole('article').or(page.getByRole('main').getByRole('listitem')).first()
    const complaint = page.getByText('操作太频繁了')
    await shown.or(complaint).first().waitFor()
    expect(await complaint.count()).toBe(0)
  })
})
