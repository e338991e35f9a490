import { perform } from './mutations.ts'
import type { World } from './world.ts'

/** Changes of every sort, some at the same time; returns the cursors they were acknowledged with. */
export async function makeChanges(world: World, count: number): Promise<string[]> {
  const cursors: string[] = []
  const make = async (mutation: string, input: object, by = world.secretary) => {
    const payload = await perform(by.client, mutation, { ...input })
    cursors.push(payload.cursor!)
    return payload
  }
  while (cursors.length < count) {
    const round = Array.from({ length: 5 }, async () => {
      const issue = { title: '道闸', text: '挡住了通道', category: 'PARKING', communityId: world.communities.residential }
      const { issue: reported } = await make('reportIssue', issue, world.resident)
      const issueId = reported.id as string
      await make('acceptIssue', { issueId })
      await make('commentOnIssue', { issueId, text: '已联系物业' }, world.member)
      await make('editIssue', { issueId, expectedVersion: 2, urgent: true }, world.member)
    })
    await Promise.all(round)
    const resource = { kind: 'PARKING', title: '夜间车位', text: '晚八点后', quantity: 30 }
    const { offer } = await make('postOffer', { ...resource, organizationId: world.organizations.property }, world.property)
    const { need } = await make('postNeed', { ...resource, communityId: world.communities.residential, quantity: 10 })
    const { match } = await make('introduceMatch', { needId: need.id, offerId: offer.id, quantity: 10 })
    await make('respondToMatch', { matchId: match.id, accept: true })
    await make('respondToMatch', { matchId: match.id, accept: true }, world.property)
  }
  return cursors
}
