/**
 * What is open in a sub-district, whichever communities it concerns, and without what was open when its last day passed. Built beside the
 * writers; whatever a run that was cut short left behind is built anew.
 */
const built: Record<string, string> = {
  match_open: `match (subdistrict_id, number) where state in ('INTRODUCED', 'ACCEPTED')`,
  need_standing: `need (subdistrict_id, coalesce(until, 'infinity')) where state = 'OPEN'`,
  offer_standing: `offer (subdistrict_id, coalesce(until, 'infinity')) where state = 'OPEN'`,
}

export const statements = [
  ...Object.entries(built).flatMap(([name, definition]) => [
    `drop index concurrently if exists ${name}`,
    `create index concurrently ${name} on ${definition}`,
  ]),
  'drop index concurrently if exists match_on_board',
  'drop index concurrently if exists issue_on_board',
]
