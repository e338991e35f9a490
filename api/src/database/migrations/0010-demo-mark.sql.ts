/**
 * Which sub-district the demo is, so that no production is begun on it. The accounts of one that was loaded before tell it by their names:
 * all of them in one sub-district, which nobody has made by hand.
 */
export const sql = /* sql */ `
alter table subdistrict add column is_demo boolean not null default false;
update subdistrict s set is_demo = true where (
  select count(*) from account a where a.subdistrict_id = s.id and a.name in ('street.admin', 'xianlin.secretary', 'xianlin.member',
    'guangli.secretary', 'guangli.property', 'enterprise.hr', 'resident')) = 7;
`
