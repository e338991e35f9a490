/** What a committee confirmed for a resident without an account it had been told, and is written down like any other call back. */
export const sql = `
update issue_entry e set kind = 'CALLED_BACK' from issue i
where i.id = e.issue_id and i.subdistrict_id = e.subdistrict_id and i.reporter_id is null and e.kind = 'CONFIRMED' and e.acting_as_id is not null;
`
