import { Field, Int, ObjectType } from 'type-graphql'
import { publishEnum } from '../kernel/enumeration.ts'
import { Holds } from '../kernel/holds.ts'
import type { ReasonKind } from '../matching/fit/reason.ts'

const ReasonKindType: Record<ReasonKind, ReasonKind> = { GOOD: 'GOOD', WEAK: 'WEAK', MISSING: 'MISSING' }
publishEnum(ReasonKindType, 'ReasonKind', 'Whether a reason speaks for a pair or against it.', {
  GOOD: '符合: it speaks for the pair.',
  WEAK: '一般: it is met in part, or one of the two says nothing about it.',
  MISSING: '缺: something asked for is not there.',
})

@ObjectType('Reason', { description: 'One thing that speaks for a pair, or against it.' })
export class ReasonType {
  @Field(() => String, { description: 'Stable, such as `PROFESSION_FITS`.' })
  code!: string

  @Field(() => ReasonKindType, { description: 'Whether it speaks for the pair or against it.' })
  kind!: ReasonKind

  @Field(() => String, { description: 'In the language of the request.' })
  text!: string

  @Field(() => Int, { description: 'What it adds to the score.' })
  points!: number
}

@ObjectType('Fit', { description: 'How well a need and an offer go together.' })
export class FitType {
  @Field(() => Int, { description: 'From 0 to 1000: the sum of the reasons’ points.' })
  score!: number

  @Field(() => Boolean, { description: 'False where the two can’t be brought together; the reasons say why.' })
  isEligible!: boolean

  @Holds(5)
  @Field(() => [ReasonType], {
    description: 'How far it is, only for committees of the two communities and for whoever may know where the one it is for lives.',
  })
  reasons!: ReasonType[]
}

/** A need and an offer that might go together; the rest hangs on their ids. */
@ObjectType({ description: 'A need and an offer that might go together.' })
export class Candidate {
  needId!: string

  offerId!: string

  campaignId!: string | null

  @Field(() => Int, { description: 'How much: at most what both have left.' })
  quantity!: number

  @Field(() => FitType, { description: 'How well the two go together.' })
  fit!: FitType
}
