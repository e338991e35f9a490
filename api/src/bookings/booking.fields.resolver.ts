import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Max, Min } from 'class-validator'
import { Community } from '../communities/community.entity.ts'
import { addMonths, localDay } from '../kernel/day.ts'
import { Holds } from '../kernel/holds.ts'
import { Refusal } from '../kernel/refusal.ts'
import { LocalDate } from '../kernel/scalars.ts'
import type { Soon } from '../kernel/soon.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { Permission, permission } from '../acting/permission.ts'
import { Person } from '../people/person.entity.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { deny } from '../acting/verdict.ts'
import { Match } from '../matches/match.entity.ts'
import { canSeeMatch } from '../matches/match.policy.ts'
import { Offer } from '../resources/resource.entity.ts'
import { ResourceViewerCan } from '../resources/resource.types.ts'
import { daysOf, isBookable } from './availability.ts'
import { Booking } from './booking.entity.ts'
import { type BookingFilter, MOST_LISTED, bookingsOf, standingOn } from './booking.list.ts'
import { canBookOffer, canCancelBooking, canSeeBooker, canSeeBooking, canUndoBookingStep } from './booking.policy.ts'
import { BookingViewerCan, DayAvailability } from './booking.types.ts'

const MOST_DAYS_ASKED = 62
const MOST_YEARS = 5

@Resolver(() => Booking)
export class BookingFields {
  @FieldResolver(() => Offer, { description: 'The offer.' })
  offer(@Root() booking: Booking, @Ctx() { loaders }: Request): Soon<Offer> {
    return loaders.get(Offer, booking.offerId)
  }

  @FieldResolver(() => Match, {
    nullable: true,
    description: 'The match it came of; null where it was booked directly, or the viewer may not see the match.',
  })
  async match(@Root() booking: Booking, @Ctx() request: Request): Promise<Match | null> {
    const match = await request.loaders.find(Match, booking.matchId)
    return match && canSeeMatch(signedIn(request), match).allowed ? match : null
  }

  @FieldResolver(() => Community, { description: 'Whose committee booked it, or where the organization is that it is for.' })
  community(@Root() booking: Booking, @Ctx() { loaders }: Request): Soon<Community> {
    return loaders.get(Community, booking.communityId)
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'Whom it is for; null: a resident.' })
  organization(@Root() booking: Booking, @Ctx() { loaders }: Request): Soon<Organization | null> {
    return loaders.find(Organization, booking.organizationId)
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description:
      'Who booked it; of a match, who gave the second yes. A resident is named to the two sides and the committee at home alone.',
  })
  async bookedBy(@Root() booking: Booking, @Ctx() request: Request): Promise<Person | null> {
    const offer = await request.loaders.get(Offer, booking.offerId)
    return canSeeBooker(signedIn(request), booking, offer).allowed ? request.loaders.get(Person, booking.bookedById) : null
  }

  @FieldResolver(() => BookingViewerCan, { description: 'What the viewer may do with it now.' })
  async viewerCan(@Root() booking: Booking, @Ctx() request: Request): Promise<BookingViewerCan> {
    const offer = await request.loaders.get(Offer, booking.offerId)
    const [viewer, now] = [signedIn(request), new Date()]
    return {
      cancel: permission(canCancelBooking(viewer, booking, offer, now), request.language),
      undo: permission(canUndoBookingStep(viewer, booking, offer, now), request.language),
    }
  }
}

@ArgsType()
class BookingsArguments implements BookingFilter {
  @Field(() => LocalDate, { nullable: true, description: 'Without those that are over before this day; today when nothing is said.' })
  from?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'Without those that begin after this day.' })
  until?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Those that were cancelled too.' })
  cancelled?: boolean | null
}

@ArgsType()
class AvailabilityArguments {
  @Field(() => LocalDate, { description: `First day, at most ${MOST_YEARS} years from today.` })
  from!: string

  @Field(() => Int, { defaultValue: 7, description: `At most ${MOST_DAYS_ASKED}.` })
  @Min(1)
  @Max(MOST_DAYS_ASKED)
  days!: number
}

@Resolver(() => Offer)
export class OfferBookings {
  @Holds(MOST_LISTED)
  @FieldResolver(() => [Booking], {
    description: `Those the viewer may see in full, the earliest first, at most ${MOST_LISTED}; all others are only in the free capacity.`,
  })
  async bookings(
    @Root() offer: Offer,
    @Args(() => BookingsArguments) filter: BookingsArguments,
    @Ctx() request: Request,
  ): Promise<Booking[]> {
    return bookingsOf(request, offer, filter)
  }

  @FieldResolver(() => [DayAvailability], {
    description: 'What is free day by day, whoever took the rest; empty for an offer without hours, and for one that is withdrawn.',
  })
  async availability(
    @Root() offer: Offer,
    @Args(() => AvailabilityArguments) { from, days }: AvailabilityArguments,
    @Ctx() request: Request,
  ): Promise<DayAvailability[]> {
    const today = localDay(new Date())
    const [min, max] = [addMonths(today, -12 * MOST_YEARS), addMonths(today, 12 * MOST_YEARS)]
    if (from < min || from > max) throw new Refusal('DAY_OUT_OF_RANGE', { min, max }, 'from')
    return isBookable(offer) ? daysOf(offer, await standingOn(request, offer.id, from, days), from, days, request.effort) : []
  }
}

@Resolver(() => Match)
export class MatchBooking {
  @FieldResolver(() => Booking, {
    nullable: true,
    description:
      'What was booked when both sides accepted: the hours both have in common, for a year at most. The newest, for those who may see it.',
  })
  async booking(@Root() match: Match, @Ctx() request: Request): Promise<Booking | null> {
    const booking = (await request.loaders.listBy(Booking, 'matchId', match.id)).at(-1)
    if (!booking) return null
    const offer = await request.loaders.get(Offer, booking.offerId)
    return canSeeBooking(signedIn(request), booking, offer).allowed ? booking : null
  }
}

@Resolver(() => ResourceViewerCan)
export class BookingOfResourceViewerCan {
  @FieldResolver(() => Permission, {
    description: 'Of an offer of VENUE or PARKING with its hours: `bookOffer`, in one capacity or another.',
  })
  book(@Root() { resource }: ResourceViewerCan, @Ctx() request: Request): Permission {
    const today = localDay(new Date())
    const verdict = resource instanceof Offer ? canBookOffer(signedIn(request), resource, today) : deny('NOT_BY_HOURS')
    return permission(verdict, request.language)
  }
}
