/** What was done with a booking last, as far as it can be taken back. */
export const sql = `alter table booking add column if not exists last_step jsonb;`
