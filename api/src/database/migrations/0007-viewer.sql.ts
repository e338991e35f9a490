/**
 * Who somebody is and what gives rights now, by the database's clock. Asked with every request, so it is a function: each connection
 * plans it once, where the same text would be planned anew each time, for longer than it runs.
 */
export const sql = /* sql */ `
create function viewer_of(whose uuid) returns table (
  "personId" uuid, "subdistrictId" uuid, name text, "homeCommunityId" uuid, capacities json, neighbours text[], "rightsChangeAt" timestamptz
) language plpgsql stable rows 1 as $$
#variable_conflict use_column
begin
  return query
  select p.id, p.subdistrict_id, p.name, p.home_community_id,
    coalesce((select json_agg(json_build_object('appointmentId', r.id, 'position', r.position, 'organizationId', r.organization_id,
        'organizationKind', r.organization_kind, 'communityId', r.community_id) order by r.term_start, r.id)
      from running_appointment r where r.person_id = p.id and r.subdistrict_id = p.subdistrict_id), '[]'),
    coalesce((select array_agg(distinct c) from board b, unnest(b.communities) c
      where b.subdistrict_id = p.subdistrict_id and not b.whole_subdistrict and b.communities && (
        select array_agg(r.community_id) from running_appointment r
        where r.person_id = p.id and r.subdistrict_id = p.subdistrict_id and r.organization_kind = 'COMMITTEE'
          and r.position <> 'HONORARY' and r.community_id is not null)), '{}')::text[],
    (select min(turn)::timestamp at time zone 'Asia/Shanghai' from appointment a, unnest(array[a.term_start, a.term_end]) turn
      where a.person_id = p.id and a.subdistrict_id = p.subdistrict_id and a.ended_at is null
        and turn > (now() at time zone 'Asia/Shanghai')::date)
  from person p where p.id = whose;
end $$;
`
