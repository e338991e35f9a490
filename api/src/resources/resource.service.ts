import { LockMode } from '@mikro-orm/core'
import { Community } from '../communities/community.entity.ts'
import { localDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Issue } from '../issues/issue.entity.ts'
import { canSeeIssue } from '../issues/issue.policy.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { type Act, type Answered, type Done, act, expectVersion } from '../people/act.ts'
import type { Request } from '../people/request.ts'
import { Match } from './match.entity.ts'
import { resize } from './resource.ts'
import { Need, Offer } from './resource.entity.ts'
import type { EditResourceInput, PostNeedInput, PostOfferInput, WithdrawResourceInput } from './resource.inputs.ts'
import { type Place, canEditResource, canPostNeed, canPostOffer, canSeeNeed, canSeeOffer, canWithdrawResource } from './resource.policy.ts'
import { lockSeen, nextNumber, recordMatch, recordResource } from './resource.step.ts'
import { MatchState, ResourceState } from './resource.words.ts'

const answeredOffer: Answered<Offer> = { entity: Offer, canSee: canSeeOffer }
const answeredNeed: Answered<Need> = { entity: Need, canSee: canSeeNeed }

export function postOffer(request: Request, input: PostOfferInput): Promise<Done<Offer>> {
  return act(request, 'postOffer', answeredOffer, input, async (act) => {
    const place = await placeOf(act, input)
    act.ask(canPostOffer, place)
    return post(act, new Offer(), input, place, await nextNumber(act, 'offer_number'))
  })
}

export function postNeed(request: Request, input: PostNeedInput): Promise<Done<Need>> {
  return act(request, 'postNeed', answeredNeed, input, async (act) => {
    const place = await placeOf(act, input)
    act.ask(canPostNeed, place)
    const need = new Need()
    if (input.issueId) need.issueId = await visibleIssue(act, input.issueId)
    return post(act, need, input, place, await nextNumber(act, 'need_number'))
  })
}

export function editOffer(request: Request, input: EditResourceInput): Promise<Done<Offer>> {
  return act(request, 'editOffer', answeredOffer, input, async (act) => {
    const offer = await lockSeen(act, Offer, input.id, 'id', canSeeOffer)
    return edit(act, offer, input, { offer })
  })
}

export function editNeed(request: Request, input: EditResourceInput): Promise<Done<Need>> {
  return act(request, 'editNeed', answeredNeed, input, async (act) => {
    const need = await lockSeen(act, Need, input.id, 'id', canSeeNeed)
    return edit(act, need, input, { need })
  })
}

export function withdrawOffer(request: Request, input: WithdrawResourceInput): Promise<Done<Offer>> {
  return act(request, 'withdrawOffer', answeredOffer, input, async (act) => {
    const offer = await lockSeen(act, Offer, input.id, 'id', canSeeOffer)
    return withdraw(act, offer, { offerId: offer.id }, '供给已撤回')
  })
}

export function withdrawNeed(request: Request, input: WithdrawResourceInput): Promise<Done<Need>> {
  return act(request, 'withdrawNeed', answeredNeed, input, async (act) => {
    const need = await lockSeen(act, Need, input.id, 'id', canSeeNeed)
    return withdraw(act, need, { needId: need.id }, '需求已撤回')
  })
}

/** Where to post: the unit's community, the one named, or the resident's home. */
async function placeOf(act: Act, input: PostOfferInput): Promise<Place> {
  const organization = input.organizationId ? await act.find(Organization, input.organizationId, 'organizationId') : null
  const communityId = input.communityId ?? organization?.communityId ?? act.viewer.homeCommunityId
  if (communityId == null) throw new Refusal('REQUIRED', {}, 'communityId')
  await act.find(Community, communityId, 'communityId')
  if (organization?.communityId && organization.communityId !== communityId) throw new Refusal('INVALID', {}, 'communityId')
  return { communityId, organization }
}

async function visibleIssue(act: Act, issueId: string): Promise<string> {
  const issue = await act.find(Issue, issueId, 'issueId')
  if (!canSeeIssue(act.viewer, issue).allowed) throw new Refusal('NOT_FOUND', {}, 'issueId')
  return issue.id
}

/** What a committee posts without naming a unit is its own; without a capacity it is a resident's. */
function post<Row extends Need | Offer>(
  act: Act,
  resource: Row,
  input: PostOfferInput,
  { communityId, organization }: Place,
  number: number,
): Row {
  expectNotPast(act, input.until)
  Object.assign(resource, {
    id: newId(),
    subdistrictId: act.subdistrictId,
    number,
    communityId,
    organizationId: organization?.id ?? act.as?.organizationId ?? null,
    postedById: act.viewer.personId,
    kind: input.kind,
    title: input.title,
    text: input.text,
    quantity: input.quantity,
    unit: input.unit || null,
    until: input.until ?? null,
    state: ResourceState.OPEN,
    postedAt: act.now,
    version: 0,
  })
  act.em.persist(resource)
  recordResource(act, resource, 'POSTED')
  return resource
}

function edit<Row extends Need | Offer>(act: Act, resource: Row, input: EditResourceInput, current: object): Row {
  expectVersion(resource, input.expectedVersion, current)
  act.ask(canEditResource, resource)
  if (input.title != null) resource.title = input.title
  if (input.text != null) resource.text = input.text
  if (input.unit !== undefined) resource.unit = input.unit || null
  if (input.until !== undefined) {
    expectNotPast(act, input.until)
    resource.until = input.until
  }
  if (input.quantity != null) resize(resource, input.quantity)
  recordResource(act, resource, 'EDITED')
  return resource
}

/** What both sides have accepted is kept; introductions still waiting for an answer end with it. */
async function withdraw<Row extends Need | Offer>(
  act: Act,
  resource: Row,
  side: { needId: string } | { offerId: string },
  note: string,
): Promise<Row> {
  act.ask(canWithdrawResource, resource)
  resource.state = ResourceState.WITHDRAWN
  recordResource(act, resource, 'WITHDRAWN')
  const waiting = await act.em.find(
    Match,
    { ...side, state: MatchState.INTRODUCED },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  )
  for (const match of waiting) {
    match.state = MatchState.FELL_THROUGH
    match.closingNote = note
    recordMatch(act, match, 'FELL_THROUGH')
  }
  return resource
}

function expectNotPast(act: Act, until: string | null | undefined): void {
  if (until != null && until < localDay(act.now)) throw new Refusal('MUST_BE_FUTURE', {}, 'until')
}
