/** Imports that are read or taken in while this runs have a minute to end where it was begun. */
export const sql = `
insert into job (name, key, data, due_at)
  select case state when 'READING' then 'import-reading' else 'import-taking' end, id::text,
    jsonb_build_object('importId', id, 'subdistrictId', subdistrict_id), now() + interval '1 minute'
  from import where state in ('READING', 'IMPORTING');
alter table import drop column heartbeat_at;
`
