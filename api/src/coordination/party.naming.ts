import type { Issue } from '../issues/issue.entity.ts'
import { canCallInAtOnce, canNameParty } from '../issues/issue.policy.ts'
import { takeStep } from '../issues/issue.step.ts'
import { EntryKind } from '../issues/issue.words.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Organization } from '../organizations/organization.entity.ts'
import type { Act } from '../acting/act.ts'
import { PartyState } from './coordination.words.ts'
import { Party } from './party.entity.ts'

export interface WantedParties {
  organizationIds: readonly string[]
  residentsGroup?: string | null | undefined
  /** The field of the input that names the organization at this index. */
  fieldOf: (index: number) => string
}

export const fieldOfList = (index: number): string => `organizationIds.${index}`

/**
 * Names parties. One's own side, and the side one sits on by cross-appointment, are called in at once; over any other
 * committee's organizations that committee is asked first.
 */
export async function nameEach(act: Act, issue: Issue, { organizationIds, residentsGroup, fieldOf }: WantedParties): Promise<Party[]> {
  const group = residentsGroup?.trim()
  if (organizationIds.length === 0 && !group) throw new Refusal('REQUIRED', {}, fieldOf(0).split('.')[0]!)
  const parties: Party[] = []
  for (const [index, id] of organizationIds.entries()) {
    // Each in the seat that allows it.
    act.ask(canNameParty, issue)
    parties.push(await tell(act, issue, await organizationParty(act, issue, id, fieldOf(index))))
  }
  if (!group) return parties
  act.ask(canNameParty, issue)
  return [...parties, await tell(act, issue, groupParty(act, issue, group))]
}

async function tell(act: Act, issue: Issue, party: Party): Promise<Party> {
  act.em.persist(party)
  await act.em.flush()
  takeStep(act, issue, { kind: party.state === PartyState.NAMED ? EntryKind.PARTY_NAMED : EntryKind.PARTY_REQUESTED, partyId: party.id })
  return party
}

async function organizationParty(act: Act, issue: Issue, organizationId: string, field: string): Promise<Party> {
  const organization = await act.find(Organization, organizationId, field)
  const { communityId } = organization
  const known = await act.em.findOne(Party, { issueId: issue.id, organizationId })
  if (known && known.state !== PartyState.REFUSED) throw new Refusal('ALREADY_PARTY', {}, field)
  const seat = canCallInAtOnce(act.viewer, issue, communityId)
  const party = known ?? newParty(act, issue)
  party.organizationId = organizationId
  party.communityId = communityId
  party.reason = null
  if (known) party.version += 1
  if (seat) {
    // Whoever also sits on the other side's committee acts in its name.
    act.as = seat
    party.state = PartyState.NAMED
    callIn(issue, party)
  } else {
    party.state = PartyState.REQUESTED
    party.requestedById = issue.communityId
    // The committee that is asked must see what it is asked about.
    concernCommunity(issue, communityId)
  }
  return party
}

function groupParty(act: Act, issue: Issue, name: string): Party {
  const party = newParty(act, issue)
  party.residentsGroup = name
  party.communityId = issue.communityId
  party.state = PartyState.NAMED
  return party
}

function newParty(act: Act, issue: Issue): Party {
  return Object.assign(new Party(), { id: newId(), subdistrictId: act.subdistrictId, issueId: issue.id })
}

/** Whoever is called in sees the issue, and so does the committee that has the say over it. */
export function callIn(issue: Issue, party: Party): void {
  if (party.organizationId) issue.partyOrganizations = [...new Set([...issue.partyOrganizations, party.organizationId])]
  concernCommunity(issue, party.communityId)
}

function concernCommunity(issue: Issue, communityId: string | null): void {
  if (communityId && !issue.communityIds.includes(communityId)) issue.communityIds = [...issue.communityIds, communityId]
}
