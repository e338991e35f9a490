import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { readRows, selectList } from '../database/rows.ts'
import { Holds } from '../kernel/holds.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { followedIssue } from './followed.service.ts'
import { transitions } from './issue.ts'
import { Issue } from './issue.entity.ts'
import { canSeeIssue } from './issue.policy.ts'
import { searchIssues } from './issue.search.ts'
import { FollowedIssue, IssueConnection, IssuesArguments, StageTransition } from './issue.types.ts'
import { countDescription } from '../kernel/page.ts'

@Resolver(() => IssueConnection)
export class IssueQueries {
  @Query(() => Issue, { nullable: true, description: 'Null when there is none of this number, or not for the viewer to see.' })
  async issue(@Arg('number', () => Int) number: number, @Ctx() request: Request): Promise<Issue | null> {
    const viewer = signedIn(request)
    const { reads, orm } = request.services.database
    const [issue] = await readRows(
      reads,
      Issue,
      `select ${selectList(orm, Issue, 'i')} from issue i where number = $1 and subdistrict_id = $2`,
      [number, viewer.subdistrictId],
    )
    return issue && canSeeIssue(viewer, issue).allowed ? issue : null
  }

  @Query(() => IssueConnection, {
    description: 'Issues the viewer may see, filtered and in order; pages are stable when issues are added.',
  })
  issues(@Args(() => IssuesArguments) query: IssuesArguments, @Ctx() request: Request): Promise<IssueConnection> {
    return searchIssues(request, query)
  }

  @FieldResolver(() => Int, { description: countDescription })
  totalCount(@Root() connection: IssueConnection): Promise<number> {
    return connection.count()
  }

  @Query(() => FollowedIssue, { nullable: true, description: 'For residents without an account: null for an unknown code.' })
  followedIssue(
    @Arg('code', () => String, { description: 'The code handed out when it was reported.' }) code: string,
    @Ctx() request: Request,
  ): Promise<FollowedIssue | null> {
    return followedIssue(request, code)
  }

  @Holds(20)
  @Query(() => [StageTransition], {
    description: 'The whole life of an issue as a table: which action leads from where to where, and whose right it is.',
  })
  stageTransitions(): StageTransition[] {
    return Object.entries(transitions).map(([action, { from, to, by }]) => ({ action, from: [...from], to, by }))
  }
}
