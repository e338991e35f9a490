import { shallowRef } from 'vue'
import type { PartyFieldsFragment, MeetingFieldsFragment } from '../graphql/generated/graphql.ts'
import type { MoveAct } from './stages.ts'

/** What a form asks the facts for. `parties` are needed where a form lets one choose among them. */
export interface IssueOfAct {
  id: string
  number: number
  version: number
  title: string
  community: { id: string; name: string }
  parties?: readonly PartyFieldsFragment[]
  /** Forms about a meeting or its agreement begin with the words of the last one. */
  meetings?: readonly Pick<MeetingFieldsFragment, 'place' | 'agenda' | 'outcome'>[]
  /** Whoever confirms it or objects speaks for him- or herself; otherwise what the reporter said is written down. */
  isReportedByViewer?: boolean
}

interface Target {
  id: string
  text?: string
}

export type ActRequest = { issue: IssueOfAct } & (
  | { act: MoveAct | 'assign' | 'nameParty' | 'edit' | 'revealContact' | 'revealFollowCode' | 'eraseContact' }
  | { act: 'recordMeetingOutcome' | 'cancelMeeting'; meeting: Target }
  | { act: 'fulfilCommitment' | 'cancelCommitment'; commitment: Target }
  | { act: 'refuseParty'; party: Target }
)

export type Act = ActRequest['act']

/** The one form that is open: a move on the board, a button in the drawer and a key all end here. */
export const requestedAct = shallowRef<ActRequest | null>(null)

export function requestAct(request: ActRequest): void {
  requestedAct.value = request
}

export function closeAct(): void {
  requestedAct.value = null
}
