import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { countDescription } from '../kernel/page.ts'
import type { Request } from '../acting/request.ts'
import { Match } from './match.entity.ts'
import { MatchesArguments } from './match.inputs.ts'
import { listMatches, matchByNumber } from './match.list.ts'
import { MatchConnection } from './match.types.ts'

@Resolver(() => MatchConnection)
export class MatchQueries {
  @Query(() => Match, { nullable: true, description: 'Null when there is none of this number, or not for the viewer to see.' })
  match(@Arg('number', () => Int) number: number, @Ctx() request: Request): Promise<Match | null> {
    return matchByNumber(request, number)
  }

  @Query(() => MatchConnection, { description: 'Matches the viewer may see, newest first.' })
  matches(@Args(() => MatchesArguments) { filter, ...page }: MatchesArguments, @Ctx() request: Request): Promise<MatchConnection> {
    return listMatches(request, filter ?? {}, page)
  }

  @FieldResolver(() => Int, { description: countDescription })
  totalCount(@Root() connection: MatchConnection): Promise<number> {
    return connection.count()
  }
}
