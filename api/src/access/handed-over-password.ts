import { Refusal } from '../kernel/refusal.ts'
import type { Account } from '../people/account.entity.ts'
import { HANDED_OVER_DAYS } from '../people/handed-over.ts'
import type { Request } from '../acting/request.ts'
import { expectStrongFor } from './own-password.ts'

interface Given {
  password: string
  newPassword?: string | null
}

/** The password that takes the place of one that was handed over. Without one it is told who handed it over, and when; not after its time. */
export async function expectOwnPassword(request: Request, account: Account, { password, newPassword }: Given): Promise<string> {
  const { rows } = await request.services.database.reads.query<{ isOver: boolean; on: string; by: string | null }>(
    `select a.handed_over_at < now() - make_interval(days => $2) as "isOver", p.name as by,
            to_char(a.handed_over_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as on
     from account a left join person p on p.id = a.handed_over_by_id and p.subdistrict_id = a.subdistrict_id where a.person_id = $1`,
    [account.id, HANDED_OVER_DAYS],
  )
  const { isOver, on, by } = rows[0]!
  if (isOver) throw new Refusal('PASSWORD_EXPIRED', { days: HANDED_OVER_DAYS }, 'password')
  if (newPassword == null) {
    const whoever = { zh: '管理员', en: 'an administrator' }
    throw new Refusal('PASSWORD_HANDED_OVER', { by: by ?? whoever, at: on }, 'newPassword')
  }
  if (newPassword === password) throw new Refusal('PASSWORD_UNCHANGED', {}, 'newPassword')
  await expectStrongFor(request, account.id, newPassword, 'newPassword')
  return newPassword
}
