/**
 * Every key has the sub-district in it, also where other columns make it unique, and words are looked up within one sub-district. Indexes
 * are built beside the writers, one statement at a time; whatever a run that was cut short left behind is built anew.
 */
const rebuilt: Record<string, string> = {
  party_once: 'unique index # on party (issue_id, organization_id, subdistrict_id) where organization_id is not null',
  match_open_pair: `unique index # on match (need_id, offer_id, subdistrict_id) where state in ('INTRODUCED', 'ACCEPTED')`,
  allocation_running: `unique index # on allocation (campaign_id, subdistrict_id) where state = 'RUNNING'`,
  offer_call_need: 'unique index # on offer_call (need_id, subdistrict_id) where need_id is not null',
  offer_call_campaign: 'unique index # on offer_call (campaign_id, subdistrict_id) where campaign_id is not null',
  booking_match: `unique index # on booking (match_id, subdistrict_id) where match_id is not null and state = 'BOOKED'`,
  issue_follow_code: 'unique index # on issue (follow_code_hash, subdistrict_id) where follow_code_hash is not null',
  issue_words: `index # on issue using gin (local_bigrams(subdistrict_id, title || ' ' || text || ' ' || coalesce(place, '')))`,
  offer_words: `index # on offer using gin (local_bigrams(subdistrict_id, title || ' ' || text))`,
  need_words: `index # on need using gin (local_bigrams(subdistrict_id, title || ' ' || text))`,
  // Whoever posted something for an organization looks for it as well.
  need_posted_by: 'index # on need (posted_by_id)',
  offer_posted_by: 'index # on offer (posted_by_id)',
  // What is still to be done is found without what was done.
  issue_assignee: 'index # on issue (assignee_id) where assignee_id is not null',
  match_on_board: `index # on match using gin (communities) where state in ('INTRODUCED', 'ACCEPTED')`,
  match_updated_at: 'index # on match (subdistrict_id, updated_at)',
  follow_up_to_do: 'index # on follow_up (subdistrict_id, due_on, id) where outcome is null',
  need_open: `index # on need (subdistrict_id, kind, number) where state = 'OPEN'`,
  offer_open: `index # on offer (subdistrict_id, kind, number) where state = 'OPEN'`,
  issue_open_category: `index # on issue (subdistrict_id, category, number)
    where stage not in ('CONFIRMED', 'DECLINED', 'WITHDRAWN', 'DUPLICATE')`,
  mutation_key_at: 'index # on mutation_key (at)',
}

const words = /* sql */ `
-- The pairs of a text as in bigrams(), each with the end of its sub-district's id: a common word of others' is no entry of one's own.
-- Written out, because an index is built without a search path.
create or replace function local_bigrams(subdistrict uuid, body text) returns text[] language sql immutable parallel safe strict as $$
  select coalesce(array_agg(distinct right(subdistrict::text, 4) || substr(word, i, 2)), '{}')
  from regexp_split_to_table(lower(body), '[^[:alnum:]]+') as word, generate_series(1, greatest(length(word) - 1, 1)) as i
  where word <> ''
$$`

export const statements = [
  words,
  ...Object.entries(rebuilt).flatMap(([name, definition]) => [
    `drop index concurrently if exists ${name}_new`,
    `create ${definition.replace('index #', `index concurrently ${name}_new`)}`,
    `drop index concurrently if exists ${name}`,
    `alter index ${name}_new rename to ${name}`,
  ]),
]
