import { localDay } from '../kernel/day.ts'
import type { Language } from '../kernel/refusal.words.ts'
import { fitOf } from '../matching/fit/fit.ts'
import { sayReason } from '../matching/fit/fit.words.ts'
import type { Fit } from '../matching/fit/reason.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { committeeSeat, subdistrictSeat } from '../acting/rights.ts'
import { knowsPersonOf } from '../matches/person-of.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import type { FitType } from './fit.types.ts'
import { type Party, readParties } from './parties.ts'

/** What a fit says, what speaks for the pair first. */
export function sayFit({ score, eligible, reasons }: Fit, language: Language): FitType {
  const order = { GOOD: 0, WEAK: 1, MISSING: 2 }
  const sorted = reasons.toSorted((a, b) => order[a.kind] - order[b.kind] || b.points - a.points)
  return {
    score,
    isEligible: eligible,
    reasons: sorted.map((reason) => ({ code: reason.code, kind: reason.kind, text: sayReason(reason, language), points: reason.points })),
  }
}

function partyOf(request: Request, table: 'need' | 'offer', id: string): Promise<Party> {
  const { subdistrictId } = signedIn(request)
  const loader = request.loaders.batch<Party>(`party of ${table}`, async (ids) => {
    const where = 'r.subdistrict_id = $1 and r.id = any($2::uuid[])'
    const parties = await readParties(request.services.database.reads, table, where, [subdistrictId, ids])
    const byId = new Map(parties.map((party) => [party.id, party]))
    return ids.map((each) => byId.get(each)!)
  })
  return loader.load(id)
}

/**
 * How well two go together that were brought together already, as the viewer may know it: neither what else is left nor whether the
 * day has passed matters.
 */
export async function fitOfPair(request: Request, needId: string, offerId: string, quantity: number): Promise<FitType> {
  const [need, offer] = await Promise.all([partyOf(request, 'need', needId), partyOf(request, 'offer', offerId)])
  const fit = fitOf(
    { ...need, quantity, until: null },
    { ...offer, quantity: Math.max(quantity, offer.quantity), until: null },
    { today: localDay(new Date()) },
  )
  return fitShown(request, needId, offerId, sayFit(fit, request.language))
}

/**
 * A fit as the viewer may know it: how far it is, only for the committees of both communities and for whoever knows where the one
 * it is for lives.
 */
export async function fitShown(request: Request, needId: string, offerId: string, fit: FitType): Promise<FitType> {
  const viewer = signedIn(request)
  const [need, offer] = await Promise.all([request.loaders.get(Need, needId), request.loaders.get(Offer, offerId)])
  const seat = subdistrictSeat(viewer) ?? committeeSeat(viewer, need.communityId) ?? committeeSeat(viewer, offer.communityId)
  return seat || (await knowsPersonOf(request, need)) ? fit : withoutWhere(fit)
}

const WHERE: readonly string[] = ['WALK', 'FAR', 'PLACE_UNSAID']

/** The same without how far it is, which would tell where somebody lives; what is left still adds up. */
function withoutWhere(fit: FitType): FitType {
  const reasons = fit.reasons.filter(({ code }) => !WHERE.includes(code))
  const taken = fit.reasons.filter(({ code }) => WHERE.includes(code)).reduce((points, reason) => points + reason.points, 0)
  return { ...fit, score: fit.score - taken, reasons }
}
