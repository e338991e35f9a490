import { asRows, selectList } from '../database/rows.ts'
import { containing } from '../kernel/like.ts'
import { connection, pageRequest } from '../kernel/page.ts'
import { Person } from './person.entity.ts'
import { canReadDirectory } from './person.policy.ts'
import type { PeopleArguments, PersonConnection } from './person.types.ts'
import { type Request, signedIn } from './request.ts'
import { administratorSeat } from './rights.ts'
import { capacityOf } from './verdict.ts'

/** People of the sub-district in the order of their names. A token's are those who hold a post in its communities. */
export async function readPeople(request: Request, { search, ...page }: PeopleArguments): Promise<PersonConnection> {
  const viewer = signedIn(request)
  capacityOf(canReadDirectory(viewer))
  const { database } = request.services
  const wanted = pageRequest(page, 2)
  const parameters: unknown[] = [viewer.subdistrictId]
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const conditions = ['p.subdistrict_id = $1']

  const pattern = containing(search)
  if (pattern) {
    const like = bind(pattern)
    // Nobody but an administrator may find out who has which account, not even by searching.
    const byAccount = administratorSeat(viewer) ? ` or exists (select from account a where a.person_id = p.id and a.name ilike ${like})` : ''
    conditions.push(`(p.name ilike ${like}${byAccount})`)
  }
  if (viewer.token) {
    conditions.push(`exists (select from running_appointment r where r.person_id = p.id and r.community_id = any(${bind(viewer.token.communities)}::uuid[]))`)
  }
  const where = conditions.join(' and ')
  const counted = [...parameters]
  const beyond = wanted.from ? ` and (p.name collate "zh-x-icu", p.id) > (${bind(wanted.from[0])}, ${bind(wanted.from[1])}::uuid)` : ''
  const { rows } = await database.reads.query(
    `select ${selectList(database.orm, Person, 'p')} from person p where ${where}${beyond} order by p.name collate "zh-x-icu", p.id limit ${bind(wanted.limit + 1)}`,
    parameters,
  )
  return {
    ...connection(asRows(Person, rows), wanted, (person) => [person.name, person.id]),
    count: async () => (await database.reads.query<{ count: number }>(`select count(*) from person p where ${where}`, counted)).rows[0]!.count,
  }
}
