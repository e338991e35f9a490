import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { look, type Sight } from '../support/accessibility.ts'
import { hasNoBrowser } from '../support/browser.ts'
import { House, phone } from '../support/house.ts'
import { signIn } from '../support/world.ts'

const still = { reducedMotion: 'reduce' } as const

/** Much to look at: patient where the machine is busy. */
describe.skipIf(hasNoBrowser)('no fault by WCAG 2 A and AA, in light and dark,', () => {
  let house: House
  let board: string
  let person: string
  let number: number
  /** A need of the campaign that nobody has been found for. */
  let waiting: number

  beforeAll(async () => {
    house = await House.open()
    const secretary = await signIn(house.server.url, { account: 'xianlin.secretary', password: 'shuangshe-demo' })
    const { boards, people, issues, campaign } = await secretary.request(
      `{ boards { id } people(search: "沈洁") { nodes { id } } issues(filter: { search: "广利大厦新装道闸" }, first: 1) { nodes { number } }
        campaign(number: 1) { needs(filter: { open: true }, first: 1) { nodes { number } } } }`,
    )
    board = `/boards/${boards[0].id}`
    person = people.nodes[0].id
    number = issues.nodes[0].number
    waiting = campaign.needs.nodes[0].number
  })
  afterAll(() => house.close())

  it('on the other pages', async () => {
    const page = await house.enter('guangli.secretary', still)
    const sights: Sight[] = [
      ['/resources'],
      ['/resources', '发布需求'],
      ['/resources?tab=offers'],
      ['/resources?tab=matches'],
      ['/needs/1'],
      [`/needs/${waiting}`, '牵线'],
      ['/matches/1'],
      ['/campaigns'],
      ['/campaigns', '发起活动'],
      ['/campaigns/1'],
      ['/campaigns/1', '导入'],
      [`/campaigns/1?chosen=${waiting}`],
      [`/campaigns/1?chosen=${waiting}`, '键盘操作'],
      ['/campaigns/1?of=offers&all=1'],
      ['/campaigns/1?part=plan'],
      ['/campaigns/1?part=picture'],
      ['/campaigns/1?part=matches'],
      ['/campaigns/1?part=call'],
      ['/campaigns/1?part=call', '再发动一批'],
      ['/meetings'],
      ['/meetings', '开过的'],
      ['/bridges'],
      ['/settings/tokens'],
      ['/settings/tokens', '新建令牌'],
      ['/settings/guide'],
    ]
    expect(await look(page, sights)).toEqual([])
  })

  it('for the administrator', async () => {
    const page = await house.enter('street.admin', still)
    const sights: Sight[] = [
      ['/admin/people'],
      ['/admin/people', '添加人员'],
      [`/admin/people/${person}`],
      [`/admin/people/${person}`, '安排任职'],
      [`/admin/people/${person}`, '结束任职'],
      ['/admin/organizations'],
      ['/admin/organizations', '新建组织'],
      ['/admin/communities'],
      ['/admin/communities', '新建社区'],
    ]
    expect(await look(page, sights)).toEqual([])
  })

  it('on the phone', async () => {
    const page = await house.enter('xianlin.secretary', { ...phone, ...still })
    const sights: Sight[] = [
      [board],
      [board, '更多'],
      [`${board}?view=resources`],
      [`${board}/issues/${number}`],
      ['/mine'],
      ['/resources'],
      ['/campaigns/1'],
      [`/campaigns/1?chosen=${waiting}`],
      ['/campaigns/1?part=picture'],
      ['/campaigns/1?part=matches'],
      ['/report'],
    ]
    expect(await look(page, sights)).toEqual([])
  })

  it('in English', async () => {
    const page = await house.enter('xianlin.secretary', still)
    await page.evaluate(() => localStorage.setItem('shuangshe.language', 'en'))
    const sights: Sight[] = [
      [board],
      [board, 'Report'],
      [`${board}?view=resources`],
      [`${board}/issues/${number}`, 'Record the agreement'],
      ['/mine'],
      ['/resources'],
      ['/meetings'],
      ['/settings/tokens'],
      ['/sign-in'],
      ['/report'],
    ]
    expect(await look(page, sights)).toEqual([])
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })
})
