import { newId } from '../../kernel/id.ts'
import type { CommunityKey } from '../cast/communities.ts'
import type { Building } from '../insert.cast.ts'
import type { Row } from '../telling/told.ts'
import { type Posted, idAt } from './posted.ts'

/** A call for offers: who was called on by whom, and who said no. Whoever offered is known by the offer. */
export interface CallStory {
  text: string
  /** Days ago. */
  ago: number
  /** Days from today. */
  answerBy: number
  units: readonly string[]
  declined: Readonly<Record<string, string>>
}

interface Called {
  story: CallStory
  by: string
  community: CommunityKey
  /** Whose committees see it whole. */
  communityIds: string[]
  needId: string | null
  campaignId: string | null
}

export interface ToldCall {
  id: string
  row: Row
  /** To be written once the offers are there: `offers` are those that answer it. */
  answers(offers: readonly Posted[]): Row[]
}

export function call({ cast, clock }: Building, { story, by, community, communityIds, needId, campaignId }: Called): ToldCall {
  const calledAt = clock.ago(story.ago)
  const id = idAt(calledAt)
  const own = { subdistrict_id: cast.subdistrictId }
  const row = {
    id,
    ...own,
    community_id: cast.communityIds[community],
    need_id: needId,
    campaign_id: campaignId,
    communities: communityIds,
    text: story.text,
    answer_by: clock.day(story.answerBy),
    organizations: story.units.map((unit) => cast.organization(unit).id),
    called_by_id: cast.person(by).id,
    called_as_id: cast.seat(by, community)!.id,
    called_at: calledAt,
    updated_at: calledAt,
    version: 1,
  }
  const answer = (unit: string, offers: readonly Posted[]): Row => {
    const organization = cast.organization(unit)
    const offer = offers.find((each) => each.organizationId === organization.id)
    const reason = story.declined[unit] ?? null
    return {
      id: newId(),
      ...own,
      call_id: id,
      organization_id: organization.id,
      state: offer ? 'OFFERED' : reason ? 'DECLINED' : 'PENDING',
      reason,
      answered_by_id: offer?.postedById ?? null,
      answered_at: offer?.postedAt ?? (reason ? clock.ago(story.ago * 0.8) : null),
    }
  }
  return { id, row, answers: (offers) => story.units.map((unit) => answer(unit, offers)) }
}
