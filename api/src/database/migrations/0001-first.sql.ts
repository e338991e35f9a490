/**
 * The first schema. What holds everywhere: every row belongs to exactly one sub-district, the sub-district is part of every key
 * (so no row can refer across sub-districts, and tables can be sharded by it), and ids are UUIDv7 made by the API.
 * `id` stands first in the keys: it is unique by itself, so that a look-up by id alone uses the key's index.
 */
export const sql = /* sql */ `
create table subdistrict (
  id uuid primary key,
  name text not null check (length(name) between 1 and 60),
  version int not null default 1
);

-- ── the change log ──────────────────────────────────────────────────────────────────────────────
-- The epoch changes when a backup is restored: cursors of another epoch are refused.
create table log_epoch (only_row boolean primary key default true check (only_row), epoch uuid not null default gen_random_uuid());
insert into log_epoch default values;

create table change_head (subdistrict_id uuid primary key references subdistrict, pos bigint not null default 0);

create table change (
  id bigint generated always as identity,
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
  at timestamptz not null default now(),
  primary key (id, subdistrict_id)
);
create unique index change_pos on change (subdistrict_id, pos);
create index change_unnumbered on change (xid) where pos is null;

-- Positions are given at COMMIT, under the lock of the sub-district's head row: they are dense and in commit order, whatever
-- else is open. The first firing numbers all rows of the transaction; the later ones find theirs numbered.
create function number_changes() returns trigger language plpgsql as $$
declare
  n bigint;
  base bigint;
begin
  perform 1 from change where id = new.id and subdistrict_id = new.subdistrict_id and pos is null;
  if not found then
    return null;
  end if;
  select count(*) into n from change where xid = pg_current_xact_id() and pos is null and subdistrict_id = new.subdistrict_id;
  update change_head set pos = pos + n where subdistrict_id = new.subdistrict_id returning pos - n into strict base;
  update change c set pos = base + r.rank
    from (select id, row_number() over (order by id) as rank from change
          where xid = pg_current_xact_id() and pos is null and subdistrict_id = new.subdistrict_id) r
    where c.id = r.id and c.subdistrict_id = new.subdistrict_id;
  return null;
end $$;
create constraint trigger number_changes after insert on change
  deferrable initially deferred for each row execute function number_changes();

create function open_change_head() returns trigger language plpgsql as $$
begin
  insert into change_head (subdistrict_id) values (new.id);
  return null;
end $$;
create trigger open_change_head after insert on subdistrict for each row execute function open_change_head();

-- Words of any script as overlapping pairs of characters: what a GIN index can find Chinese words of two and more characters by.
create function bigrams(body text) returns text[] language sql immutable parallel safe strict as $$
  select coalesce(array_agg(distinct pair), '{}') from (
    select substr(word, i, 2) as pair
    from regexp_split_to_table(lower(body), '[^[:alnum:]]+') as word, generate_series(1, greatest(length(word) - 1, 1)) as i
    where word <> ''
  ) pairs
$$;

-- ── who is there ────────────────────────────────────────────────────────────────────────────────
create table community (
  id uuid not null,
  subdistrict_id uuid not null references subdistrict,
  kind text not null check (kind in ('RESIDENTIAL', 'BUILDING', 'PARK', 'BUSINESS_DISTRICT')),
  name text not null,
  version int not null default 1,
  primary key (id, subdistrict_id),
  unique (subdistrict_id, name)
);

create table place (
  id uuid not null,
  subdistrict_id uuid not null,
  community_id uuid not null,
  kind text not null check (kind in ('COMPOUND', 'TOWER')),
  name text not null,
  primary key (id, subdistrict_id),
  foreign key (community_id, subdistrict_id) references community
);
create index place_community on place (community_id);

create table organization (
  id uuid not null,
  subdistrict_id uuid not null references subdistrict,
  community_id uuid,
  kind text not null,
  name text not null,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (community_id, subdistrict_id) references community
);
create unique index organization_name on organization (subdistrict_id, name);
create index organization_community on organization (community_id);
-- Lists of names are read in the order of pinyin.
create index organization_in_order on organization (subdistrict_id, (name collate "zh-x-icu"), id);
-- One committee per community, and one for the sub-district itself.
create unique index organization_one_committee on organization (subdistrict_id, coalesce(community_id, subdistrict_id)) where kind = 'COMMITTEE';

create table person (
  id uuid not null,
  subdistrict_id uuid not null references subdistrict,
  name text not null,
  home_community_id uuid,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (home_community_id, subdistrict_id) references community
);

create index person_in_order on person (subdistrict_id, (name collate "zh-x-icu"), id);

-- Sign-in names are unique over all sub-districts.
create table account (
  name text primary key check (name = lower(name)),
  person_id uuid not null unique,
  subdistrict_id uuid not null,
  password_hash text not null,
  foreign key (person_id, subdistrict_id) references person
);

create table session (
  secret_hash bytea primary key,
  id uuid not null unique,
  person_id uuid not null,
  subdistrict_id uuid not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  foreign key (person_id, subdistrict_id) references person
);
create index session_person on session (person_id);

-- Sessions that still let someone in, by the database's clock: idle for at most 12 hours, and 7 days old at most.
create view running_session as
  select * from session where last_seen_at > now() - interval '12 hours' and created_at > now() - interval '7 days';

create table appointment (
  id uuid not null,
  subdistrict_id uuid not null,
  person_id uuid not null,
  organization_id uuid not null,
  position text not null check (position in ('SECRETARY', 'DEPUTY_SECRETARY', 'MEMBER', 'HEAD', 'HONORARY', 'DESK')),
  term_start date not null,
  term_end date,
  -- Set when the term is ended by hand: the right ends at that instant, not at midnight.
  ended_at timestamptz,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (person_id, subdistrict_id) references person,
  foreign key (organization_id, subdistrict_id) references organization,
  check (term_end is null or term_end >= term_start)
);
create index appointment_person on appointment (person_id);
create index appointment_organization on appointment (organization_id);

-- The appointments that give rights now, by the database's clock: the one place that says what "running" means.
create view running_appointment as
  select a.*, o.kind as organization_kind, o.community_id
  from appointment a join organization o on o.id = a.organization_id and o.subdistrict_id = a.subdistrict_id
  where a.ended_at is null
    and a.term_start <= (now() at time zone 'Asia/Shanghai')::date
    and (a.term_end is null or a.term_end > (now() at time zone 'Asia/Shanghai')::date);

-- How each appointment stands now, for showing it; one that neither runs nor is over lies ahead.
create view appointment_state as
  select a.id, a.subdistrict_id,
    exists (select from running_appointment r where r.id = a.id and r.subdistrict_id = a.subdistrict_id) as is_running,
    a.ended_at is not null or coalesce(a.term_end <= (now() at time zone 'Asia/Shanghai')::date, false) as is_over
  from appointment a;

create table board (
  id uuid not null,
  subdistrict_id uuid not null references subdistrict,
  name text not null,
  communities uuid[] not null,
  -- The sub-district's own board: it holds all communities and makes nobody neighbours.
  whole_subdistrict boolean not null default false,
  version int not null default 1,
  primary key (id, subdistrict_id),
  unique (subdistrict_id, name)
);

-- ── issues ──────────────────────────────────────────────────────────────────────────────────────
create sequence issue_number;
create table issue (
  id uuid not null,
  subdistrict_id uuid not null references subdistrict,
  number int not null default nextval('issue_number'),
  community_id uuid not null,
  communities uuid[] not null,
  title text not null,
  text text not null,
  category text not null,
  place text,
  urgent boolean not null default false,
  stage text not null,
  stage_since timestamptz not null,
  due_at timestamptz,
  reporter_id uuid,
  reporter_organization_id uuid,
  contact_cipher bytea,
  contact_masked text,
  follow_code_hash bytea,
  assignee_id uuid,
  result text,
  result_text text,
  satisfaction text,
  merged_into_id uuid,
  party_organizations uuid[] not null default '{}',
  open_commitments int not null default 0,
  reported_at timestamptz not null,
  updated_at timestamptz not null,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (community_id, subdistrict_id) references community,
  foreign key (reporter_id, subdistrict_id) references person,
  foreign key (reporter_organization_id, subdistrict_id) references organization,
  foreign key (assignee_id, subdistrict_id) references person,
  foreign key (merged_into_id, subdistrict_id) references issue
);
create unique index issue_number_key on issue (subdistrict_id, number);
create index issue_open on issue (community_id, stage) where stage not in ('CONFIRMED', 'DECLINED', 'WITHDRAWN', 'DUPLICATE');
create index issue_communities on issue using gin (communities);
create index issue_parties on issue using gin (party_organizations);
create index issue_reporter on issue (reporter_id);
create index issue_reported_at on issue (subdistrict_id, reported_at, id);
create index issue_due_at on issue (subdistrict_id, due_at, id);
create index issue_updated_at on issue (subdistrict_id, updated_at, id);
create unique index issue_follow_code on issue (follow_code_hash) where follow_code_hash is not null;
create index issue_words on issue using gin (bigrams(title || ' ' || text || ' ' || coalesce(place, '')));

create table issue_follower (
  issue_id uuid not null,
  person_id uuid not null,
  subdistrict_id uuid not null,
  primary key (issue_id, person_id, subdistrict_id),
  foreign key (issue_id, subdistrict_id) references issue,
  foreign key (person_id, subdistrict_id) references person
);
create index issue_follower_person on issue_follower (person_id);

-- ── coordination ────────────────────────────────────────────────────────────────────────────────
create table party (
  id uuid not null,
  subdistrict_id uuid not null,
  issue_id uuid not null,
  organization_id uuid,
  residents_group text,
  -- The community whose committee has the say over this party.
  community_id uuid,
  state text not null check (state in ('NAMED', 'REQUESTED', 'REFUSED')),
  requested_by_id uuid,
  reason text,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (issue_id, subdistrict_id) references issue,
  foreign key (organization_id, subdistrict_id) references organization,
  foreign key (community_id, subdistrict_id) references community,
  foreign key (requested_by_id, subdistrict_id) references community,
  check ((organization_id is null) <> (residents_group is null))
);
create index party_issue on party (issue_id);
create index party_requested on party (community_id) where state = 'REQUESTED';
create unique index party_once on party (issue_id, organization_id) where organization_id is not null;

create table meeting (
  id uuid not null,
  subdistrict_id uuid not null,
  issue_id uuid not null,
  state text not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  at timestamptz not null,
  place text not null,
  agenda text,
  invited uuid[] not null default '{}',
  convened_by_id uuid not null,
  convened_as_id uuid,
  outcome text,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (issue_id, subdistrict_id) references issue,
  foreign key (convened_by_id, subdistrict_id) references person,
  foreign key (convened_as_id, subdistrict_id) references appointment
);
create index meeting_issue on meeting (issue_id);
create index meeting_at on meeting (subdistrict_id, at);

create table agreement (
  id uuid not null,
  subdistrict_id uuid not null,
  issue_id uuid not null,
  text text not null,
  agreed_on date not null,
  recorded_by_id uuid not null,
  recorded_at timestamptz not null,
  primary key (id, subdistrict_id),
  foreign key (issue_id, subdistrict_id) references issue,
  foreign key (recorded_by_id, subdistrict_id) references person
);
create index agreement_issue on agreement (issue_id);

create table commitment (
  id uuid not null,
  subdistrict_id uuid not null,
  issue_id uuid not null,
  agreement_id uuid not null,
  owner_id uuid not null,
  text text not null,
  due_on date not null,
  state text not null check (state in ('OPEN', 'FULFILLED', 'CANCELLED')),
  evidence text,
  fulfilled_at timestamptz,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (issue_id, subdistrict_id) references issue,
  foreign key (agreement_id, subdistrict_id) references agreement,
  foreign key (owner_id, subdistrict_id) references party
);
create index commitment_issue on commitment (issue_id);

create table issue_entry (
  id uuid not null,
  subdistrict_id uuid not null,
  issue_id uuid not null,
  kind text not null,
  at timestamptz not null,
  from_stage text,
  to_stage text,
  text text,
  audience text not null default 'CONCERNED' check (audience in ('CONCERNED', 'COMMITTEE')),
  audience_community_id uuid,
  actor_id uuid,
  acting_as_id uuid,
  party_id uuid,
  meeting_id uuid,
  commitment_id uuid,
  primary key (id, subdistrict_id),
  foreign key (issue_id, subdistrict_id) references issue,
  foreign key (audience_community_id, subdistrict_id) references community,
  foreign key (actor_id, subdistrict_id) references person,
  foreign key (acting_as_id, subdistrict_id) references appointment,
  foreign key (meeting_id, subdistrict_id) references meeting,
  foreign key (commitment_id, subdistrict_id) references commitment,
  check ((audience = 'COMMITTEE') = (audience_community_id is not null))
);
create index issue_entry_issue on issue_entry (issue_id, id);

-- ── resources ───────────────────────────────────────────────────────────────────────────────────
create sequence offer_number;
create sequence need_number;
create sequence match_number;

create table offer (
  id uuid not null,
  subdistrict_id uuid not null,
  number int not null default nextval('offer_number'),
  community_id uuid not null,
  organization_id uuid,
  posted_by_id uuid not null,
  kind text not null,
  title text not null,
  text text not null,
  quantity int not null check (quantity > 0),
  matched int not null default 0 check (matched between 0 and quantity),
  unit text,
  until date,
  -- EXPIRED is not stored: it is OPEN after its last day.
  state text not null check (state in ('OPEN', 'MET', 'WITHDRAWN')),
  posted_at timestamptz not null,
  updated_at timestamptz not null,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (community_id, subdistrict_id) references community,
  foreign key (organization_id, subdistrict_id) references organization,
  foreign key (posted_by_id, subdistrict_id) references person
);
create unique index offer_number_key on offer (subdistrict_id, number);
create index offer_community on offer (community_id, state);
create index offer_organization on offer (organization_id);
create index offer_words on offer using gin (bigrams(title || ' ' || text));

create table need (
  id uuid not null,
  subdistrict_id uuid not null,
  number int not null default nextval('need_number'),
  community_id uuid not null,
  organization_id uuid,
  posted_by_id uuid not null,
  issue_id uuid,
  kind text not null,
  title text not null,
  text text not null,
  quantity int not null check (quantity > 0),
  matched int not null default 0 check (matched between 0 and quantity),
  unit text,
  until date,
  -- EXPIRED is not stored: it is OPEN after its last day.
  state text not null check (state in ('OPEN', 'MET', 'WITHDRAWN')),
  posted_at timestamptz not null,
  updated_at timestamptz not null,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (community_id, subdistrict_id) references community,
  foreign key (organization_id, subdistrict_id) references organization,
  foreign key (posted_by_id, subdistrict_id) references person,
  foreign key (issue_id, subdistrict_id) references issue
);
create unique index need_number_key on need (subdistrict_id, number);
create index need_community on need (community_id, state);
create index need_organization on need (organization_id);
create index need_words on need using gin (bigrams(title || ' ' || text));

create table match (
  id uuid not null,
  subdistrict_id uuid not null,
  number int not null default nextval('match_number'),
  need_id uuid not null,
  offer_id uuid not null,
  state text not null check (state in ('INTRODUCED', 'ACCEPTED', 'FULFILLED', 'FELL_THROUGH', 'DECLINED')),
  quantity int not null check (quantity > 0),
  note text,
  need_answer text not null default 'PENDING' check (need_answer in ('PENDING', 'ACCEPTED', 'DECLINED')),
  need_reason text,
  offer_answer text not null default 'PENDING' check (offer_answer in ('PENDING', 'ACCEPTED', 'DECLINED')),
  offer_reason text,
  introduced_by_id uuid not null,
  introduced_as_id uuid,
  introduced_at timestamptz not null,
  updated_at timestamptz not null,
  closing_note text,
  -- Whom it concerns: both sides', which never change.
  communities uuid[] not null,
  organizations uuid[] not null,
  persons uuid[] not null,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (need_id, subdistrict_id) references need,
  foreign key (offer_id, subdistrict_id) references offer,
  foreign key (introduced_by_id, subdistrict_id) references person,
  foreign key (introduced_as_id, subdistrict_id) references appointment
);
create unique index match_number_key on match (subdistrict_id, number);
create index match_need on match (need_id);
create index match_offer on match (offer_id);
create index match_communities on match using gin (communities);
create index match_organizations on match using gin (organizations);
create unique index match_open_pair on match (need_id, offer_id) where state in ('INTRODUCED', 'ACCEPTED');

-- ── integrations ────────────────────────────────────────────────────────────────────────────────
create table api_token (
  id uuid not null,
  subdistrict_id uuid not null,
  name text not null,
  prefix text not null,
  secret_hash bytea not null unique,
  scopes text[] not null,
  communities uuid[] not null,
  created_by_id uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  version int not null default 1,
  primary key (id, subdistrict_id),
  foreign key (created_by_id, subdistrict_id) references person
);

-- Which mutation a client's key already had its one effect with.
create table mutation_key (
  key uuid not null,
  subdistrict_id uuid not null,
  actor_id uuid not null,
  mutation text not null,
  entity_id uuid not null,
  change_id bigint,
  at timestamptz not null default now(),
  primary key (key, actor_id, subdistrict_id)
);
`
