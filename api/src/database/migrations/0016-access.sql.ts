/** Who comes in: passwords that were handed over, what was tried, from where sessions and tokens are used, and what is kept of all this. */
export const sql = /* sql */ `
alter table account
  -- Set while the password is one that somebody else knows: it lasts for some days and opens nothing but the setting of another one.
  add column handed_over_at timestamptz,
  add column handed_over_by_id uuid,
  add column last_sign_in_at timestamptz;

alter table session add column network text, add column device text;
create or replace view running_session as
  select * from session where last_seen_at > now() - interval '12 hours' and created_at > now() - interval '7 days';

alter table appointment add column appointed_at timestamptz, add column appointed_by_id uuid;

alter table api_token add column networks text[] not null default '{}';

-- Leaky buckets of what was tried with wrong passwords, the same for all processes. A key is a digest: it names nobody.
create table sign_in_attempt (
  key bytea primary key,
  -- When all attempts are there again.
  full_at timestamptz not null,
  -- How far ahead that may lie.
  room interval not null
);
create index sign_in_attempt_full_at on sign_in_attempt (full_at);

create table security_event (
  id uuid not null,
  subdistrict_id uuid not null references subdistrict,
  at timestamptz not null default now(),
  kind text not null,
  -- Who did it; null where nobody had proved to be anybody.
  person_id uuid,
  -- Whom it concerns; null where that is who did it.
  subject_id uuid,
  network text,
  device text,
  -- What it was about, such as a token's name.
  detail text,
  primary key (id, subdistrict_id),
  foreign key (person_id, subdistrict_id) references person,
  foreign key (subject_id, subdistrict_id) references person
);
create index security_event_newest on security_event (subdistrict_id, id desc);
create index security_event_person on security_event (person_id, id desc) where person_id is not null;
create index security_event_subject on security_event (subject_id, id desc) where subject_id is not null;
create index security_event_at on security_event (at);
`
