/**
 * The questions put to a system's catalogue, one round trip per kind of object.
 *
 * Left out: PostgreSQL's own schemas, what Yakusoku installed itself (schema `yakusoku`, the views in
 * `purpose_…`), partitions (their rows are their parent's) and relations an extension brought. A table
 * in `purpose_…` or a text column called `yk_gate` is nothing of ours and must not hide.
 */
const described = `
  select c.oid, n.nspname, c.relname, c.relkind, c.relowner, c.reltuples
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
    and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and n.nspname <> 'yakusoku' and not (starts_with(n.nspname, 'purpose_') and c.relkind = 'v')
    and not exists (select from pg_depend d
      where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`

/** The database and the rights of the user we connect as. */
export const serverQuery = `
select current_database() as database, current_setting('server_version_num')::int as version,
  r.rolname as name, r.rolsuper as superuser, r.rolsuper or r.rolcreaterole as "createRole",
  has_database_privilege(current_database(), 'create') as "createInDatabase",
  current_setting('default_transaction_read_only')::boolean or pg_is_in_recovery() as "readOnly"
from pg_roles r where r.rolname = current_user`

/** Tables and views; a partitioned table has as many rows as its leaves, unknown where one is. */
export const tablesQuery = `
with recursive described as (${described}),
part as (
  select oid as root, oid as leaf from described where relkind = 'p'
  union all
  select part.root, i.inhrelid from part join pg_inherits i on i.inhparent = part.leaf),
leaves as (
  select part.root, case when min(c.reltuples) < 0 then -1 else sum(c.reltuples) end as rows
  from part join pg_class c on c.oid = part.leaf and c.relkind <> 'p' group by part.root)
select d.oid::text as id, d.nspname as schema, d.relname as name, d.relkind as kind,
  pg_get_userbyid(d.relowner) as owner,
  d.relkind <> 'p' and exists (select from pg_inherits i where d.oid in (i.inhparent, i.inhrelid)) as inherits,
  array(select a.attname::text from pg_attribute a join pg_collation l on l.oid = a.attcollation
    where a.attrelid = d.oid and a.attnum > 0 and not a.attisdropped and not l.collisdeterministic order by 1) as loose,
  obj_description(d.oid, 'pg_class') as comment,
  case when d.relkind = 'v' then -1 else coalesce(leaves.rows, d.reltuples) end::float8 as rows
from described d left join leaves on leaves.root = d.oid
order by d.nspname collate "C", d.relname collate "C"`

/** Every column but our own gate. */
export const columnsQuery = `
with described as (${described})
select a.attrelid::text as id, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
  not a.attnotnull as nullable, a.attgenerated <> '' as generated,
  col_description(a.attrelid, a.attnum) as comment
from described d join pg_attribute a on a.attrelid = d.oid
where a.attnum > 0 and not a.attisdropped
  and not (a.attname = 'yk_gate' and a.atttypid in ('int4'::regtype, 'int8'::regtype))
order by a.attrelid, a.attnum`

/** Primary and foreign keys with their columns in order; a key to a partition is one to its parent. */
export const keysQuery = `
with described as (${described})
select k.conrelid::text as id, k.conname as name, k.contype as kind, own.columns,
  rn.nspname as "toSchema", rc.relname as "toName", other.columns as "references"
from described d join pg_constraint k on k.conrelid = d.oid and k.contype in ('p', 'f') and k.conparentid = 0
cross join lateral (select array_agg(a.attname::text order by c.place) as columns
  from unnest(k.conkey) with ordinality c(number, place)
  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = c.number) own
left join pg_class r on r.oid = k.confrelid
left join pg_class rc on rc.oid = case when r.relispartition then pg_partition_root(r.oid) else r.oid end
left join pg_namespace rn on rn.oid = rc.relnamespace
left join lateral (select array_agg(a.attname::text order by c.place) as columns
  from unnest(k.confkey) with ordinality c(number, place)
  join pg_attribute a on a.attrelid = k.confrelid and a.attnum = c.number) other on true
order by k.conrelid, k.contype desc, k.conname collate "C"`
