import { containing, oneWidth } from '../kernel/like.ts'
import { Person } from './person.entity.ts'
import { canReadDirectory } from './person.policy.ts'
import type { PeopleArguments, PersonConnection } from './person.types.ts'
import { readByName } from '../database/read-by-name.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { administratorSeat } from '../acting/rights.ts'
import { capacityOf } from '../acting/verdict.ts'

/** People of the sub-district in the order of their names. A token's are those who hold a post in its communities. */
export function readPeople(request: Request, { search, ...page }: PeopleArguments): Promise<PersonConnection> {
  const viewer = signedIn(request)
  capacityOf(canReadDirectory(viewer))
  const parameters: unknown[] = [viewer.subdistrictId]
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const conditions = ['r.subdistrict_id = $1']
  const pattern = containing(search)
  if (pattern) {
    const like = bind(pattern)
    // Nobody but an administrator may find out who has which account, not even by searching.
    const byAccount = administratorSeat(viewer)
      ? ` or exists (select from account a where a.person_id = r.id and ${oneWidth('a.name')} ilike ${like})`
      : ''
    conditions.push(`(${oneWidth('r.name')} ilike ${like}${byAccount})`)
  }
  if (viewer.token) {
    conditions.push(
      `exists (select from running_appointment s where s.person_id = r.id and s.community_id = any(${bind(viewer.token.communities)}::uuid[]))`,
    )
  }
  return readByName(request.services.database, { entity: Person, table: 'person', where: conditions.join(' and '), parameters }, page)
}
