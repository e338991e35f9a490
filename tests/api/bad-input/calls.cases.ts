import { makeCampaign } from '../../support/campaigns.ts'
import { dayIn } from '../../support/days.ts'
import { perform } from '../../support/mutations.ts'
import type { World } from '../../support/world.ts'
import type { Cases } from './case.ts'

const needed = async ({ secretary, communities }: World): Promise<string> => {
  const need = { kind: 'JOB', title: '毕业生求职', text: '三名应届生', quantity: 3, communityId: communities.residential }
  return (await perform(secretary.client, 'postNeed', need))['need'].id
}

const call = async (world: World) => ({
  needId: await needed(world),
  organizationIds: [world.organizations.enterprise],
  text: '请拿出适合应届生的岗位',
  answerBy: dayIn(10),
})

const decline = async (world: World) => ({
  callId: (await perform(world.towerSecretary.client, 'callForOffers', await call(world)))['call'].id as string,
  organizationId: world.organizations.enterprise,
  reason: '今年不招人',
})

export const callCases: Cases = {
  callForOffers: {
    by: 'towerSecretary',
    good: call,
    longest: { text: 4000 },
    notFor: { administrator: 'COMMITTEE_ONLY' },
    refused: {
      'for nothing': [(_, good) => ({ ...good, needId: null }), 'CALL_TARGET', 'needId'],
      'for two things': [
        async (world, good) => ({ ...good, campaignId: (await makeCampaign(world, { posts: 0, people: 0 })).id }),
        'CALL_TARGET',
        'needId',
      ],
      'to nobody': [(_, good) => ({ ...good, organizationIds: [] }), 'REQUIRED', 'organizationIds'],
      'to more than there are': [
        (_, good) => ({ ...good, organizationIds: Array(301).fill(good['organizationIds'][0]) }),
        'TOO_LONG',
        'organizationIds',
      ],
      'to a committee': [
        ({ organizations }, good) => ({ ...good, organizationIds: [organizations.residentialCommittee] }),
        'UNITS_ONLY',
        'organizationIds',
      ],
      'until yesterday': [(_, good) => ({ ...good, answerBy: dayIn(-2) }), 'MUST_BE_FUTURE', 'answerBy'],
      'for a need that is withdrawn': [
        async (world, good) => {
          const needId = await needed(world)
          await perform(world.secretary.client, 'withdrawNeed', { id: needId })
          return { ...good, needId }
        },
        'RESOURCE_CLOSED',
      ],
      'for a campaign that is closed': [
        async (world, good) => {
          const { id } = await makeCampaign(world, { posts: 0, people: 0 })
          await perform(world.secretary.client, 'closeCampaign', { campaignId: id })
          return { ...good, needId: null, campaignId: id }
        },
        'CAMPAIGN_CLOSED',
      ],
    },
    ids: { campaignId: { with: () => ({ needId: null }) }, organizationIds: { kind: 'organization' } },
  },
  declineCall: {
    by: 'enterprise',
    good: decline,
    longest: { reason: 4000 },
    notFor: { member: 'NOT_ALLOWED', administrator: 'NOT_ALLOWED', property: 'NOT_FOUND', resident: 'NOT_FOUND', stranger: 'NOT_FOUND' },
    refused: {
      'what was declined already': [
        async (world) => {
          const input = await decline(world)
          await perform(world.enterprise.client, 'declineCall', input)
          return input
        },
        'ALREADY_ANSWERED',
      ],
      'what was answered by an offer': [
        async (world) => {
          const input = await decline(world)
          const offer = { kind: 'JOB', title: '前台', text: '朝九晚五', quantity: 1 }
          await perform(world.enterprise.client, 'postOffer', { ...offer, organizationId: input.organizationId, callId: input.callId })
          return input
        },
        'ALREADY_ANSWERED',
      ],
    },
  },
}
