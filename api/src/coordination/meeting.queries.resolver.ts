import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { readRows, selectList } from '../database/rows.ts'
import { issueConcern } from '../issues/issue.concern.ts'
import { Holds } from '../kernel/holds.ts'
import { concernedWhere } from '../acting/concern.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Meeting } from './meeting.entity.ts'

/** How many meetings one answer holds at most. */
const MOST = 200

@Resolver()
export class MeetingQueries {
  @Holds(MOST)
  @Query(() => [Meeting], {
    description: 'Coordination meetings on issues the viewer may see, in order of time; at most 200. Without bounds, from 30 days ago on.',
  })
  async meetings(
    @Arg('from', () => Date, { nullable: true, description: 'Those held at this instant or later.' }) from: Date | null,
    @Arg('to', () => Date, { nullable: true, description: 'Those held before this instant.' }) to: Date | null,
    @Ctx() request: Request,
  ): Promise<Meeting[]> {
    const viewer = signedIn(request)
    const { reads, orm } = request.services.database
    const parameters: unknown[] = [viewer.subdistrictId, from, to]
    return readRows(
      reads,
      Meeting,
      `select ${selectList(orm, Meeting, 'm')} from meeting m join issue i on i.id = m.issue_id and i.subdistrict_id = m.subdistrict_id
       where m.subdistrict_id = $1 and m.at >= coalesce($2::timestamptz, now() - interval '30 days') and m.at < coalesce($3::timestamptz, 'infinity')
         and ${concernedWhere(viewer, issueConcern, parameters)}
       order by m.at, m.id limit ${MOST}`,
      parameters,
    )
  }
}
