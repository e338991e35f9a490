import { ResourceKind } from '../resources/resource.words.ts'

interface Claimed {
  need: { kind: ResourceKind }
  match: { introducedAt: Date }
  offer: { postedAt: Date }
}

/** Claiming a wish makes the offer and the match in one step, at one moment; an offer that is introduced was there before. */
export const isMadeByClaiming = ({ need, match, offer }: Claimed): boolean =>
  need.kind === ResourceKind.MICRO_WISH && offer.postedAt.getTime() === match.introducedAt.getTime()
