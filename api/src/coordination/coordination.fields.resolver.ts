import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Community } from '../communities/community.entity.ts'
import { Issue, IssueEntry } from '../issues/issue.entity.ts'
import { IssueFields } from '../issues/issue.fields.resolver.ts'
import { dueState, turnOf } from '../issues/issue.ts'
import { canAnswerPartyRequest, canFulfilCommitment } from '../issues/issue.policy.ts'
import { DueState, Turn } from '../issues/issue.words.ts'
import { endOfDay } from '../kernel/day.ts'
import { Holds } from '../kernel/holds.ts'
import { type Soon, whenAllKnown, whenKnown } from '../kernel/soon.ts'
import { Appointment } from '../organizations/appointment.entity.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { Person } from '../people/person.entity.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Agreement, Commitment } from './agreement.entity.ts'
import { CommitmentState, PartyState } from './coordination.words.ts'
import { Meeting } from './meeting.entity.ts'
import { Party } from './party.entity.ts'

const nameOf = (party: Party, request: Request): Soon<string> =>
  whenKnown(request.loaders.find(Organization, party.organizationId), (organization) => organization?.name ?? party.residentsGroup!)

@Resolver(() => Issue)
export class CoordinationOfIssue {
  @Holds(5)
  @FieldResolver(() => [Party], { description: 'Parties, with those still asked for and those refused.' })
  parties(@Root() issue: Issue, @Ctx() request: Request): Soon<Party[]> {
    return request.loaders.listBy(Party, 'issueId', issue.id)
  }

  @Holds(5)
  @FieldResolver(() => [Meeting], { description: 'The meetings on it.' })
  meetings(@Root() issue: Issue, @Ctx() request: Request): Soon<Meeting[]> {
    return request.loaders.listBy(Meeting, 'issueId', issue.id)
  }

  @FieldResolver(() => Agreement, { nullable: true, description: 'The latest agreement.' })
  agreement(@Root() issue: Issue, @Ctx() request: Request): Soon<Agreement | null> {
    return whenKnown(request.loaders.listBy(Agreement, 'issueId', issue.id), (agreements) => agreements.at(-1) ?? null)
  }

  @FieldResolver(() => [String], {
    description: 'Whose turn it is, by name: the committee’s community, the parties that owe a commitment, or whoever raised it.',
  })
  turnNames(@Root() issue: Issue, @Ctx() request: Request): Soon<string[]> {
    switch (turnOf(issue, new Date())) {
      case Turn.NOBODY:
        return []
      case Turn.COMMITTEE:
        return whenKnown(request.loaders.get(Community, issue.communityId), ({ name }) => [name])
      case Turn.REPORTER:
        return whenKnown(new IssueFields().reporterName(issue, request), (name) => [name])
      case Turn.PARTIES:
        return whenKnown(request.loaders.listBy(Commitment, 'issueId', issue.id), (commitments) => {
          const owners = new Set(commitments.filter(({ state }) => state === CommitmentState.OPEN).map(({ ownerId }) => ownerId))
          const parties = [...owners].map((id) => request.loaders.get(Party, id))
          return whenAllKnown(parties, (known) =>
            whenAllKnown(
              known.map((party) => nameOf(party, request)),
              (names) => names,
            ),
          )
        })
    }
  }
}

@Resolver(() => Party)
export class PartyFields {
  @FieldResolver(() => Issue, { description: 'The issue it belongs to.' })
  issue(@Root() party: Party, @Ctx() request: Request): Soon<Issue> {
    return request.loaders.get(Issue, party.issueId)
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'Null where the party is a group of residents.' })
  organization(@Root() party: Party, @Ctx() request: Request): Soon<Organization | null> {
    return request.loaders.find(Organization, party.organizationId)
  }

  @FieldResolver(() => String, { description: 'Name of the organization or of the group.' })
  name(@Root() party: Party, @Ctx() request: Request): Soon<string> {
    return nameOf(party, request)
  }

  @FieldResolver(() => Community, { nullable: true, description: 'The community whose committee asked for it.' })
  requestedBy(@Root() party: Party, @Ctx() request: Request): Soon<Community | null> {
    return request.loaders.find(Community, party.requestedById)
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is a request that the viewer’s committee may answer.' })
  async viewerCanAnswer(@Root() party: Party, @Ctx() request: Request): Promise<boolean> {
    if (party.state !== PartyState.REQUESTED || !party.communityId) return false
    const issue = await request.loaders.get(Issue, party.issueId)
    return canAnswerPartyRequest(signedIn(request), issue, party.communityId).allowed
  }
}

@Resolver(() => Meeting)
export class MeetingFields {
  @FieldResolver(() => Issue, { description: 'The issue it belongs to.' })
  issue(@Root() meeting: Meeting, @Ctx() request: Request): Soon<Issue> {
    return request.loaders.get(Issue, meeting.issueId)
  }

  @Holds(5)
  @FieldResolver(() => [Party], { description: 'The parties asked to come.' })
  invited(@Root() meeting: Meeting, @Ctx() request: Request): Soon<Party[]> {
    return request.loaders.getAll(Party, meeting.invitedIds)
  }

  @FieldResolver(() => Person, { description: 'Who convened it.' })
  convenedBy(@Root() meeting: Meeting, @Ctx() request: Request): Soon<Person> {
    return request.loaders.get(Person, meeting.convenedById)
  }

  @FieldResolver(() => Appointment, { nullable: true, description: 'The capacity in which it was convened.' })
  convenedAs(@Root() meeting: Meeting, @Ctx() request: Request): Soon<Appointment | null> {
    return request.loaders.find(Appointment, meeting.convenedAsId)
  }
}

@Resolver(() => Agreement)
export class AgreementFields {
  @Holds(5)
  @FieldResolver(() => [Commitment], { description: 'Who does what by when.' })
  commitments(@Root() agreement: Agreement, @Ctx() request: Request): Soon<Commitment[]> {
    return request.loaders.listBy(Commitment, 'agreementId', agreement.id)
  }

  @FieldResolver(() => Person, { description: 'Who recorded it.' })
  recordedBy(@Root() agreement: Agreement, @Ctx() request: Request): Soon<Person> {
    return request.loaders.get(Person, agreement.recordedById)
  }
}

@Resolver(() => Commitment)
export class CommitmentFields {
  @FieldResolver(() => Issue, { description: 'The issue it was made for.' })
  issue(@Root() commitment: Commitment, @Ctx() request: Request): Soon<Issue> {
    return request.loaders.get(Issue, commitment.issueId)
  }

  @FieldResolver(() => Party, { description: 'Who does it.' })
  owner(@Root() commitment: Commitment, @Ctx() request: Request): Soon<Party> {
    return request.loaders.get(Party, commitment.ownerId)
  }

  @FieldResolver(() => DueState, { description: 'How near the day is.' })
  dueState(@Root() commitment: Commitment): DueState {
    return commitment.state === CommitmentState.OPEN ? dueState(endOfDay(commitment.dueOn), new Date()) : DueState.NONE
  }

  @FieldResolver(() => Boolean, { description: 'Whether `fulfilCommitment` would be allowed.' })
  async viewerCanFulfil(@Root() commitment: Commitment, @Ctx() request: Request): Promise<boolean> {
    if (commitment.state !== CommitmentState.OPEN) return false
    const issue = await request.loaders.get(Issue, commitment.issueId)
    const owner = await request.loaders.get(Party, commitment.ownerId)
    return canFulfilCommitment(signedIn(request), issue, owner.organizationId).allowed
  }
}

@Resolver(() => IssueEntry)
export class CoordinationOfEntry {
  @FieldResolver(() => Appointment, { nullable: true, description: 'The capacity it was done in.' })
  actingAs(@Root() entry: IssueEntry, @Ctx() request: Request): Soon<Appointment | null> {
    return request.loaders.find(Appointment, entry.actingAsId)
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Null as well for a party that was taken out since.' })
  party(@Root() entry: IssueEntry, @Ctx() request: Request): Soon<Party | null> {
    return request.loaders.find(Party, entry.partyId)
  }

  @FieldResolver(() => Meeting, { nullable: true, description: 'The meeting it is about.' })
  meeting(@Root() entry: IssueEntry, @Ctx() request: Request): Soon<Meeting | null> {
    return request.loaders.find(Meeting, entry.meetingId)
  }

  @FieldResolver(() => Commitment, { nullable: true, description: 'The commitment it is about.' })
  commitment(@Root() entry: IssueEntry, @Ctx() request: Request): Soon<Commitment | null> {
    return request.loaders.find(Commitment, entry.commitmentId)
  }
}
