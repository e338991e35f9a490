/** Needs and offers of every kind, campaigns and their allocations, calls for offers, bookings, follow-ups, imports. */
export const sql = /* sql */ `
alter table place add column longitude double precision check (longitude between -180 and 180);
alter table place add column latitude double precision check (latitude between -90 and 90);

-- ── campaigns ───────────────────────────────────────────────────────────────────────────────────
create sequence campaign_number;
create table campaign (
  id uuid not null,
  subdistrict_id uuid not null references subdistrict,
  number int not null default nextval('campaign_number'),
  -- The community whose committee runs it; all in communities work on it together.
  community_id uuid not null,
  communities uuid[] not null,
  kind text not null,
  name text not null,
  text text not null,
  state text not null check (state in ('OPEN', 'CLOSED')),
  until date,
  -- Most introductions one organization is given at a time; null: as many as it has room for.
  max_per_organization int check (max_per_organization > 0),
  -- Decides ties by lot; published, so that anyone can draw the lots again.
  seed text not null,
  created_by_id uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (community_id, subdistrict_id) references community,
  foreign key (created_by_id, subdistrict_id) references person
);
create unique index campaign_number_key on campaign (subdistrict_id, number);
create index campaign_communities on campaign using gin (communities);

-- ── needs and offers ────────────────────────────────────────────────────────────────────────────
alter table offer drop constraint offer_state_check;
alter table offer add constraint offer_state_check check (state in ('DRAFT', 'OPEN', 'MET', 'WITHDRAWN'));
-- A draft, and what was withdrawn while it was one: for its own side alone.
alter table offer add column is_private boolean not null default false;
alter table offer add constraint offer_draft_is_private check (is_private or state <> 'DRAFT');
alter table offer add column detail jsonb;
alter table offer add column campaign_id uuid;
alter table offer add column import_key text;
-- Of an offer with hours, what is taken at every minute; matched is what is taken at the busiest. Null: all of it counts as a plain sum.
alter table offer add column taken_always int;
alter table offer add foreign key (campaign_id, subdistrict_id) references campaign;
create index offer_campaign on offer (campaign_id) where campaign_id is not null;
create unique index offer_import_key on offer (subdistrict_id, import_key) where import_key is not null;

alter table need drop constraint need_state_check;
alter table need add constraint need_state_check check (state in ('DRAFT', 'OPEN', 'MET', 'WITHDRAWN'));
alter table need add column is_private boolean not null default false;
alter table need add constraint need_draft_is_private check (is_private or state <> 'DRAFT');
alter table need add column detail jsonb;
alter table need add column campaign_id uuid;
alter table need add column import_key text;
-- Name and phone of the one it is for, sealed; for the committee, and for the other side once both have accepted.
alter table need add column contact_cipher bytea;
alter table need add column contact_masked text;
-- Organizations that were called on for offers: it concerns them too.
alter table need add column called uuid[] not null default '{}';
alter table need add foreign key (campaign_id, subdistrict_id) references campaign;
create index need_campaign on need (campaign_id) where campaign_id is not null;
create index need_called on need using gin (called);
create index need_issue on need (issue_id) where issue_id is not null;
create unique index need_import_key on need (subdistrict_id, import_key) where import_key is not null;

alter table match drop constraint match_state_check;
alter table match add constraint match_state_check
  check (state in ('INTRODUCED', 'ACCEPTED', 'FULFILLED', 'NO_SHOW', 'FELL_THROUGH', 'DECLINED'));
alter table match add column campaign_id uuid;
alter table match add column accepted_at timestamptz;
alter table match add column fulfilled_at timestamptz;
alter table match add foreign key (campaign_id, subdistrict_id) references campaign;
create index match_campaign on match (campaign_id, state) where campaign_id is not null;
update match set accepted_at = updated_at where state in ('ACCEPTED', 'FULFILLED');
update match set fulfilled_at = updated_at where state = 'FULFILLED';

-- Each time somebody had a need's contact opened, and what for.
create table contact_reveal (
  id uuid not null,
  subdistrict_id uuid not null,
  need_id uuid not null,
  -- The match whose offer's side asked; null: the need's own side did.
  match_id uuid,
  purpose text not null,
  revealed_by_id uuid not null,
  revealed_as_id uuid,
  revealed_at timestamptz not null,
  primary key (id, subdistrict_id),
  foreign key (need_id, subdistrict_id) references need,
  foreign key (match_id, subdistrict_id) references match,
  foreign key (revealed_by_id, subdistrict_id) references person,
  foreign key (revealed_as_id, subdistrict_id) references appointment
);
create index contact_reveal_need on contact_reveal (need_id);
create index contact_reveal_match on contact_reveal (match_id) where match_id is not null;

alter table commitment add column match_id uuid;
alter table commitment add foreign key (match_id, subdistrict_id) references match;
create index commitment_match on commitment (match_id) where match_id is not null;

-- ── what the committees decided about pairs, and what was computed ──────────────────────────────
create table campaign_rule (
  id uuid not null,
  subdistrict_id uuid not null,
  campaign_id uuid not null,
  need_id uuid not null,
  offer_id uuid not null,
  rule text not null check (rule in ('PIN', 'FORBID')),
  reason text,
  decided_by_id uuid not null,
  decided_at timestamptz not null,
  primary key (id, subdistrict_id),
  unique (campaign_id, need_id, offer_id, subdistrict_id),
  foreign key (campaign_id, subdistrict_id) references campaign,
  foreign key (need_id, subdistrict_id) references need,
  foreign key (offer_id, subdistrict_id) references offer
);

create table allocation (
  id uuid not null,
  subdistrict_id uuid not null,
  campaign_id uuid not null,
  state text not null check (state in ('RUNNING', 'PROPOSED', 'FAILED', 'CONFIRMED', 'DISCARDED')),
  phase text not null,
  -- From 0 to 1.
  progress double precision not null default 0,
  -- Somebody asked it to stop with what it has.
  stop_requested boolean not null default false,
  was_stopped boolean not null default false,
  -- The process computing it says so here; one that fell silent has died.
  heartbeat_at timestamptz not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  asked_by_id uuid not null,
  needs int,
  offers int,
  -- Units that found a place.
  served int,
  score bigint,
  -- No allocation that serves as many has a higher score.
  bound bigint,
  is_proven boolean not null default false,
  -- Why it failed: the code of a refusal and its facts.
  problem jsonb,
  -- What confirming it came to: pairs introduced, and pairs no longer possible.
  introduced int,
  skipped int,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (campaign_id, subdistrict_id) references campaign,
  foreign key (asked_by_id, subdistrict_id) references person
);
create index allocation_campaign on allocation (campaign_id, started_at);
create unique index allocation_running on allocation (campaign_id) where state = 'RUNNING';

create table allocation_pair (
  allocation_id uuid not null,
  subdistrict_id uuid not null,
  need_id uuid not null,
  offer_id uuid not null,
  quantity int not null check (quantity > 0),
  -- From 0 to 1,000.
  score int not null,
  is_pinned boolean not null default false,
  primary key (allocation_id, need_id, offer_id, subdistrict_id),
  foreign key (allocation_id, subdistrict_id) references allocation,
  foreign key (need_id, subdistrict_id) references need,
  foreign key (offer_id, subdistrict_id) references offer
);

-- Needs, or parts of them, that were left without.
create table allocation_unserved (
  allocation_id uuid not null,
  subdistrict_id uuid not null,
  need_id uuid not null,
  quantity int not null check (quantity > 0),
  why text not null check (why in ('NO_ELIGIBLE', 'CAPACITY')),
  primary key (allocation_id, need_id, subdistrict_id),
  foreign key (allocation_id, subdistrict_id) references allocation,
  foreign key (need_id, subdistrict_id) references need
);

-- ── calls for offers ────────────────────────────────────────────────────────────────────────────
create table offer_call (
  id uuid not null,
  subdistrict_id uuid not null,
  community_id uuid not null,
  -- What it is for: one of the two.
  need_id uuid,
  campaign_id uuid,
  -- Whose committees see it whole: that of community_id, those of what it is for.
  communities uuid[] not null,
  text text not null,
  answer_by date,
  organizations uuid[] not null,
  called_by_id uuid not null,
  called_as_id uuid,
  called_at timestamptz not null,
  updated_at timestamptz not null,
  version int not null default 1,
  primary key (id, subdistrict_id),
  check (num_nonnulls(need_id, campaign_id) = 1),
  foreign key (community_id, subdistrict_id) references community,
  foreign key (need_id, subdistrict_id) references need,
  foreign key (campaign_id, subdistrict_id) references campaign,
  foreign key (called_by_id, subdistrict_id) references person,
  foreign key (called_as_id, subdistrict_id) references appointment
);
create unique index offer_call_need on offer_call (need_id) where need_id is not null;
create unique index offer_call_campaign on offer_call (campaign_id) where campaign_id is not null;
create index offer_call_organizations on offer_call using gin (organizations);
create index offer_call_communities on offer_call using gin (communities);

-- The call it answers.
alter table offer add column call_id uuid;
alter table offer add foreign key (call_id, subdistrict_id) references offer_call;
create index offer_of_call on offer (call_id) where call_id is not null;

create table call_answer (
  id uuid not null,
  subdistrict_id uuid not null,
  call_id uuid not null,
  organization_id uuid not null,
  state text not null check (state in ('PENDING', 'OFFERED', 'DECLINED')),
  reason text,
  answered_by_id uuid,
  answered_at timestamptz,
  primary key (id, subdistrict_id),
  unique (call_id, organization_id, subdistrict_id),
  foreign key (call_id, subdistrict_id) references offer_call,
  foreign key (organization_id, subdistrict_id) references organization
);
create index call_answer_organization on call_answer (organization_id, state);

-- ── bookings ────────────────────────────────────────────────────────────────────────────────────
create table booking (
  id uuid not null,
  subdistrict_id uuid not null,
  offer_id uuid not null,
  -- The match it came of; null: booked directly.
  match_id uuid,
  community_id uuid not null,
  organization_id uuid,
  -- Whose it is where it came of a resident's own need.
  resident_id uuid,
  purpose text not null,
  quantity int not null check (quantity > 0),
  -- [{ "weekdays": [1 … 7], "from": "18:00", "to": "08:00" }]
  windows jsonb not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  state text not null check (state in ('BOOKED', 'CANCELLED')),
  reason text,
  booked_by_id uuid not null,
  booked_as_id uuid,
  booked_at timestamptz not null,
  updated_at timestamptz not null,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (offer_id, subdistrict_id) references offer,
  foreign key (match_id, subdistrict_id) references match,
  foreign key (community_id, subdistrict_id) references community,
  foreign key (organization_id, subdistrict_id) references organization,
  foreign key (resident_id, subdistrict_id) references person,
  foreign key (booked_by_id, subdistrict_id) references person,
  foreign key (booked_as_id, subdistrict_id) references appointment
);
create index booking_of_offer on booking (offer_id, ends_on);
create index booking_of_match on booking (match_id) where match_id is not null;
create unique index booking_match on booking (match_id) where match_id is not null and state = 'BOOKED';

-- ── follow-ups ──────────────────────────────────────────────────────────────────────────────────
create table follow_up (
  id uuid not null,
  subdistrict_id uuid not null,
  match_id uuid not null,
  -- After so many months.
  months int not null check (months in (1, 3)),
  due_on date not null,
  outcome text check (outcome in ('STILL_THERE', 'LEFT', 'UNREACHABLE')),
  note text,
  recorded_by_id uuid,
  recorded_at timestamptz,
  primary key (id, subdistrict_id),
  unique (match_id, months, subdistrict_id),
  foreign key (match_id, subdistrict_id) references match,
  foreign key (recorded_by_id, subdistrict_id) references person
);
create index follow_up_match on follow_up (match_id);
create index follow_up_due on follow_up (subdistrict_id, due_on, id);
insert into follow_up (id, subdistrict_id, match_id, months, due_on)
  select gen_random_uuid(), m.subdistrict_id, m.id, months, ((m.fulfilled_at at time zone 'Asia/Shanghai')::date + make_interval(months => months))::date
  from match m join need n on n.id = m.need_id and n.kind = 'JOB', unnest(array[1, 3]) months
  where m.state = 'FULFILLED';

-- ── imports ─────────────────────────────────────────────────────────────────────────────────────
create table import (
  id uuid not null,
  subdistrict_id uuid not null,
  sheet text not null,
  file_name text not null,
  community_id uuid not null,
  -- The only unit whose rows it may hold; null: a committee's import.
  organization_id uuid,
  campaign_id uuid,
  state text not null check (state in ('READING', 'READY', 'IMPORTING', 'DONE', 'FAILED', 'DISCARDED')),
  -- From 0 to 1.
  progress double precision not null default 0,
  heartbeat_at timestamptz not null,
  problem text,
  uploaded_by_id uuid not null,
  uploaded_as_id uuid,
  uploaded_at timestamptz not null,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (community_id, subdistrict_id) references community,
  foreign key (organization_id, subdistrict_id) references organization,
  foreign key (campaign_id, subdistrict_id) references campaign,
  foreign key (uploaded_by_id, subdistrict_id) references person
);
create index import_uploaded on import (uploaded_at);

create table import_row (
  import_id uuid not null,
  subdistrict_id uuid not null,
  -- Line of the sheet, from 1.
  line int not null,
  state text not null check (state in ('NEW', 'UPDATE', 'SAME', 'BAD')),
  -- What was written, by column; personal data are sealed.
  cells jsonb not null,
  problems jsonb not null default '[]',
  -- What it becomes; null when it is bad.
  item jsonb,
  sealed bytea,
  import_key text,
  primary key (import_id, line, subdistrict_id),
  foreign key (import_id, subdistrict_id) references import on delete cascade
);

-- ── the change log ──────────────────────────────────────────────────────────────────────────────
-- As before, also for ten thousand changes at once: the first firing numbers them all and says so, the later ones have nothing to
-- look up. Plans are kept by the connection, and one that was made while the table was small would read all of it for every row:
-- each row is found by where it lies.
create or replace function number_changes() returns trigger language plpgsql as $$
declare
  numbered text := pg_current_xact_id()::text || ' ' || new.subdistrict_id::text;
  n bigint;
  next bigint;
  own tid;
begin
  if current_setting('shuangshe.numbered', true) = numbered then
    return null;
  end if;
  select count(*) into n from change where xid = pg_current_xact_id() and pos is null and subdistrict_id = new.subdistrict_id;
  update change_head set pos = pos + n where subdistrict_id = new.subdistrict_id returning pos - n into strict next;
  for own in
    select ctid from change where xid = pg_current_xact_id() and pos is null and subdistrict_id = new.subdistrict_id order by id
  loop
    next := next + 1;
    update change set pos = next where ctid = own;
  end loop;
  perform set_config('shuangshe.numbered', numbered, true);
  return null;
end $$;
`
