import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { localDay } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { canSeeBalance } from './balance.policy.ts'
import { readBalances } from './balance.query.ts'
import { ResourceBalance } from './balance.types.ts'

const YEARS = { min: 2000, max: 2100 }

@Resolver(() => Organization)
export class BalanceOfOrganization {
  @FieldResolver(() => ResourceBalance, {
    nullable: true,
    description: 'For those who speak for it, and the committees that see what it posts; null for all others.',
  })
  async balance(
    @Root() organization: Organization,
    @Ctx() request: Request,
    @Arg('year', () => Int, { nullable: true, description: 'This year when left out.' }) asked: number | null,
  ): Promise<ResourceBalance | null> {
    const viewer = signedIn(request)
    const year = asked ?? Number(localDay(new Date()).slice(0, 4))
    if (year < YEARS.min || year > YEARS.max) throw new Refusal('OUT_OF_RANGE', YEARS, 'year')
    if (!canSeeBalance(viewer, organization).allowed) return null
    const balances = request.loaders.batch(`balance ${year}`, (ids) => readBalances(request, viewer.subdistrictId, ids, year))
    return balances.load(organization.id)
  }
}
