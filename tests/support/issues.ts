import type { Client } from './client.ts'
import { dayIn, inDays } from './days.ts'
import { perform, type Payload } from './mutations.ts'
import type { Citizen, World } from './world.ts'

export interface IssueState {
  id: string
  number: number
  version: number
  stage: string
}

let reported = 0

/** Raises an issue on the residential side, by the resident unless somebody else is named. */
export async function report(world: World, input: Record<string, unknown> = {}, by: Citizen = world.resident): Promise<IssueState> {
  reported += 1
  const issue = { title: `第 ${reported} 件:道闸挡住了消防通道`, text: '晚高峰时车辆排到路口。', category: 'PARKING' }
  const payload = await perform(by.client, 'reportIssue', { ...issue, communityId: world.communities.residential, ...input })
  return payload['issue'] as IssueState
}

/** Names the property manager as a party, as the secretary who sits on both committees; returns the party’s id. */
export async function nameProperty(world: World, issueId: string): Promise<string> {
  await perform(world.secretary.client, 'nameParty', { issueId, organizationId: world.organizations.property })
  return (await partiesOf(world.secretary.client, issueId)).find((party) => party.organization?.id === world.organizations.property)!.id
}

export async function partiesOf(
  client: Client,
  issueId: string,
): Promise<{ id: string; state: string; organization: { id: string } | null }[]> {
  const { node } = await client.request(`query($id: ID!) { node(id: $id) { ... on Issue { parties { id state organization { id } } } } }`, {
    id: issueId,
  })
  return node.parties
}

export async function openCommitmentsOf(client: Client, issueId: string): Promise<string[]> {
  const query = `query($id: ID!) { node(id: $id) { ... on Issue { agreement { commitments { id state } } } } }`
  const { node } = await client.request(query, { id: issueId })
  return node.agreement.commitments.filter(({ state }: { state: string }) => state === 'OPEN').map(({ id }: { id: string }) => id)
}

export async function meetingOf(client: Client, issueId: string): Promise<string> {
  const { node } = await client.request(`query($id: ID!) { node(id: $id) { ... on Issue { meetings { id } } } }`, { id: issueId })
  return node.meetings.at(-1).id
}

/** The steps by which an issue gets to each stage, and which stage each starts from. */
const ways: Record<string, { after: string; step(world: World, issueId: string): Promise<Payload> }> = {
  ACCEPTED: { after: 'REPORTED', step: ({ secretary }, issueId) => perform(secretary.client, 'acceptIssue', { issueId }) },
  COORDINATING: {
    after: 'ACCEPTED',
    async step(world, issueId) {
      await nameProperty(world, issueId)
      return perform(world.secretary.client, 'conveneMeeting', { issueId, at: inDays(3), place: '社区议事厅' })
    },
  },
  AGREED: {
    after: 'COORDINATING',
    async step(world, issueId) {
      const parties = await partiesOf(world.secretary.client, issueId)
      const commitments = [{ ownerPartyId: parties[0]!.id, text: '夜间开放车位', dueOn: dayIn(20) }]
      return perform(world.secretary.client, 'recordAgreement', { issueId, text: '道闸建好,夜间共享车位。', commitments })
    },
  },
  CARRYING_OUT: {
    after: 'AGREED',
    async step(world, issueId) {
      const [commitmentId] = await openCommitmentsOf(world.secretary.client, issueId)
      return perform(world.property.client, 'fulfilCommitment', { commitmentId, evidence: '道闸已建好。' })
    },
  },
  RESOLVED: {
    after: 'CARRYING_OUT',
    step: ({ secretary }, issueId) => perform(secretary.client, 'resolveIssue', { issueId, result: 'SOLVED', text: '已建成。' }),
  },
  CONFIRMED: {
    after: 'RESOLVED',
    step: ({ resident }, issueId) => perform(resident.client, 'confirmIssue', { issueId, satisfaction: 'SATISFIED' }),
  },
  DECLINED: {
    after: 'REPORTED',
    step: ({ secretary }, issueId) => perform(secretary.client, 'declineIssue', { issueId, reason: '不属本社区。' }),
  },
  WITHDRAWN: { after: 'REPORTED', step: ({ resident }, issueId) => perform(resident.client, 'withdrawIssue', { issueId }) },
  DUPLICATE: {
    after: 'REPORTED',
    async step(world, issueId) {
      const { number } = await report(world)
      return perform(world.secretary.client, 'mergeIssue', { issueId, intoNumber: number })
    },
  },
}

/** A fresh issue of the resident’s in this stage, brought there step by step through the API. */
export async function issueIn(world: World, stage: string): Promise<IssueState> {
  const way = ways[stage]
  if (!way) return report(world)
  const { id } = await issueIn(world, way.after)
  const { issue } = await way.step(world, id)
  if (issue.stage !== stage) throw new Error(`the issue got to ${issue.stage} on its way to ${stage}`)
  return issue as IssueState
}
