import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Community } from '../communities/community.entity.ts'
import { readRows, selectList } from '../database/rows.ts'
import { Holds } from '../kernel/holds.ts'
import type { Unanswered } from '../kernel/payload.ts'
import type { Soon } from '../kernel/soon.ts'
import { Person } from '../people/person.entity.ts'
import { Asks } from '../acting/policy.ts'
import { AtMost } from '../acting/rates.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { ApiToken } from './api-token.entity.ts'
import { CreateApiTokenInput, RevokeApiTokenInput } from './api-token.inputs.ts'
import { canCreateApiToken, canRevokeApiToken, canSeeApiToken } from './api-token.policy.ts'
import { createApiToken, revokeApiToken } from './api-token.service.ts'
import { ApiTokenPayload } from './api-token.types.ts'

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  @Holds(50)
  @Query(() => [ApiToken], { description: 'The viewer’s own tokens, the newest first; for administrators, all of the sub-district.' })
  async apiTokens(@Ctx() request: Request): Promise<ApiToken[]> {
    const viewer = signedIn(request)
    const { database } = request.services
    const rows = await readRows(
      database.reads,
      ApiToken,
      `select ${selectList(database.orm, ApiToken, 't')} from api_token t where t.subdistrict_id = $1 order by t.id desc`,
      [viewer.subdistrictId],
    )
    return rows.filter((token) => canSeeApiToken(viewer, token).allowed)
  }

  @Holds(10)
  @FieldResolver(() => [Community], { description: 'The communities it reaches.' })
  communities(@Root() token: ApiToken, @Ctx() request: Request): Soon<Community[]> {
    return request.loaders.getAll(Community, token.communityIds)
  }

  @FieldResolver(() => Person, { description: 'Who created it.' })
  createdBy(@Root() token: ApiToken, @Ctx() request: Request): Soon<Person> {
    return request.loaders.get(Person, token.createdById)
  }

  @AtMost(10, 600)
  @Asks(canCreateApiToken)
  @Mutation(() => ApiTokenPayload, { description: 'Creates a token for another system, within the viewer’s own communities.' })
  async createApiToken(
    @Arg('input', () => CreateApiTokenInput) input: CreateApiTokenInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<ApiTokenPayload>> {
    const { row, cursor, secret } = await createApiToken(request, input)
    return { apiToken: row, cursor, secret }
  }

  @Asks(canRevokeApiToken)
  @Mutation(() => ApiTokenPayload, { description: 'Takes a token away at once, on open sockets as well.' })
  async revokeApiToken(
    @Arg('input', () => RevokeApiTokenInput) input: RevokeApiTokenInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<ApiTokenPayload>> {
    const { row, cursor } = await revokeApiToken(request, input)
    return { apiToken: row, cursor, secret: null }
  }
}
