import { expectStrong } from '../people/password-strength.ts'
import type { Request } from '../acting/request.ts'

/** Refuses what is guessed quickly by whoever knows the person. */
export async function expectStrongFor(request: Request, personId: string, password: string, field: string): Promise<void> {
  const { rows } = await request.services.database.reads.query<{ words: string[] }>(
    `select array[a.name, p.name, s.name] as words from account a
     join person p on p.id = a.person_id and p.subdistrict_id = a.subdistrict_id join subdistrict s on s.id = a.subdistrict_id
     where a.person_id = $1`,
    [personId],
  )
  await expectStrong(password, rows[0]?.words ?? [], field)
}
