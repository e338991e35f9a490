/** What a board shows, as PostGraphile’s documentation has it: functions of a board’s row, which become its fields. */
export const functions = /* sql */ `
create function board_issues(b board) returns setof issue language sql stable as $$
  select i.* from issue i where i.subdistrict_id = b.subdistrict_id and i.communities && b.communities
    and i.stage not in ('CONFIRMED', 'DECLINED', 'WITHDRAWN', 'DUPLICATE') order by i.due_at nulls last, i.id
$$;
create function board_seen(b board) returns setof community language sql stable as $$
  select c.* from community c where c.subdistrict_id = b.subdistrict_id and c.id = any(b.communities) order by array_position(b.communities, c.id)
$$;
`
