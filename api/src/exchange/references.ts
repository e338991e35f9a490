import type { Database } from '../database/open.ts'
import { localDay } from '../kernel/day.ts'
import type { Import } from './import.entity.ts'
import type { Named, References } from './sheets/sheet.ts'

/** What the cells of a file are held against. */
export async function referencesOf({ reads }: Database, { subdistrictId, communityId, organizationId }: Import): Promise<References> {
  const [organizations, places] = await Promise.all([
    reads.query<Named>(
      `select id, name from organization where subdistrict_id = $1 and community_id = $2 and kind <> 'COMMITTEE' and ($3::uuid is null or id = $3)`,
      [subdistrictId, communityId, organizationId],
    ),
    reads.query<Named>('select id, name from place where subdistrict_id = $1', [subdistrictId]),
  ])
  return { today: localDay(new Date()), organizations: organizations.rows, isOwn: organizationId !== null, places: places.rows }
}
