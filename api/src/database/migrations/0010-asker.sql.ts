/**
 * Who asks with a session's or a token's secret, what he or she may do, where the log stands and what time it is: asked with every
 * request, so each connection plans it once (see 0007).
 */
const asked = /* sql */ `"personId" uuid, "subdistrictId" uuid, name text, "homeCommunityId" uuid, capacities json, neighbours text[],
  "rightsChangeAt" timestamptz, epoch uuid, head bigint, now timestamptz`
const answer = /* sql */ `v.*, log_life(), (select h.pos from change_head h where h.subdistrict_id = v."subdistrictId"), now()`

/**
 * The life of the log. A backup brings its own epoch back, so what a restore can't bring back goes with it: the cluster, its timeline,
 * which a recovery to a point in time leaves, and the identity of the table, which a dump makes anew. Only files put back as they were
 * look the same: there the epoch is changed by hand.
 */
const life = /* sql */ `
create function log_life() returns uuid language plpgsql stable as $$
begin
  return (select md5(concat_ws('/', epoch, tableoid, (select system_identifier from pg_control_system()),
    left(pg_walfile_name(pg_current_wal_lsn()), 8)))::uuid from log_epoch);
end $$;
`

export const sql = /* sql */ `
${life}
create function asker_by_session(secret bytea) returns table ("sessionId" uuid, unnoted boolean, ${asked})
language plpgsql stable rows 1 as $$
#variable_conflict use_column
begin
  return query select s.id, s.last_seen_at < now() - interval '1 minute', ${answer}
    from running_session s, viewer_of(s.person_id) v where s.secret_hash = secret;
end $$;

create function asker_by_token(secret bytea) returns table ("tokenId" uuid, unnoted boolean, token json, ${asked})
language plpgsql stable rows 1 as $$
#variable_conflict use_column
begin
  return query select t.id, coalesce(t.last_used_at < now() - interval '1 minute', true),
      json_build_object('scopes', t.scopes, 'communities', t.communities), ${answer}
    from api_token t, viewer_of(t.created_by_id) v
    where t.secret_hash = secret and t.revoked_at is null and t.expires_at > now();
end $$;
`
