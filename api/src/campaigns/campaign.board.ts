import type { Reader } from '../acting/on-boards.ts'
import { readRows, selectList } from '../database/rows.ts'
import { campaignWhere } from './campaign.conditions.ts'
import { Campaign } from './campaign.entity.ts'

const onBoard = `c.communities && $2::uuid[] and (c.state = 'OPEN' or c.updated_at > now() - interval '30 days')`

/** The campaigns a board of these communities shows: the open ones, and those in which something happened in the last 30 days. */
export const loadBoardCampaigns = (reader: Reader, communities: readonly string[]): Promise<Campaign[]> =>
  read(reader, onBoard, communities)

/** Those of these ids that the viewer sees. */
export const loadCampaignsByIds = (reader: Reader, ids: readonly string[]): Promise<Campaign[]> =>
  read(reader, 'c.id = any($2::uuid[])', ids)

async function read({ client, orm, viewer }: Reader, where: string, list: readonly string[]): Promise<Campaign[]> {
  const parameters: unknown[] = [viewer.subdistrictId, list]
  return readRows(
    client,
    Campaign,
    `select ${selectList(orm, Campaign, 'c')} from campaign c
     where c.subdistrict_id = $1 and ${where} and ${campaignWhere(viewer, parameters)} order by c.number`,
    parameters,
  )
}
