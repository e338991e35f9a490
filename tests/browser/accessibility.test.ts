import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faults, look, type Sight } from '../support/accessibility.ts'
import { hasNoBrowser } from '../support/browser.ts'
import { Client } from '../support/client.ts'
import { House } from '../support/house.ts'
import { perform } from '../support/mutations.ts'
import { signIn } from '../support/world.ts'

const still = { reducedMotion: 'reduce' } as const
const PASSWORD = 'shuangshe-demo'

/** Much to look at: patient where the machine is busy. */
describe.skipIf(hasNoBrowser)('no fault by WCAG 2 A and AA, in light and dark,', () => {
  let house: House
  let board: string
  let code: string
  /** An issue of Xianlin’s, by stage. */
  const numberIn: Record<string, number> = {}

  beforeAll(async () => {
    house = await House.open()
    const secretary = await signIn(house.server.url, { account: 'xianlin.secretary', password: PASSWORD })
    const { boards } = await secretary.request(`{ boards { id name } }`)
    board = `/boards/${boards.find(({ name }: { name: string }) => name.startsWith('仙林')).id}`
    const { board: cards } = await secretary.request(
      `query($id: ID!) { board(id: $id) { issues { number stage openCommitments contactMasked community { name } } } }`,
      {
        id: boards[0].id,
      },
    )
    for (const { number, stage, openCommitments, community } of cards.issues) {
      if (community.name === '仙林社区' && (stage !== 'CARRYING_OUT' || openCommitments === 0)) numberIn[stage] ??= number
    }
    const anyone = new Client(house.server.url)
    const { publicCommunities } = await anyone.request(`{ publicCommunities { id name } }`)
    const communityId = publicCommunities.find(({ name }: { name: string }) => name === '仙林社区').id
    const report = { communityId, title: '路灯不亮', text: '三号楼前。', category: 'FACILITY', name: '周先生', phone: '13800000133' }
    code = (await perform(anyone, 'reportIssueAsResident', report))['followCode']
  })
  afterAll(() => house.close())

  it('for someone not signed in', async () => {
    const page = await house.visit('/sign-in', still)
    const sights: Sight[] = [['/sign-in'], ['/report'], ['/follow'], [`/follow/${code}`], ['/follow/FALSCH12'], ['/demo'], ['/nowhere']]
    expect(await look(page, sights)).toEqual([])
  })

  it('for a secretary at the board', async () => {
    const page = await house.enter('xianlin.secretary', still)
    const sights: Sight[] = [
      [board],
      [`${board}?view=resources`],
      [`${board}?q=没有这样的诉求`],
      [board, '账号菜单：吴敏'],
      [board, '以社区身份'],
      [board, '移动 #'],
      [board, '登记诉求'],
    ]
    expect(await look(page, sights)).toEqual([])
  })

  it('for a secretary who handles issues', async () => {
    const page = await house.enter('xianlin.secretary', still)
    const issue = (stage: string) => `${board}/issues/${numberIn[stage]}`
    const sights: Sight[] = [
      [issue('REPORTED'), '不予受理'],
      [issue('REPORTED'), '更多操作', '修改内容'],
      [issue('ACCEPTED'), '召集协调会'],
      [issue('ACCEPTED'), '更多操作', '并案'],
      [issue('ACCEPTED'), '指定经办人'],
      [issue('COORDINATING'), '添加当事方'],
      [issue('COORDINATING'), '记录协议'],
      [issue('AGREED')],
      [issue('CARRYING_OUT'), '办结'],
      [issue('RESOLVED')],
      [issue('CONFIRMED')],
      [`/issues/${numberIn['COORDINATING']}`],
      ['/mine'],
    ]
    expect(await look(page, sights)).toEqual([])
  })

  it('while planted ones are found', async () => {
    const page = await house.visit('/sign-in', still)
    await page.getByRole('heading').first().waitFor()
    await page.evaluate(() => {
      document.querySelector('main')!.insertAdjacentHTML('beforeend', '<img src="/favicon.svg"><p id="faint">看不清</p><button></button>')
      Object.assign(document.getElementById('faint')!.style, { color: '#999', background: '#aaa' })
    })
    const found = (await faults(page, 'planted')).join('\n')
    expect(found).toMatch(/image-alt/)
    expect(found).toMatch(/button-name/)
    expect(found).toMatch(/planted: color-contrast at #faint/)
    expect(found).toMatch(/planted, dark: color-contrast at #faint/)
  })
})
