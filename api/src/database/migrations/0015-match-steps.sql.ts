/** What was done with a match last, as far as it can be taken back; a process that doesn't know of it leaves an older version's there. */
export const sql = `alter table match add column if not exists last_step jsonb;`
