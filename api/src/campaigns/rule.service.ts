import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { Match } from '../matches/match.entity.ts'
import { openMatchStates } from '../matches/match.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { Campaign } from './campaign.entity.ts'
import type { DecidePairInput } from './campaign.inputs.ts'
import { canRunCampaign } from './campaign.policy.ts'
import { answeredCampaign } from './campaign.service.ts'
import { recordCampaign } from './campaign.step.ts'
import { PairRule } from './rule.entity.ts'

/** 指定, 排除, or neither any more: what the next allocation has to keep to. */
export function decidePair(request: Request, input: DecidePairInput): Promise<Done<Campaign>> {
  return act(request, 'decidePair', answeredCampaign, input, async (act) => {
    const campaign = await act.lock(Campaign, input.campaignId, 'campaignId')
    act.ask(canRunCampaign, campaign)
    await expectMembers(act, campaign, input)
    const pair = { campaignId: campaign.id, needId: input.needId, offerId: input.offerId }
    const known = await act.em.findOne(PairRule, pair)
    if (input.rule == null) {
      if (known) act.em.remove(known)
    } else {
      await expectNotRunning(act, input)
      const rule = known ?? Object.assign(new PairRule(), { id: newId(), subdistrictId: act.subdistrictId, ...pair })
      Object.assign(rule, { rule: input.rule, reason: input.reason || null, decidedById: act.viewer.personId, decidedAt: act.now })
      act.em.persist(rule)
    }
    recordCampaign(act, campaign.id, 'PAIR_DECIDED')
    return campaign
  })
}

async function expectMembers(act: Act, campaign: Campaign, { needId, offerId }: DecidePairInput): Promise<void> {
  const need = await act.find(Need, needId, 'needId')
  if (need.campaignId !== campaign.id) throw new Refusal('NOT_IN_CAMPAIGN', {}, 'needId')
  const offer = await act.find(Offer, offerId, 'offerId')
  if (offer.campaignId !== campaign.id) throw new Refusal('NOT_IN_CAMPAIGN', {}, 'offerId')
}

/** What is under way is answered by its two sides, not decided over. */
async function expectNotRunning(act: Act, { needId, offerId }: DecidePairInput): Promise<void> {
  const running = await act.em.count(Match, { needId, offerId, state: { $in: [...openMatchStates] } })
  if (running > 0) throw new Refusal('ALREADY_INTRODUCED')
}
