/**
 * What is to be done, by whichever process: allocations and imports say no more in their own rows that somebody is at work on them. What is
 * under way while this runs has a minute to end where it was begun.
 */
export const sql = `
create table job (
  name text not null,
  -- What it is about: at most one of a name and key waits or is at work.
  key text not null,
  data jsonb not null,
  enqueued_at timestamptz not null default clock_timestamp(),
  -- Not before then; of one that is being worked on: by then whoever does so says that it goes on.
  due_at timestamptz not null default '-infinity',
  -- Changes with each who takes it; null while it waits.
  held_by uuid unique,
  -- How often it was begun.
  attempt int not null default 0,
  primary key (name, key)
);

insert into job (name, key, data, due_at)
  select 'allocation', id::text, jsonb_build_object('allocationId', id), now() + interval '1 minute' from allocation where state = 'RUNNING';
alter table allocation drop column heartbeat_at;
`
