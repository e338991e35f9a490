/**
 * The log as months. What there is becomes its first partition as it lies, in the time it takes to rename it. What holds: a partition
 * has its own keys, (id, subdistrict_id) and (subdistrict_id, pos), because no index spans partitions; that a position is given once
 * over all of them is the work of the head row, under whose lock it is given.
 */
export const sql = /* sql */ `
alter table change rename to change_before;
alter index change_pkey rename to change_before_pkey;
alter index change_pos rename to change_before_pos;
alter index change_unnumbered rename to change_before_unnumbered;
drop trigger number_changes on change_before;

create sequence change_id;
select setval('change_id', nextval(pg_get_serial_sequence('change_before', 'id')));
alter table change_before alter column id drop identity;

create table change (
  id bigint not null default nextval('change_id'),
  subdistrict_id uuid not null references subdistrict,
  pos bigint,
  xid xid8 not null default pg_current_xact_id(),
  kind text not null,
  entity text not null,
  entity_id uuid not null,
  entity_version int not null,
  communities uuid[] not null default '{}',
  organizations uuid[] not null default '{}',
  persons uuid[] not null default '{}',
  internal boolean not null default false,
  actor_id uuid,
  acting_as_id uuid,
  at timestamptz not null default now()
) partition by range (at);
alter sequence change_id owned by change.id;

-- As before; the rows of a transaction began at one instant and lie in one partition. It is named in the statements themselves, so that
-- neither their plans nor their locks know of the others, however many there are.
create or replace function number_changes() returns trigger language plpgsql as $$
declare
  numbered text := pg_current_xact_id()::text || ' ' || new.subdistrict_id::text || ' ' || tg_relid::text;
  own tid[];
  base bigint;
begin
  if current_setting('shuangshe.numbered', true) = numbered then
    return null;
  end if;
  execute format('select array_agg(ctid order by id) from %s where xid = pg_current_xact_id() and pos is null and subdistrict_id = $1',
    tg_relid::regclass) into own using new.subdistrict_id;
  if own is null then
    return null;
  end if;
  update change_head set pos = pos + cardinality(own) where subdistrict_id = new.subdistrict_id returning pos - cardinality(own) into strict base;
  execute format('update %s c set pos = $1 + r.rank from unnest($2) with ordinality r (own, rank) where c.ctid = r.own',
    tg_relid::regclass) using base, own;
  perform set_config('shuangshe.numbered', numbered, true);
  -- Where the last of them stands: told after the commit without looking into the log.
  perform set_config('shuangshe.position', (base + cardinality(own))::text, false);
  return null;
end $$;
create constraint trigger number_changes after insert on change
  deferrable initially deferred for each row execute function number_changes();

do $$
declare
  bound text := (select substring(pg_get_constraintdef(oid) from '''([^'']+)''') from pg_constraint
    where conname = 'change_until' and conrelid = 'change_before'::regclass);
begin
  execute format('alter table change attach partition change_before for values from (minvalue) to (%L)', bound);
end $$;
alter table change_before drop constraint change_until;

-- For what lies in no month: a clock that was set wrong, months that couldn't be made in time. Normally empty.
create table change_default (like change including defaults, primary key (id, subdistrict_id));
create unique index change_default_pos on change_default (subdistrict_id, pos);
create index change_default_unnumbered on change_default (xid) where pos is null;
alter table change attach partition change_default default;

-- From when to when each partition reaches; starts is null for the oldest, both are for the one that takes the rest.
create view change_partition as
  select p.inhrelid::regclass as partition,
    substring(pg_get_expr(c.relpartbound, c.oid) from 'FROM \\(''([^'']+)''\\)')::timestamptz as starts,
    substring(pg_get_expr(c.relpartbound, c.oid) from 'TO \\(''([^'']+)''\\)')::timestamptz as ends
  from pg_inherits p join pg_class c on c.oid = p.inhrelid where p.inhparent = 'change'::regclass;

-- Makes the partition of one month. Writers and readers go on, but for the instant in which it is attached; whoever holds that up for
-- a second is let be, and it is tried again later. What the default partition holds of that month moves over.
create function make_change_partition(starts timestamptz, ends timestamptz) returns void language plpgsql set lock_timeout = '1s' as $$
declare
  name text := 'change_' || to_char(starts at time zone 'Asia/Shanghai', 'YYYY_MM');
begin
  execute format('create table %I (like change including defaults, primary key (id, subdistrict_id))', name);
  execute format('create unique index %I on %I (subdistrict_id, pos)', name || '_pos', name);
  execute format('create index %I on %I (xid) where pos is null', name || '_unnumbered', name);
  lock table only change in share update exclusive mode;
  lock table change_default in access exclusive mode;
  execute format('with moved as (delete from change_default where at >= %L and at < %L returning *) insert into %I select * from moved',
    starts, ends, name);
  execute format('alter table change attach partition %I for values from (%L) to (%L)', name, starts, ends);
end $$;

-- Makes the partitions of this month and of so many after it, where they are missing. One process does it, the others pass by.
create function keep_change_partitions(ahead int) returns void language plpgsql as $$
declare
  month timestamp := date_trunc('month', now() at time zone 'Asia/Shanghai');
  begins timestamptz;
begin
  if not pg_try_advisory_xact_lock(hashtext('shuangshe.partitions')) then
    return;
  end if;
  for n in 0..ahead loop
    begins := (month + make_interval(months => n)) at time zone 'Asia/Shanghai';
    if not exists (select from change_partition where coalesce(starts, '-infinity') <= begins and begins < ends) then
      perform make_change_partition(begins, (month + make_interval(months => n + 1)) at time zone 'Asia/Shanghai');
    end if;
  end loop;
end $$;
select keep_change_partitions(3);

-- Drops the oldest partition that ended before an instant, and returns its name; null when there is none.
create function drop_change_partition(before timestamptz) returns text language plpgsql set lock_timeout = '1s' as $$
declare
  oldest text := (select partition::text from change_partition where ends <= least(before, now()) order by ends limit 1);
begin
  if oldest is not null then
    execute format('drop table %s', oldest);
  end if;
  return oldest;
end $$;
`
