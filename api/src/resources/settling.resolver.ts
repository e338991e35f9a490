import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Issue } from '../issues/issue.entity.ts'
import { Holds } from '../kernel/holds.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { committeeCommunities, subdistrictSeat } from '../acting/rights.ts'
import type { Viewer } from '../acting/viewer.ts'
import { Need, Offer } from './resource.entity.ts'
import { canSeeNeed } from './resource.policy.ts'
import { settledIssues, usefulOffers } from './settling.query.ts'

const MOST = 50

const first = (count: number): number => {
  if (count < 1 || count > MOST) throw new Refusal('OUT_OF_RANGE', { min: 1, max: MOST }, 'first')
  return count
}

/** It is the committees' work to bring the two together. */
const coordinates = (viewer: Viewer): boolean => committeeCommunities(viewer).length > 0 || subdistrictSeat(viewer) !== null

@Resolver(() => Issue)
export class ResourcesOfIssue {
  @Holds(5)
  @FieldResolver(() => [Need], { description: 'Posted for it; those the viewer may see.' })
  async needs(@Root() issue: Issue, @Ctx() request: Request): Promise<Need[]> {
    const needs = await request.loaders.listBy(Need, 'issueId', issue.id)
    return needs.filter((need) => canSeeNeed(signedIn(request), need).allowed)
  }

  @FieldResolver(() => [Offer], {
    description:
      'For committees: open offers that could settle it, while it is open. First those its needs ask for, then those that speak of it in the same words, then the newest.',
  })
  async usefulOffers(
    @Root() issue: Issue,
    @Ctx() request: Request,
    @Arg('first', () => Int, { defaultValue: 10, description: 'At most 50.' }) count: number,
  ): Promise<Offer[]> {
    const viewer = signedIn(request)
    const most = first(count)
    if (!coordinates(viewer)) return []
    return request.loaders.batch(`usefulOffers ${most}`, (ids) => usefulOffers(request, viewer, ids, most)).load(issue.id)
  }
}

@Resolver(() => Offer)
export class IssuesOfOffer {
  @FieldResolver(() => [Issue], { description: 'For committees: open issues it could settle, in the order of `Issue.usefulOffers`.' })
  async issuesItCouldSettle(
    @Root() offer: Offer,
    @Ctx() request: Request,
    @Arg('first', () => Int, { defaultValue: 10, description: 'At most 50.' }) count: number,
  ): Promise<Issue[]> {
    const viewer = signedIn(request)
    const most = first(count)
    if (!coordinates(viewer)) return []
    return request.loaders.batch(`issuesItCouldSettle ${most}`, (ids) => settledIssues(request, viewer, ids, most)).load(offer.id)
  }
}
