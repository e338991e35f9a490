import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Followed } from '../issues/followed.service.ts'
import { FollowedIssue } from '../issues/issue.types.ts'
import { Holds } from '../kernel/holds.ts'
import { Organization } from '../organizations/organization.entity.ts'
import type { Request } from '../acting/request.ts'
import { Agreement, Commitment } from './agreement.entity.ts'
import { CommitmentState } from './coordination.words.ts'
import { FollowedAgreement, FollowedMeeting } from './followed.types.ts'
import { Meeting } from './meeting.entity.ts'
import { Party } from './party.entity.ts'

/** What was agreed for an issue, for the holder of its code, who isn't signed in: rows are read without the loaders of a sub-district. */
@Resolver(() => FollowedIssue)
export class CoordinationOfFollowed {
  @Holds(5)
  @FieldResolver(() => [FollowedMeeting], { description: 'In order of their time, those that were called off too.' })
  async meetings(@Root() { issue: { id, subdistrictId } }: Followed, @Ctx() request: Request): Promise<FollowedMeeting[]> {
    const em = request.services.database.fork()
    const meetings = await em.find(Meeting, { issueId: id, subdistrictId }, { orderBy: { at: 'asc', id: 'asc' } })
    return meetings.map(({ at, place, state }) => ({ at, place, state }))
  }

  @FieldResolver(() => FollowedAgreement, { nullable: true, description: 'The latest agreement.' })
  async agreement(@Root() { issue: { id, subdistrictId } }: Followed, @Ctx() request: Request): Promise<FollowedAgreement | null> {
    const em = request.services.database.fork()
    const [agreement] = await em.find(Agreement, { issueId: id, subdistrictId }, { orderBy: { id: 'desc' }, limit: 1 })
    if (!agreement) return null
    const commitments = await em.find(Commitment, { agreementId: agreement.id, subdistrictId }, { orderBy: { id: 'asc' } })
    const parties = await em.find(Party, { id: { $in: commitments.map(({ ownerId }) => ownerId) }, subdistrictId })
    const organizationIds = parties.map(({ organizationId }) => organizationId).filter((each) => each !== null)
    const organizations = await em.find(Organization, { id: { $in: organizationIds }, subdistrictId })
    const names = new Map(organizations.map((organization) => [organization.id, organization.name]))
    const owners = new Map(parties.map((party) => [party.id, names.get(party.organizationId ?? '') ?? party.residentsGroup!]))
    const days = commitments.filter(({ state }) => state !== CommitmentState.CANCELLED).map(({ dueOn }) => dueOn)
    return {
      text: agreement.text,
      agreedOn: agreement.agreedOn,
      promisedOn: days.toSorted().at(-1) ?? null,
      commitments: commitments.map(({ ownerId, text, dueOn, state }) => ({ ownerName: owners.get(ownerId)!, text, dueOn, state })),
    }
  }
}
