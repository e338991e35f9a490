import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults } from '../support/accessibility.ts'
import { hasNoBrowser } from '../support/browser.ts'
import type { Client } from '../support/client.ts'
import { House, isMarked, mark, phone, Stopwatch } from '../support/house.ts'
import { inDays } from '../support/days.ts'
import { layLine } from '../support/line.ts'
import { perform } from '../support/mutations.ts'
import { readQrCode } from '../support/qr-code.ts'
import { tellsOneStory } from '../support/story.ts'
import { signIn } from '../support/world.ts'

const wallSize = { viewport: { width: 1920, height: 1080 } }
const MOVED = '厨余桶清运不及时'

describe.skipIf(hasNoBrowser)('the wall of the service centre', () => {
  tellsOneStory()

  let line: Awaited<ReturnType<typeof layLine>>
  let house: House
  let secretary: Client
  let member: Client
  let boardId: string
  let wall: Page
  const stopwatch = new Stopwatch()

  beforeAll(async () => {
    line = await layLine()
    house = await House.open({ env: { ALLOWED_ORIGINS: line.url } })
    line.leadTo(house.server.url)
    member = await signIn(house.server.url, { account: 'xianlin.member', password: 'shuangshe-demo' })
    secretary = await signIn(house.server.url, { account: 'xianlin.secretary', password: 'shuangshe-demo' })
    boardId = (await member.request('{ boards { id } }')).boards[0].id
  })
  afterAll(async () => {
    await house.close()
    await line.close()
  })

  const stage = (name: string) => wall.getByRole('region', { name, exact: true })
  const numberOf = async (name: string) => Number(await stage(name).locator('.column-count').textContent())

  it('is opened from the menu of whoever looks at the board, in a window of its own', async () => {
    const page = await house.enter('xianlin.secretary', wallSize)
    await page.getByText('实时同步').waitFor()
    await page.getByRole('button', { name: /共治看板/ }).click()
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.getByRole('menuitem', { name: '投屏' }).click()])
    await opened.getByRole('heading', { level: 1 }).waitFor()
    expect(new URL(opened.url()).pathname).toBe(`/wall/${boardId}`)
    await opened.close()
  })

  it('sends away who neither is signed in nor has a token', async () => {
    const stranger = await house.visit(`/wall/${boardId}`)
    await stranger.waitForURL((url) => url.pathname === '/sign-in')
    await stranger.close()
  })

  it('opens with a token for walls alone, which leaves the address at once', async () => {
    const { viewer } = await secretary.request('{ viewer { committeeCommunities { id } } }')
    const communityIds = viewer.committeeCommunities.map(({ id }: { id: string }) => id)
    const { secret } = await perform(secretary, 'createApiToken', {
      name: '大厅投屏',
      scopes: ['BOARD'],
      password: 'shuangshe-demo',
      communityIds,
      expiresAt: inDays(30),
    })
    wall = await house.visit(`/wall/${boardId}#token=${secret}`, { ...wallSize, baseURL: line.url })
    await wall.getByText('实时同步').waitFor()
    expect(wall.url()).toBe(`${line.url}/wall/${boardId}`)
    await mark(wall)
  })

  const shown = (name: string) => stage(name).getByRole('article')

  it.each([wallSize.viewport, { width: 3840, height: 2160 }, { width: 1366, height: 768 }])(
    'fills its height with whole cards of each stage and counts the rest, without a thing to press: $width × $height',
    async (size) => {
      await wall.setViewportSize(size)
      for (const name of ['登记', '办理']) {
        const all = await numberOf(name)
        await expect
          .poll(async () => {
            const whole = await shown(name).count()
            const list = (await stage(name).locator('.wall-cards').boundingBox())!
            const last = (await shown(name).last().boundingBox())!
            const left = list.y + list.height - last.y - last.height
            const isFull = left >= -0.5 && (whole === all || left < last.height * 1.2)
            const counted = await stage(name)
              .getByText(/^还有 \d+ 件$/)
              .allInnerTexts()
            return { isFull, counted: counted.map((text) => Number(/\d+/.exec(text)![0]) + whole) }
          })
          .toEqual({ isFull: true, counted: (await shown(name).count()) === all ? [] : [all] })
      }
      expect(await shown('办理').count()).toBeGreaterThan(5)
      expect(await wall.locator('a[href]:not(.skip), button, input, select, textarea').count()).toBe(0)
    },
  )

  it('leads the phone of a passer-by to the page to report on, where the community and the place are filled in', async () => {
    const picture = () => wall.getByRole('img', { name: '反映问题的二维码' })
    expect(await readQrCode(picture())).toMatch(new RegExp(`^${line.url}/report\\?community=[^&]+&community=[^&]+$`))
    const { boards } = await member.request('{ boards { communities { id name } } }')
    const { id, name } = boards[0].communities.find((community: { name: string }) => community.name === '仙林社区')
    await wall.goto(`/wall/${boardId}?community=${id}&place=${encodeURIComponent('一楼大厅')}`)
    await picture().waitFor()
    const address = (await readQrCode(picture()))!
    expect(address).toBe(`${line.url}/report?community=${id}&place=${encodeURIComponent('一楼大厅')}`)
    const passerBy = await house.visit(address, phone)
    await expect.poll(() => passerBy.getByLabel('反映给哪个社区').locator('option:checked').allInnerTexts()).toEqual([`${name} · 社区侧`])
    expect(await passerBy.getByLabel('地点').inputValue()).toBe('一楼大厅')
    await passerBy.close()
    await mark(wall)
  })

  it('names the day, by the lunar calendar as well', async () => {
    expect(await wall.getByRole('banner').innerText()).toMatch(/\d+月\d+日 周.\s*农历闰?.{1,2}月(初|十|廿|二十|三十)/)
  })

  it('names no person in full', async () => {
    const turns = await wall.locator('.wall-turn').allInnerTexts()
    expect(turns.some((name) => /^.＊$/.test(name))).toBe(true)
    const { people } = await member.request('{ people(first: 100) { nodes { name } } }')
    const names = people.nodes.map(({ name }: { name: string }) => name)
    expect(turns.filter((turn) => names.includes(turn))).toEqual([])
  })

  it('follows what happens', async () => {
    const [reported, accepted] = [await numberOf('登记'), await numberOf('受理')]
    const { issues } = await member.request(`{ issues(filter: { search: "${MOVED}" }) { nodes { id } } }`)
    await stopwatch.seen('受理', () => perform(member, 'acceptIssue', { issueId: issues.nodes[0].id }), {
      投屏: stage('受理')
        .locator('.column-count')
        .getByText(String(accepted + 1), { exact: true }),
    })
    expect(await numberOf('登记')).toBe(reported - 1)
  })

  it('says how old it is while the line is cut, and by itself when it is not any more', async () => {
    line.cut()
    await wall.getByText(/^数据截至 \d\d:\d\d$/).waitFor()
    line.mend()
    await wall.getByText('实时同步').waitFor()
    expect(await isMarked(wall)).toBe(true)
  })

  it('has no fault a checker finds', async () => {
    expect(await faults(wall, '投屏')).toEqual([])
  })

  it('says so when the token is no longer good', async () => {
    const { apiTokens } = await secretary.request('{ apiTokens { id } }')
    await perform(secretary, 'revokeApiToken', { apiTokenId: apiTokens[0].id })
    await wall.reload()
    await wall.getByText('投屏链接里的令牌无效、已到期').waitFor()
    stopwatch.print()
  })
})
