import type { MikroORM } from '@mikro-orm/postgresql'
import type pg from 'pg'
import { readRows, selectList } from '../database/rows.ts'
import { closedStages } from '../issues/issue.ts'
import { issueConcern } from '../issues/issue.concern.ts'
import { Issue } from '../issues/issue.entity.ts'
import { concernedWhere } from '../people/concern.ts'
import type { Viewer } from '../people/viewer.ts'

/** Spelt out as in the index `issue_on_board`, which serves it. */
const open = `i.stage not in (${closedStages.map((stage) => `'${stage}'`).join(', ')})`

/** A closed card stays on the board for 30 days. */
const onBoard = `(${open} or i.stage_since > now() - interval '30 days')`

/** The issues of some communities that a viewer may see: all open ones, and those closed lately. */
export async function loadBoardIssues(
  client: pg.PoolClient,
  orm: MikroORM,
  viewer: Viewer,
  communities: readonly string[],
): Promise<Issue[]> {
  const parameters: unknown[] = [communities, viewer.subdistrictId]
  return readRows(
    client,
    Issue,
    `select ${selectList(orm, Issue, 'i')} from issue i
     where i.subdistrict_id = $2 and i.communities && $1::uuid[] and ${onBoard}
       and ${concernedWhere(viewer, issueConcern, parameters, communities)}
     order by i.due_at nulls last, i.id`,
    parameters,
  )
}

/** Those of `ids` that are on a board and the viewer may see, in no particular order. */
export async function loadIssuesByIds(
  client: pg.Pool | pg.PoolClient,
  orm: MikroORM,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Issue[]> {
  if (ids.length === 0) return []
  const parameters: unknown[] = [ids, viewer.subdistrictId]
  return readRows(
    client,
    Issue,
    `select ${selectList(orm, Issue, 'i')} from issue i
     where i.id = any($1::uuid[]) and i.subdistrict_id = $2 and ${onBoard} and ${concernedWhere(viewer, issueConcern, parameters)}`,
    parameters,
  )
}
