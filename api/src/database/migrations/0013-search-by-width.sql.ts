/**
 * Words are looked up whatever their width: ３号楼 and 3号楼, Ｗｉ-Ｆｉ and Wi-Fi are the same. Built beside the writers; processes of before
 * still find everything, more slowly, until they have gone.
 */
const rebuilt: Record<string, string> = {
  issue_words: `issue using gin (local_pairs(subdistrict_id, title || ' ' || text || ' ' || coalesce(place, '')))`,
  offer_words: `offer using gin (local_pairs(subdistrict_id, title || ' ' || text))`,
  need_words: `need using gin (local_pairs(subdistrict_id, title || ' ' || text))`,
}

const pairs = /* sql */ `
create or replace function local_pairs(subdistrict uuid, body text) returns text[] language sql immutable parallel safe strict as $$
  select coalesce(array_agg(distinct right(subdistrict::text, 4) || substr(word, i, 2)), '{}')
  from regexp_split_to_table(lower(normalize(body, NFKC)), '[^[:alnum:]]+') as word, generate_series(1, greatest(length(word) - 1, 1)) as i
  where word <> ''
$$`

export const statements = [
  pairs,
  ...Object.entries(rebuilt).flatMap(([name, definition]) => [
    `drop index concurrently if exists ${name}_new`,
    `create index concurrently ${name}_new on ${definition}`,
    `drop index concurrently if exists ${name}`,
    `alter index ${name}_new rename to ${name}`,
  ]),
  // What the planner knows of rare and common words it knows of the index.
  'analyze issue, offer, need',
]
