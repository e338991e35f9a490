import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { localDay } from '../kernel/day.ts'
import { Holds } from '../kernel/holds.ts'
import type { Soon } from '../kernel/soon.ts'
import { Person } from '../people/person.entity.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { FollowUp } from './follow-up.entity.ts'
import { isDue } from './follow-up.ts'
import { listFollowUps } from './follow-up.list.ts'
import { FollowUpConnection, FollowUpsArguments } from './follow-up.types.ts'
import { Match } from './match.entity.ts'
import { canReadFollowUpNote } from './match.policy.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { countDescription } from '../kernel/page.ts'

@Resolver(() => FollowUp)
export class FollowUpFields {
  @FieldResolver(() => Match, { description: 'The match.' })
  match(@Root() { matchId }: FollowUp, @Ctx() { loaders }: Request): Soon<Match> {
    return loaders.get(Match, matchId)
  }

  @FieldResolver(() => Boolean, { description: 'Its day has come, and nobody has asked yet.' })
  isDue(@Root() followUp: FollowUp): boolean {
    return isDue(followUp, localDay(new Date()))
  }

  @FieldResolver(() => String, { nullable: true, description: 'For the requester and the committees alone.' })
  async note(@Root() { matchId, note }: FollowUp, @Ctx() request: Request): Promise<string | null> {
    const match = await request.loaders.get(Match, matchId)
    const [need, offer] = await Promise.all([request.loaders.get(Need, match.needId), request.loaders.get(Offer, match.offerId)])
    return canReadFollowUpNote(signedIn(request), { match, need, offer }).allowed ? note : null
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who recorded the answer.' })
  recordedBy(@Root() { recordedById }: FollowUp, @Ctx() { loaders }: Request): Soon<Person | null> {
    return loaders.find(Person, recordedById)
  }
}

@Resolver(() => Match)
export class FollowUpsOfMatch {
  @Holds(2)
  @FieldResolver(() => [FollowUp], { description: '跟踪回访 after one month and three; of matches of JOB, once fulfilled.' })
  async followUps(@Root() match: Match, @Ctx() { loaders }: Request): Promise<FollowUp[]> {
    const followUps = await loaders.listBy(FollowUp, 'matchId', match.id)
    return followUps.toSorted((one, other) => one.months - other.months)
  }
}

@Resolver(() => FollowUpConnection)
export class FollowUpQueries {
  @Query(() => FollowUpConnection, { description: 'Follow-ups of matches the viewer may see, the longest due first.' })
  followUps(
    @Args(() => FollowUpsArguments) { boardId = null, due = null, ...page }: FollowUpsArguments,
    @Ctx() request: Request,
  ): Promise<FollowUpConnection> {
    return listFollowUps(request, { boardId, due }, page)
  }

  @FieldResolver(() => Int, { description: countDescription })
  totalCount(@Root() connection: FollowUpConnection): Promise<number> {
    return connection.count()
  }
}
