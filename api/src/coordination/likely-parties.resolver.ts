import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Issue } from '../issues/issue.entity.ts'
import { canNameParty } from '../issues/issue.policy.ts'
import { Holds } from '../kernel/holds.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { Asks } from '../acting/policy.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { MOST_LIKELY, likelyParties } from './likely-parties.query.ts'

@Resolver(() => Issue)
export class LikelyParties {
  @Asks(canNameParty)
  @Holds(MOST_LIKELY)
  @FieldResolver(() => [Organization], {
    description: `For those who name parties: organizations it probably touches, the likeliest first, at most ${MOST_LIKELY}; none that are asked already.`,
  })
  async likelyParties(@Root() issue: Issue, @Ctx() request: Request): Promise<Organization[]> {
    return canNameParty(signedIn(request), issue).allowed ? likelyParties(request, issue) : []
  }
}
