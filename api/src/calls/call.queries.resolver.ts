import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { OfferCall } from './call.entity.ts'
import { CallsArguments } from './call.inputs.ts'
import { listCalls } from './call.list.ts'
import { canSeeCall } from './call.policy.ts'
import { OfferCallConnection } from './call.types.ts'

@Resolver(() => OfferCallConnection)
export class CallQueries {
  @Query(() => OfferCall, { nullable: true, description: 'Null when there is none, or not for the viewer to see.' })
  async call(@Arg('id', () => ID) id: string, @Ctx() request: Request): Promise<OfferCall | null> {
    const viewer = signedIn(request)
    if (!isId(id)) throw new Refusal('INVALID_ID', {}, 'id')
    const call = await request.loaders.find(OfferCall, id)
    return call && canSeeCall(viewer, call).allowed ? call : null
  }

  @Query(() => OfferCallConnection, { description: 'Calls the viewer’s committees or organizations are concerned by, the newest first.' })
  calls(@Args(() => CallsArguments) args: CallsArguments, @Ctx() request: Request): Promise<OfferCallConnection> {
    return listCalls(request, args)
  }

  @FieldResolver(() => Int, { description: 'How many there are in all; counted only when asked for.' })
  totalCount(@Root() connection: OfferCallConnection): Promise<number> {
    return connection.count()
  }
}
