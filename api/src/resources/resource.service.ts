import { Community, Place } from '../communities/community.entity.ts'
import { localDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Issue } from '../issues/issue.entity.ts'
import { canSeeIssue } from '../issues/issue.policy.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { type Act, type Done, act, expectVersion } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { sealContact } from './contact.ts'
import type { Detail } from '../matching/detail.ts'
import { type DetailsInput, isDetailTakenOff, readDetail, scheduleOf } from './detail.read.ts'
import { resize } from './resource.ts'
import { Need, Offer } from './resource.entity.ts'
import { edited, posted, posting } from './resource.facts.ts'
import type { EditNeedInput, EditResourceInput, PostNeedInput, PostOfferInput, PublishResourceInput } from './resource.inputs.ts'
import {
  type PostingPlace,
  canEditResource,
  canKnowPersonOf,
  canPostNeed,
  canPostOffer,
  canPublishResource,
  canSeeNeed,
  canSeeOffer,
} from './resource.policy.ts'
import { lockedFirst } from './resource.questions.ts'
import { answeredNeed, answeredOffer, lockSeen, lockSeenNext, nextNumber, recordResource } from './resource.step.ts'
import { type ResourceKind, ResourceState } from './resource.words.ts'

export function postOffer(request: Request, input: PostOfferInput): Promise<Done<Offer>> {
  return act(request, 'postOffer', answeredOffer, input, async (act) => {
    const place = await placeOf(act, input)
    act.ask(canPostOffer, place)
    return post(act, Object.assign(new Offer(), { id: newId() }), input, place, await nextNumber(act, 'offer_number'))
  })
}

export function postNeed(request: Request, input: PostNeedInput): Promise<Done<Need>> {
  return act(request, 'postNeed', answeredNeed, input, async (act) => {
    const place = await placeOf(act, input)
    act.ask(canPostNeed, place)
    const need = Object.assign(new Need(), { id: newId() })
    if (input.issueId) need.issueId = await visibleIssue(act, input.issueId)
    if (input.contact) sealContact(request.services.vault, need, input.contact)
    await post(act, need, input, place, await nextNumber(act, 'need_number'))
    return ofOnePerson(need)
  })
}

export function editOffer(request: Request, input: EditResourceInput): Promise<Done<Offer>> {
  return act(request, 'editOffer', answeredOffer, input, async (act) => {
    const offer = await lockSeen(act, Offer, input.id, 'id', canSeeOffer)
    return edit(act, offer, input, { offer })
  })
}

export function editNeed(request: Request, input: EditNeedInput): Promise<Done<Need>> {
  return act(request, 'editNeed', answeredNeed, input, async (act) => {
    const need = await lockSeen(act, Need, input.id, 'id', canSeeNeed)
    await edit(act, need, input, { need })
    if (input.contact !== undefined) {
      act.ask(canKnowPersonOf, need)
      sealContact(request.services.vault, need, input.contact)
    }
    return ofOnePerson(need)
  })
}

/** A contact is that of the one person whom the need is for. */
function ofOnePerson(need: Need): Need {
  if (need.contactCipher && need.quantity !== 1) throw new Refusal('ONE_PERSON', {}, 'quantity')
  return need
}

export function publishOffer(request: Request, input: PublishResourceInput): Promise<Done<Offer>> {
  return act(request, 'publishOffer', answeredOffer, input, async (act) => {
    await act.lockFirst(lockedFirst, { ids: [input.id], becoming: 'POSTED' }, 'id')
    return publish(act, await lockSeenNext(act, Offer, input.id, 'id', canSeeOffer))
  })
}

export function publishNeed(request: Request, input: PublishResourceInput): Promise<Done<Need>> {
  return act(request, 'publishNeed', answeredNeed, input, async (act) =>
    publish(act, await lockSeen(act, Need, input.id, 'id', canSeeNeed)),
  )
}

/** Where to post: the unit's community, the one named, or the resident's home. */
async function placeOf(act: Act, input: PostOfferInput): Promise<PostingPlace> {
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
async function post<Row extends Need | Offer>(
  act: Act,
  resource: Row,
  input: PostOfferInput,
  { communityId, organization }: PostingPlace,
  number: number,
): Promise<Row> {
  expectNotPast(act, input.until)
  Object.assign(resource, {
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
    detail: await detailOf(act, input.kind, input),
    state: input.draft ? ResourceState.DRAFT : ResourceState.OPEN,
    isPrivate: input.draft ?? false,
    postedAt: act.now,
    version: 0,
  })
  await act.lockFirst(lockedFirst, { ids: [], becoming: 'POSTED', campaignId: input.campaignId, callId: input.callId }, 'campaignId')
  await act.happened(posting, { resource, campaignId: input.campaignId, callId: input.callId })
  act.em.persist(resource)
  if (input.draft) recordResource(act, resource, 'DRAFTED')
  else await act.happened(posted, { resource })
  return resource
}

/** The details of the kind; the place they name is one of the sub-district. */
async function detailOf(act: Act, kind: ResourceKind, input: DetailsInput): Promise<Detail | null> {
  const detail = readDetail(kind, input)
  if (detail && 'placeId' in detail && detail.placeId) await act.find(Place, detail.placeId, 'job.placeId')
  return detail
}

async function edit<Row extends Need | Offer>(act: Act, resource: Row, input: EditResourceInput, current: object): Promise<Row> {
  expectVersion(resource, input.expectedVersion, current)
  act.ask(canEditResource, resource)
  if (input.title != null) resource.title = input.title
  if (input.text != null) resource.text = input.text
  if (input.unit !== undefined) resource.unit = input.unit || null
  if (input.until !== undefined) {
    expectNotPast(act, input.until)
    resource.until = input.until
  }
  if (input.quantity != null) {
    // Where it has hours, what is taken is counted by the minute, and not as a plain sum.
    if (resource instanceof Offer && scheduleOf(resource)) resource.quantity = input.quantity
    else resize(resource, input.quantity)
  }
  const before = resource.detail
  const detail = await detailOf(act, resource.kind, input)
  if (detail) resource.detail = detail
  if (isDetailTakenOff(resource.kind, input)) resource.detail = null
  await act.happened(edited, { resource, before, input })
  return resource
}

/** From now on it is seen by all it concerns, and counts as posted now. */
async function publish<Row extends Need | Offer>(act: Act, resource: Row): Promise<Row> {
  act.ask(canPublishResource, resource)
  expectNotPast(act, resource.until)
  resource.state = ResourceState.OPEN
  resource.isPrivate = false
  resource.postedAt = act.now
  await act.happened(posted, { resource })
  return resource
}

function expectNotPast(act: Act, until: string | null | undefined): void {
  if (until != null && until < localDay(act.now)) throw new Refusal('MUST_BE_FUTURE', {}, 'until')
}
