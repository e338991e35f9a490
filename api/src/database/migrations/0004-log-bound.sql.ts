/**
 * The log becomes a table of months, in three steps, so that an old log is neither moved nor kept from growing meanwhile. First a
 * bound is stated that holds for all there is and for all that comes until the last step: nobody waits for it.
 */
export const sql = /* sql */ `
do $$
declare
  last timestamptz := (select max(at) from change);
  bound timestamptz := (date_trunc('month', greatest(last, now() + interval '1 day') at time zone 'Asia/Shanghai') + interval '1 month')
    at time zone 'Asia/Shanghai';
begin
  execute format('alter table change add constraint change_until check (at < %L) not valid', bound);
end $$;
`
