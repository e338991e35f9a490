import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import type { Request } from '../acting/request.ts'
import { Need, Offer } from './resource.entity.ts'
import { ResourcesArguments } from './resource.inputs.ts'
import { listResources, resourceByNumber } from './resource.list.ts'
import { NeedConnection, OfferConnection } from './resource.types.ts'
import { countDescription } from '../kernel/page.ts'

@Resolver(() => NeedConnection)
export class NeedQueries {
  @Query(() => Need, { nullable: true, description: 'Null when there is none of this number, or not for the viewer to see.' })
  need(@Arg('number', () => Int) number: number, @Ctx() request: Request): Promise<Need | null> {
    return resourceByNumber(request, Need, 'need', number)
  }

  @Query(() => NeedConnection, { description: 'Needs the viewer may see, newest first.' })
  needs(@Args(() => ResourcesArguments) { filter, ...page }: ResourcesArguments, @Ctx() request: Request): Promise<NeedConnection> {
    return listResources(request, Need, 'need', filter ?? {}, page)
  }

  @FieldResolver(() => Int, { description: countDescription })
  totalCount(@Root() connection: NeedConnection): Promise<number> {
    return connection.count()
  }
}

@Resolver(() => OfferConnection)
export class OfferQueries {
  @Query(() => Offer, { nullable: true, description: 'Null when there is none of this number, or not for the viewer to see.' })
  offer(@Arg('number', () => Int) number: number, @Ctx() request: Request): Promise<Offer | null> {
    return resourceByNumber(request, Offer, 'offer', number)
  }

  @Query(() => OfferConnection, { description: 'Offers the viewer may see, newest first.' })
  offers(@Args(() => ResourcesArguments) { filter, ...page }: ResourcesArguments, @Ctx() request: Request): Promise<OfferConnection> {
    return listResources(request, Offer, 'offer', filter ?? {}, page)
  }

  @FieldResolver(() => Int, { description: countDescription })
  totalCount(@Root() connection: OfferConnection): Promise<number> {
    return connection.count()
  }
}
