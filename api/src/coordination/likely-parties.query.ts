import { readRows, selectList } from '../database/rows.ts'
import type { Issue } from '../issues/issue.entity.ts'
import { likened, likenedIn } from '../kernel/likened.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { organizationsWhere } from '../organizations/organization.policy.ts'
import { type Request, signedIn } from '../acting/request.ts'

export const MOST_LIKELY = 8
/** So many earlier issues of the same category tell who usually takes part. */
const LOOKED_AT = 50

const keepsUp = `r.kind in ('PROPERTY_MANAGER', 'OWNERS_COMMITTEE')`

/**
 * Organizations an issue probably touches, the likeliest first: those it names, those that keep up a place it names (仙林苑 and
 * 仙林苑物业 begin alike), those that took part in others of its kind, and those that keep up places of the community at all.
 */
export async function likelyParties(request: Request, issue: Issue): Promise<Organization[]> {
  const { reads, orm } = request.services.database
  const viewer = signedIn(request)
  const said = likened([issue.title, issue.place, issue.text].join(' '))
  const near = [...new Set([...issue.communityIds, ...viewer.neighbours])]
  const parameters: unknown[] = [viewer.subdistrictId, issue.id, issue.communityId, issue.category, near, said]
  const visible = organizationsWhere(viewer, parameters)
  return readRows(
    reads,
    Organization,
    `with named as materialized (
       select left(p.name, 2) as beginning from place p
       where p.subdistrict_id = $1 and p.community_id = any($5::uuid[]) and strpos($6, ${likenedIn('p.name')}) > 0),
     usual as materialized (
       select p.organization_id as id, count(*) as times from (
         select i.id from issue i where i.subdistrict_id = $1 and i.community_id = $3 and i.category = $4 and i.id <> $2
         order by i.number desc limit ${LOOKED_AT}) alike
       join party p on p.issue_id = alike.id and p.subdistrict_id = $1 and p.state = 'NAMED' where p.organization_id is not null group by 1)
     select ${selectList(orm, Organization, 'r')} from organization r
     left join usual u on u.id = r.id
     cross join lateral (select
       strpos($6, ${likenedIn('r.name')}) > 0 as said,
       ${keepsUp} and exists (select from named n where n.beginning = left(r.name, 2)) as here) fit
     where r.subdistrict_id = $1 and ${visible}
       and (r.community_id is null or r.community_id = any($5::uuid[]))
       and (r.kind <> 'COMMITTEE' or r.community_id <> $3)
       and (fit.said or fit.here or u.times > 0 or (${keepsUp} and r.community_id = $3))
       and not exists (
         select from party p where p.issue_id = $2 and p.organization_id = r.id and p.subdistrict_id = $1 and p.state <> 'REFUSED')
     order by fit.said desc, fit.here desc, fit.here and r.kind = 'PROPERTY_MANAGER' desc, coalesce(u.times, 0) desc,
       r.kind = 'PROPERTY_MANAGER' desc, r.name collate "zh-x-icu", r.id
     limit ${MOST_LIKELY}`,
    parameters,
  )
}
