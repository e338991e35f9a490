import { localDay } from '../../kernel/day.ts'
import type { CastPost } from '../cast/cast.ts'
import { type Scene, idAt } from './scene.ts'
import type { Step } from './story.ts'
import type { Row } from './told.ts'

type Taking<Do extends Step['do']> = Extract<Step, { do: Do }>

export function partyOf({ cast, told, report }: Scene, name: string): Row {
  const id = cast.findOrganization(name)?.id
  const party = told.parties.find((each) => (id ? each.organization_id === id : each.residents_group === name))
  if (!party) throw new Error(`${name} is not a party to ${report.title}`)
  return party
}

/** Names a unit or a group of residents, or asks the other committee for its unit. */
export function callIn({ cast, told, at }: Scene, name: string, named: boolean): Row {
  const { issue, parties } = told
  const organization = cast.findOrganization(name)
  const communityId = organization ? organization.community && cast.communityIds[organization.community] : issue.community_id
  const party: Row = {
    id: idAt(at),
    subdistrict_id: issue.subdistrict_id,
    issue_id: issue.id,
    organization_id: organization?.id ?? null,
    residents_group: organization ? null : name,
    community_id: communityId,
    state: named ? 'NAMED' : 'REQUESTED',
    requested_by_id: named ? null : issue.community_id,
    reason: null,
    version: 1,
  }
  parties.push(party)
  if (named && organization) (issue.party_organizations as string[]).push(organization.id)
  const concerned = issue.communities as unknown[]
  if (communityId && !concerned.includes(communityId)) concerned.push(communityId)
  return party
}

export function answerRequest(scene: Scene, name: string, refusal: string | null): Row {
  const party = partyOf(scene, name)
  Object.assign(party, { state: refusal === null ? 'NAMED' : 'REFUSED', reason: refusal, version: 2 })
  if (refusal === null) (scene.told.issue.party_organizations as unknown[]).push(party.organization_id)
  return party
}

export function convene({ cast, clock, told, at }: Scene, step: Taking<'convene'>, actor: string, as: CastPost | null): Row {
  const { issue, parties, meetings } = told
  const meeting: Row = {
    id: idAt(at),
    subdistrict_id: issue.subdistrict_id,
    issue_id: issue.id,
    state: 'PLANNED',
    at: clock.on(step.on, step.time),
    place: step.place,
    agenda: step.agenda,
    invited: parties.filter((party) => party.state === 'NAMED').map((party) => party.id),
    convened_by_id: cast.person(actor).id,
    convened_as_id: as?.id ?? null,
    outcome: null,
    version: 1,
  }
  meetings.push(meeting)
  return meeting
}

export function closeMeeting({ told }: Scene, step: Taking<'hold' | 'cancel'>): Row {
  const meeting = told.meetings.at(-1)!
  return Object.assign(meeting, { version: 2, ...(step.do === 'hold' ? { state: 'HELD', outcome: step.text } : { state: 'CANCELLED' }) })
}

export function agree(scene: Scene, step: Taking<'agree'>, actor: string): void {
  const { cast, clock, told, at } = scene
  const owned = { subdistrict_id: told.issue.subdistrict_id, issue_id: told.issue.id }
  const agreement = {
    id: idAt(at),
    ...owned,
    text: step.text,
    agreed_on: localDay(at),
    recorded_by_id: cast.person(actor).id,
    recorded_at: at,
  }
  told.agreements.push(agreement)
  step.commitments.forEach(([owner, text, due], index) => {
    const promised = {
      owner_id: partyOf(scene, owner).id,
      text,
      due_on: clock.day(due),
      state: 'OPEN',
      evidence: null,
      fulfilled_at: null,
      version: 1,
    }
    told.commitments.push({ id: idAt(new Date(at.getTime() + index)), ...owned, agreement_id: agreement.id, ...promised })
  })
}

export function fulfil({ told, at }: Scene, step: Taking<'fulfil'>): Row {
  return Object.assign(told.commitments[step.commitment - 1]!, { state: 'FULFILLED', evidence: step.text, fulfilled_at: at, version: 2 })
}
