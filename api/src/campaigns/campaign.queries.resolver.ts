import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import type { Request } from '../acting/request.ts'
import { Campaign } from './campaign.entity.ts'
import { CampaignsArguments } from './campaign.inputs.ts'
import { campaignByNumber, listCampaigns } from './campaign.list.ts'
import { CampaignConnection } from './campaign.types.ts'
import { countDescription } from '../kernel/page.ts'

@Resolver(() => CampaignConnection)
export class CampaignQueries {
  @Query(() => Campaign, { nullable: true, description: 'Null when there is none of this number, or not for the viewer to see.' })
  campaign(@Arg('number', () => Int) number: number, @Ctx() request: Request): Promise<Campaign | null> {
    return campaignByNumber(request, number)
  }

  @Query(() => CampaignConnection, {
    description: 'Campaigns of the viewer’s committees and of those they share a board with, newest first.',
  })
  campaigns(@Args(() => CampaignsArguments) { filter, ...page }: CampaignsArguments, @Ctx() request: Request): Promise<CampaignConnection> {
    return listCampaigns(request, filter ?? {}, page)
  }

  @FieldResolver(() => Int, { description: countDescription })
  totalCount(@Root() connection: CampaignConnection): Promise<number> {
    return connection.count()
  }
}
