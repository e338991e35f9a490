import { Community } from '../communities/community.entity.ts'
import { localDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Answered, type Done, act, expectVersion } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { AllocationState } from './allocation.words.ts'
import { Campaign, CampaignState } from './campaign.entity.ts'
import type { CampaignInput, CreateCampaignInput, EditCampaignInput } from './campaign.inputs.ts'
import { canCreateCampaign, canReopenCampaign, canRunCampaign, canSeeCampaign } from './campaign.policy.ts'
import { recordCampaign } from './campaign.step.ts'

export const answeredCampaign: Answered<Campaign> = { entity: Campaign, canSee: canSeeCampaign }

export function createCampaign(request: Request, input: CreateCampaignInput): Promise<Done<Campaign>> {
  return act(request, 'createCampaign', answeredCampaign, input, async (act) => {
    const { id: communityId } = await act.find(Community, input.communityId, 'communityId')
    const communityIds = [...new Set([communityId, ...input.communityIds])]
    for (const [index, id] of input.communityIds.entries()) await act.find(Community, id, `communityIds.${index}`)
    act.ask(canCreateCampaign, communityId, communityIds)
    expectNotPast(act, input.until)
    const campaign = Object.assign(new Campaign(), {
      id: newId(),
      subdistrictId: act.subdistrictId,
      number: await nextNumber(act),
      communityId,
      communityIds,
      kind: input.kind,
      name: input.name,
      text: input.text,
      state: CampaignState.OPEN,
      until: input.until ?? null,
      maxPerOrganization: input.maxPerOrganization ?? null,
      seed: newId(),
      createdById: act.viewer.personId,
      createdAt: act.now,
      updatedAt: act.now,
      version: 0,
    })
    act.em.persist(campaign)
    await act.em.flush()
    await act.lock(Campaign, campaign.id, 'communityId')
    recordCampaign(act, campaign.id, 'CREATED')
    return campaign
  })
}

export function editCampaign(request: Request, input: EditCampaignInput): Promise<Done<Campaign>> {
  return act(request, 'editCampaign', answeredCampaign, input, async (act) => {
    const campaign = await act.lock(Campaign, input.campaignId, 'campaignId')
    act.ask(canRunCampaign, campaign)
    expectVersion(campaign, input.expectedVersion, { campaign })
    if (input.name != null) campaign.name = input.name
    if (input.text != null) campaign.text = input.text
    if (input.maxPerOrganization !== undefined) campaign.maxPerOrganization = input.maxPerOrganization
    if (input.until !== undefined) {
      expectNotPast(act, input.until)
      campaign.until = input.until
    }
    recordCampaign(act, campaign.id, 'EDITED')
    return campaign
  })
}

/** Introductions that are under way go on, needs and offers stay as they are; nothing more is computed. */
export function closeCampaign(request: Request, input: CampaignInput): Promise<Done<Campaign>> {
  return act(request, 'closeCampaign', answeredCampaign, input, async (act) => {
    const campaign = await act.lock(Campaign, input.campaignId, 'campaignId')
    act.ask(canRunCampaign, campaign)
    campaign.state = CampaignState.CLOSED
    await act.em.execute(
      `update allocation set state = ?, finished_at = now(), version = version + 1 where campaign_id = ? and state = ?`,
      [AllocationState.DISCARDED, campaign.id, AllocationState.RUNNING],
    )
    recordCampaign(act, campaign.id, 'CLOSED')
    return campaign
  })
}

/** It goes on where it was left: what was proposed before still stands. */
export function reopenCampaign(request: Request, input: CampaignInput): Promise<Done<Campaign>> {
  return act(request, 'reopenCampaign', answeredCampaign, input, async (act) => {
    const campaign = await act.lock(Campaign, input.campaignId, 'campaignId')
    act.ask(canReopenCampaign, campaign)
    campaign.state = CampaignState.OPEN
    recordCampaign(act, campaign.id, 'REOPENED')
    return campaign
  })
}

function expectNotPast(act: Act, until: string | null | undefined): void {
  if (until != null && until < localDay(act.now)) throw new Refusal('MUST_BE_FUTURE', {}, 'until')
}

async function nextNumber(act: Act): Promise<number> {
  const [next] = await act.em.execute<{ number: string }[]>(`select nextval('campaign_number') as number`)
  return Number(next!.number)
}
