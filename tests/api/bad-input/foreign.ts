import { carPark, EVERY_DAY } from '../../support/bookings.ts'
import { allocated, makeCampaign } from '../../support/campaigns.ts'
import { dayIn, inDays } from '../../support/days.ts'
import { issueIn, meetingOf, openCommitmentsOf, partiesOf } from '../../support/issues.ts'
import { perform } from '../../support/mutations.ts'
import { PASSWORD, buildWorld } from '../../support/world.ts'
import { preview } from '../imports/importing.ts'
import { goodNeed, needHeader } from '../imports/nasty.ts'
import { workbook } from '../imports/workbook.ts'
import type { Foreign } from './case.ts'

/** Another sub-district on the same server, and one of everything in it. */
export async function buildForeign(url: string, databaseUrl: string): Promise<Foreign> {
  const world = await buildWorld(url, databaseUrl, '西新')
  const { client } = world.secretary
  const { id: issue } = await issueIn(world, 'AGREED')
  const resource = { kind: 'PARKING', title: '车位', text: '夜间', quantity: 9 }
  const { offer } = await perform(world.property.client, 'postOffer', { ...resource, organizationId: world.organizations.property })
  const { need } = await perform(client, 'postNeed', { ...resource, communityId: world.communities.residential })
  const { match } = await perform(client, 'introduceMatch', { needId: need.id, offerId: offer.id, quantity: 9 })
  const communityIds = [world.communities.residential]
  const { apiToken } = await perform(client, 'createApiToken', {
    name: '屏',
    scopes: ['READ'],
    password: PASSWORD,
    communityIds,
    expiresAt: inDays(9),
  })
  const { community } = await perform(world.administrator.client, 'createCommunity', {
    kind: 'PARK',
    name: '西园',
    places: [{ kind: 'TOWER', name: 'A' }],
  })
  const { node } = await client.request('query($id: ID!) { node(id: $id) { ... on Community { places { id } } } }', { id: community.id })
  const { booking } = await perform(client, 'bookOffer', {
    offerId: await carPark(world),
    communityId: world.communities.residential,
    purpose: '停车',
    quantity: 1,
    windows: [{ weekdays: EVERY_DAY, from: '20:00', to: '22:00' }],
    startsOn: dayIn(3),
    endsOn: dayIn(3),
  })
  const campaign = await makeCampaign(world, { posts: 1, people: 1 })
  const ask = { needId: need.id, organizationIds: [world.organizations.enterprise], text: '请支持' }
  const { call } = await perform(client, 'callForOffers', ask)
  const seekers = { sheet: 'JOB_NEEDS', community: world.communities.residential } as const
  return {
    import: (await preview(client, seekers, '毕业生.xlsx', workbook([needHeader, goodNeed(1)]))).id,
    issue,
    campaign: campaign.id,
    call: call.id,
    allocation: (await allocated(world, campaign.id)).id,
    booking: booking.id,
    offer: offer.id,
    need: need.id,
    match: match.id,
    apiToken: apiToken.id,
    place: node.places[0].id,
    session: (await client.request('{ viewer { sessions { id } } }')).viewer.sessions[0].id,
    community: world.communities.residential,
    organization: world.organizations.property,
    person: world.member.personId,
    appointment: world.member.seats[world.organizations.residentialCommittee]!,
    party: (await partiesOf(client, issue))[0]!.id,
    meeting: await meetingOf(client, issue),
    commitment: (await openCommitmentsOf(client, issue))[0]!,
    'nobody’s': '01a2092c-009e-7572-842e-600df025a176',
  }
}
