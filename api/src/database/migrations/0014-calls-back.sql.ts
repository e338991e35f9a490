/**
 * How those who raised an issue were asked about its outcome, and to whom it was given; and the right day for issues whose last commitment
 * was closed while that commitment's day stayed.
 */
export const sql = `
alter table issue_entry
  add column call_means text check (call_means in ('PHONE', 'VISIT', 'COUNTER', 'MESSAGE')),
  add column called_at timestamptz,
  add column assignee_id uuid;

update issue set due_at = stage_since + (case stage when 'AGREED' then interval '5 days' else interval '30 days' end) / (case when urgent then 2 else 1 end)
where stage in ('AGREED', 'CARRYING_OUT') and open_commitments = 0;
`
