import { among } from '../database/among.ts'
import { readRows, selectList } from '../database/rows.ts'
import { issueConcern, openIssue } from './issue.concern.ts'
import { Issue } from './issue.entity.ts'
import { concernedWhere } from '../acting/concern.ts'
import type { Reader } from '../acting/on-boards.ts'

/** A closed card stays on the board for 30 days. */
const closedLately = (alias: string): string => `${alias}.stage_since > now() - interval '30 days'`

/** The issues of sub-district `$1` that boards show. */
const onBoards = among(
  'issue',
  `o.subdistrict_id = $1 and ${openIssue('o')}`,
  `o.subdistrict_id = $1 and ${closedLately('o')} and not ${openIssue('o')}`,
)

/** The issues of some communities that a viewer may see: all open ones, and those closed lately. */
export async function loadBoardIssues({ client, orm, viewer }: Reader, communities: readonly string[]): Promise<Issue[]> {
  const parameters: unknown[] = [viewer.subdistrictId, communities]
  return readRows(
    client,
    Issue,
    `select ${selectList(orm, Issue, 'i')} from ${onBoards} i
     where i.communities && $2::uuid[] and ${concernedWhere(viewer, issueConcern, parameters, communities)}
     order by i.due_at nulls last, i.id`,
    parameters,
  )
}

/** Those of `ids` that are on a board and the viewer may see, in no particular order. */
export async function loadIssuesByIds({ client, orm, viewer }: Reader, ids: readonly string[]): Promise<Issue[]> {
  const parameters: unknown[] = [viewer.subdistrictId, ids]
  return readRows(
    client,
    Issue,
    `select ${selectList(orm, Issue, 'i')} from ${among('issue', 'o.id = any($2::uuid[])')} i
     where i.subdistrict_id = $1 and (${openIssue('i')} or ${closedLately('i')}) and ${concernedWhere(viewer, issueConcern, parameters)}`,
    parameters,
  )
}
