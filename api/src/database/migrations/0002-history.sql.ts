/**
 * Keeps boards and lists quick while history grows: what is open, what was closed lately, and what concerns one unit or one person
 * is found without reading the rest.
 */
export const sql = /* sql */ `
create index issue_on_board on issue using gin (communities) where stage not in ('CONFIRMED', 'DECLINED', 'WITHDRAWN', 'DUPLICATE');
create index issue_stage_since on issue (subdistrict_id, stage_since);
create index issue_reporter_organization on issue (reporter_organization_id) where reporter_organization_id is not null;
-- Lists order by it: nothing due comes last.
drop index issue_due_at;
create index issue_due_at on issue (subdistrict_id, coalesce(due_at, 'infinity'), id);

create index offer_updated on offer (community_id, updated_at);
create index offer_posted_by on offer (posted_by_id) where organization_id is null;
create index need_updated on need (community_id, updated_at);
create index need_posted_by on need (posted_by_id) where organization_id is null;
create index match_persons on match using gin (persons);
`
