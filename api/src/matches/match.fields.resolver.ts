import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Commitment } from '../coordination/agreement.entity.ts'
import { Appointment } from '../organizations/appointment.entity.ts'
import { permission } from '../acting/permission.ts'
import { Person } from '../people/person.entity.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Match } from './match.entity.ts'
import * as may from './match.policy.ts'
import { needShown } from './need-shown.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { MatchViewerCan } from './match.types.ts'
import { type Soon, whenKnown } from '../kernel/soon.ts'

@Resolver(() => Match)
export class MatchFields {
  @FieldResolver(() => Need, { description: 'Once the match has ended, closed for those whom the need concerns through it alone.' })
  need(@Root() match: Match, @Ctx() request: Request): Soon<Need> {
    return whenKnown(request.loaders.get(Need, match.needId), (need) => needShown(request, need))
  }

  @FieldResolver(() => Offer, { description: 'The offer.' })
  offer(@Root() match: Match, @Ctx() { loaders }: Request): Soon<Offer> {
    return loaders.get(Offer, match.offerId)
  }

  @FieldResolver(() => Person, { description: 'Who introduced them.' })
  introducedBy(@Root() match: Match, @Ctx() { loaders }: Request): Soon<Person> {
    return loaders.get(Person, match.introducedById)
  }

  @FieldResolver(() => Appointment, { nullable: true, description: 'The capacity it was introduced in.' })
  introducedAs(@Root() match: Match, @Ctx() { loaders }: Request): Soon<Appointment | null> {
    return loaders.find(Appointment, match.introducedAsId)
  }

  @FieldResolver(() => MatchViewerCan, { description: 'What the viewer may do with it now.' })
  async viewerCan(@Root() match: Match, @Ctx() request: Request): Promise<MatchViewerCan> {
    const viewer = signedIn(request)
    const [need, offer] = await Promise.all([request.loaders.get(Need, match.needId), request.loaders.get(Offer, match.offerId)])
    const say = (policy: typeof may.canFulfilMatch) => permission(policy(viewer, { match, need, offer }), request.language)
    return {
      answerForNeed: say(may.canAnswerForNeed),
      answerForOffer: say(may.canAnswerForOffer),
      fulfil: say(may.canFulfilMatch),
      noShow: say(may.canRecordNoShow),
      fallThrough: say(may.canFallThroughMatch),
      revealContact: say(may.canRevealMatchContact),
      followUp: say(may.canFollowUpMatch),
      correct: say(may.canCorrectMatch),
    }
  }
}

@Resolver(() => Commitment)
export class MatchOfCommitment {
  @FieldResolver(() => Match, {
    nullable: true,
    description: 'The match it is to be kept with, which fulfils it; null as well when the viewer may not see that.',
  })
  async match(@Root() commitment: Commitment, @Ctx() request: Request): Promise<Match | null> {
    const match = await request.loaders.find(Match, commitment.matchId)
    return match && may.canSeeMatch(signedIn(request), match).allowed ? match : null
  }
}
