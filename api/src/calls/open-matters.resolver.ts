import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type Request, signedIn } from '../acting/request.ts'
import { canSeeBalance } from '../matches/balance.policy.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { readOpenMatters } from './open-matters.query.ts'
import { OpenMatters } from './open-matters.types.ts'

@Resolver(() => Organization)
export class OpenMattersOfOrganization {
  @FieldResolver(() => OpenMatters, {
    nullable: true,
    description: 'For those who speak for it, and the committees that see what it posts; null for all others.',
  })
  async open(@Root() organization: Organization, @Ctx() request: Request): Promise<OpenMatters | null> {
    if (!canSeeBalance(signedIn(request), organization).allowed) return null
    return request.loaders.batch<OpenMatters>('open matters', (ids) => readOpenMatters(request, ids)).load(organization.id)
  }
}
