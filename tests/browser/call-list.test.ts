import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { Client } from '../support/client.ts'
import { House } from '../support/house.ts'
import { perform } from '../support/mutations.ts'

describe.skipIf(hasNoBrowser)('calling those who were introduced', () => {
  let house: House
  let number: number
  let needId: string
  let secretary: Client

  beforeAll(async () => {
    house = await House.open()
    const signIn = async (account: string) => {
      const client = new Client(house.server.url)
      await perform(client, 'signIn', { account, password: 'shuangshe-demo' })
      return client
    }
    secretary = await signIn('xianlin.secretary')
    const unit = await signIn('enterprise.hr')
    const own = '{ viewer { capacities { organization { id } } committeeCommunities { id name } } }'
    const { committeeCommunities } = (await secretary.request(own)).viewer
    const communityId = committeeCommunities.find(({ name }: { name: string }) => name === '仙林社区').id
    const organizationId = (await unit.request(own)).viewer.capacities[0].organization.id
    const communityIds = committeeCommunities.map(({ id }: { id: string }) => id)
    const { campaign } = await perform(secretary, 'createCampaign', {
      kind: 'JOB',
      name: '冬季专场',
      text: '为求职者',
      communityId,
      communityIds,
    })
    number = campaign.number
    for (const [at, name] of ['周一', '钱二', '孙三'].entries()) {
      const post = { kind: 'JOB', title: `求职 ${name}`, text: '面谈', quantity: 1 }
      const contact = { name, phone: `1380000100${at}` }
      const { need } = await perform(secretary, 'postNeed', { ...post, communityId, campaignId: campaign.id, contact })
      const { offer } = await perform(unit, 'postOffer', { ...post, title: `岗位 ${at}`, organizationId, campaignId: campaign.id })
      await perform(secretary, 'introduceMatch', { needId: need.id, offerId: offer.id, quantity: 1 })
      needId = need.id
    }
  })
  afterAll(() => house.close())

  it('takes one purpose for all, shows name and number of each, and writes down each answer', async () => {
    const page = await house.enter('xianlin.secretary')
    await page.goto(`/campaigns/${number}`)
    await page
      .getByRole('tab', { name: '对接名单' })
      .or(page.getByRole('button', { name: '对接名单' }))
      .first()
      .click()
    await page.getByRole('button', { name: '逐个打电话' }).click()
    const form = page.getByRole('dialog', { name: '逐个打电话' })
    await form.getByRole('button', { name: '开始' }).click()
    await form.getByText('还有 3 人，共 3 人').waitFor()
    const phone = () => form.getByRole('link', { name: /^138/ }).innerText()
    const seen = [await phone()]
    await form.getByRole('button', { name: '同意' }).click()
    await form.getByText('还有 2 人，共 3 人').waitFor()
    seen.push(await phone())
    await form.getByRole('button', { name: '没接通' }).click()
    await form.getByRole('link', { name: /^138/ }).filter({ hasNotText: seen[1]! }).waitFor()
    seen.push(await phone())
    await form.getByRole('button', { name: '婉拒' }).click()
    await form.getByRole('button', { name: '记下婉拒' }).click()
    await form.getByRole('alert').filter({ hasText: '理由：请填写' }).waitFor()
    await form.getByLabel('理由').fill('已找到工作')
    await form.getByRole('button', { name: '记下婉拒' }).click()
    await form.getByText('还有 1 人，共 3 人').waitFor()
    await form.getByRole('link', { name: seen[1]! }).waitFor()
    expect(new Set(seen).size).toBe(3)
    await form.getByRole('button', { name: '同意' }).click()
    await form.getByText('没有等待求职者答复的对接了。').waitFor()
    const { node } = await secretary.request('query($id: ID!) { node(id: $id) { ... on Need { contactReveals { purpose } } } }', {
      id: needId,
    })
    expect(node.contactReveals[0].purpose).toBe('告知“冬季专场”的对接结果，征询本人意愿')
    expect(house.complaints).toEqual([])
  })
})
