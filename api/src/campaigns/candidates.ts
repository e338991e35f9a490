import { localDay } from '../kernel/day.ts'
import { Fitting, type PreparedNeed, type PreparedOffer } from '../matching/fit/fit.ts'
import { concernedWhere } from '../acting/concern.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { committeeCommunities, subdistrictSeat } from '../acting/rights.ts'
import { resourceConditions } from '../resources/resource.concern.ts'
import { openWhere } from '../resources/resource.conditions.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { canIntroduceTo } from '../resources/resource.policy.ts'
import { campaignsSeen } from './campaign.seen.ts'
import type { Candidate } from './fit.types.ts'
import { sayFit } from './fits.ts'
import { type Party, readParties } from './parties.ts'

/** At most so many, the newest, are looked at for one need or offer outside a campaign. */
const MOST = 5_000

/** As many as can be asked for. */
export const MOST_SHOWN = 100

/** The best first, each put into words once somebody asks for it. */
type Ranked = (() => Candidate)[]

type Side = 'need' | 'offer'
const otherOf = { need: 'offer', offer: 'need' } as const

/**
 * The best on the other side, best first, for a committee that may introduce; nobody else is shown any. In a campaign they are
 * those of the campaign, otherwise those of the kind that are open, seen by the viewer and in no campaign. What a list of needs
 * or offers asks for is read and ranked at once, however many of them are asked for.
 */
export async function candidatesOf(request: Request, side: Side, id: string, first: number): Promise<Candidate[]> {
  const ranked = await request.loaders.batch(`candidates ${side}`, (ids) => find(request, side, ids)).load(id)
  const candidates: Candidate[] = []
  for (const say of ranked.slice(0, first)) {
    candidates.push(say())
    if (request.effort.needsPause) await request.effort.pause()
  }
  return candidates
}

async function find(request: Request, side: Side, ids: readonly string[]): Promise<Ranked[]> {
  const viewer = signedIn(request)
  const today = localDay(new Date())
  const resources = await request.loaders.getAll<Need | Offer>(side === 'need' ? (Need as never) : (Offer as never), ids)
  const seen = await campaignsSeen(request, resources)
  const asking = resources.filter(
    (resource) => canIntroduceTo(viewer, resource, today).allowed && (resource.campaignId === null || seen.has(resource.campaignId)),
  )
  if (asking.length === 0) return ids.map(() => [])
  const { reads } = request.services.database
  const subjects = await readParties(reads, side, `r.subdistrict_id = $1 and r.id = any($2::uuid[]) and ${openWhere(side)}`, [
    viewer.subdistrictId,
    asking.map((resource) => resource.id),
  ])
  const found = new Map<string, Ranked>()
  for (const group of Map.groupBy(subjects, (subject) => subject.campaignId ?? subject.kind).values()) {
    const pool = await poolFor(request, otherOf[side], group[0]!)
    for (const [id, candidates] of await best(request, side, group, pool)) found.set(id, candidates)
  }
  return ids.map((id) => found.get(id) ?? [])
}

/** Outside a campaign those alone that the viewer may introduce to: what is seen as a unit that was asked is not among them. */
function poolFor(request: Request, table: Side, subject: Party): Promise<Party[]> {
  const viewer = signedIn(request)
  const { reads } = request.services.database
  const parameters: unknown[] = [viewer.subdistrictId]
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const open = `r.subdistrict_id = $1 and ${openWhere(table)}`
  if (subject.campaignId) return readParties(reads, table, `${open} and r.campaign_id = ${bind(subject.campaignId)}`, parameters)
  const visible = concernedWhere(viewer, resourceConditions[table], parameters)
  const near = subdistrictSeat(viewer)
    ? 'true'
    : `r.community_id = any(${bind([...viewer.neighbours, ...committeeCommunities(viewer)])}::uuid[])`
  const newest = `r.id in (select r.id from ${table} r where ${open} and r.kind = ${bind(subject.kind)} and r.campaign_id is null and ${visible}
    and ${near} order by r.number desc limit ${MOST})`
  return readParties(reads, table, newest, parameters)
}

async function best(request: Request, side: Side, subjects: Party[], pool: Party[]): Promise<Map<string, Ranked>> {
  const { effort } = request
  effort.expectPairs(subjects.length * pool.length)
  const fitting = new Fitting({ today: localDay(new Date()) })
  const prepare = (party: Party, as: Side): PreparedNeed | PreparedOffer =>
    as === 'need' ? fitting.prepareNeed(party) : fitting.prepareOffer(party)
  const others: { party: Party; prepared: PreparedNeed | PreparedOffer }[] = []
  for (const party of pool) {
    others.push({ party, prepared: prepare(party, otherOf[side]) })
    if (effort.needsPause) await effort.pause()
  }
  const found = new Map<string, Ranked>()
  for (const subject of subjects) {
    const own = prepare(subject, side)
    const pairOf = (other: PreparedNeed | PreparedOffer): [PreparedNeed, PreparedOffer] =>
      (side === 'need' ? [own, other] : [other, own]) as [PreparedNeed, PreparedOffer]
    const say = (at: number): Candidate => {
      const { party, prepared } = others[at]!
      const [needId, offerId] = side === 'need' ? [subject.id, party.id] : [party.id, subject.id]
      const fit = sayFit(fitting.explain(...pairOf(prepared)), request.language)
      return { needId, offerId, campaignId: subject.campaignId, quantity: Math.min(subject.quantity, party.quantity), fit }
    }
    const scored: { at: number; score: number }[] = []
    for (const [at, { prepared }] of others.entries()) {
      const score = fitting.score(...pairOf(prepared))
      if (score >= 0) scored.push({ at, score })
      if (effort.needsPause) await effort.pause()
    }
    const ranked = scored
      .toSorted((a, b) => b.score - a.score || (others[a.at]!.party.id < others[b.at]!.party.id ? -1 : 1))
      .slice(0, MOST_SHOWN)
    found.set(
      subject.id,
      ranked.map(({ at }) => {
        let said: Candidate | undefined
        return () => (said ??= say(at))
      }),
    )
  }
  return found
}
