/** An account that was closed opens nothing, and the terms of whoever had it give nothing: they stay as they are, to be read. */
export const sql = /* sql */ `
alter table account
  add column closed_at timestamptz,
  add column closed_reason text,
  add constraint account_closed check ((closed_at is null) = (closed_reason is null));

create or replace view running_appointment as
  select a.id, a.subdistrict_id, a.person_id, a.organization_id, a.position, a.term_start, a.term_end, a.ended_at, a.version,
    o.kind as organization_kind, o.community_id
  from appointment a join organization o on o.id = a.organization_id and o.subdistrict_id = a.subdistrict_id
  where a.ended_at is null
    and a.term_start <= (now() at time zone 'Asia/Shanghai')::date
    and (a.term_end is null or a.term_end > (now() at time zone 'Asia/Shanghai')::date)
    and not exists (select from account x where x.person_id = a.person_id and x.closed_at is not null);

create or replace view appointment_state as
  select a.id, a.subdistrict_id,
    exists (select from running_appointment r where r.id = a.id and r.subdistrict_id = a.subdistrict_id) as is_running,
    a.ended_at is not null or coalesce(a.term_end <= (now() at time zone 'Asia/Shanghai')::date, false)
      or exists (select from account x where x.person_id = a.person_id and x.closed_at is not null) as is_over
  from appointment a;

create or replace function viewer_of(whose uuid) returns table (
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
  from person p where p.id = whose and not exists (select from account x where x.person_id = p.id and x.closed_at is not null);
end $$;
`
