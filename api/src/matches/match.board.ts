import { among } from '../database/among.ts'
import { type Shown, recently } from '../resources/resource.board.ts'
import { matchSelect, openMatch } from './match.columns.ts'
import { matchConditions } from './match.concern.ts'
import { Match } from './match.entity.ts'

export const shownMatches: Shown<Match> = {
  entity: Match,
  select: matchSelect,
  table: 'match',
  alias: 'm',
  concern: matchConditions,
  rows: among(
    'match',
    `o.subdistrict_id = $1 and ${openMatch}`,
    `o.subdistrict_id = $1 and o.updated_at > ${recently} and not ${openMatch}`,
  ),
  here: 'm.communities && $2::uuid[]',
}
