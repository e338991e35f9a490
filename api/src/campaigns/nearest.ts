import { localDay } from '../kernel/day.ts'
import { Fitting } from '../matching/fit/fit.ts'
import type { Request } from '../acting/request.ts'
import { signedIn } from '../acting/request.ts'
import type { Candidate } from './fit.types.ts'
import { sayFit } from './fits.ts'
import { type Party, readParties } from './parties.ts'

/** With nothing eligible, at most so many offers are asked what they lack. */
const MOST_EXPLAINED = 300

/** The offer of its campaign that comes nearest to a need, full ones among them; null where there is none. */
export function nearestTo(request: Request, campaignId: string, needId: string): Promise<Candidate | null> {
  return request.loaders.batch<Candidate | null>(`nearest in ${campaignId}`, (ids) => find(request, campaignId, ids)).load(needId)
}

async function find(request: Request, campaignId: string, ids: readonly string[]): Promise<(Candidate | null)[]> {
  const { subdistrictId } = signedIn(request)
  const { reads } = request.services.database
  const [needs, offers] = await Promise.all([
    readParties(reads, 'need', 'r.subdistrict_id = $1 and r.id = any($2::uuid[])', [subdistrictId, ids]),
    readParties(reads, 'offer', `r.subdistrict_id = $1 and r.campaign_id = $2 and r.state in ('OPEN', 'MET')`, [subdistrictId, campaignId]),
  ])
  request.effort.expectPairs(needs.length * offers.length)
  const fitting = new Fitting({ today: localDay(new Date()) })
  // A full offer is measured as if it had room: what would fit is the question.
  const prepared = offers.map((offer) => fitting.prepareOffer({ ...offer, quantity: Math.max(1, offer.quantity) }))
  const nearest = new Map<string, Candidate>()
  for (const need of needs) {
    const own = fitting.prepareNeed(need)
    let [best, bestScore] = [-1, -1]
    for (const [at, other] of prepared.entries()) {
      const score = fitting.score(own, other)
      if (score > bestScore) [best, bestScore] = [at, score]
      if (request.effort.needsPause) await request.effort.pause()
    }
    const at = best >= 0 ? best : leastLacking(prepared.slice(0, MOST_EXPLAINED).map((other) => fitting.explain(own, other).reasons.length))
    if (request.effort.needsPause) await request.effort.pause()
    if (at >= 0)
      nearest.set(need.id, candidateOf(campaignId, need, offers[at]!, sayFit(fitting.explain(own, prepared[at]!), request.language)))
  }
  return ids.map((id) => nearest.get(id) ?? null)
}

/** Where two can't be brought together, the reasons are what is lacking. */
const leastLacking = (lacking: readonly number[]): number => lacking.indexOf(Math.min(...lacking))

const candidateOf = (campaignId: string, need: Party, offer: Party, fit: Candidate['fit']): Candidate => ({
  needId: need.id,
  offerId: offer.id,
  campaignId,
  quantity: Math.min(need.quantity, Math.max(0, offer.quantity)),
  fit,
})
