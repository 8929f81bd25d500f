import { keySql, listSql } from './sql.ts'

/** Attributes, memberships in both directions and settings of the roles in `wanted.roles`. */
export const roleFacts = `
SELECT ${keySql('role', 'r.rolname')} AS key, jsonb_build_object(
  'login', r.rolcanlogin, 'superuser', r.rolsuper, 'createdb', r.rolcreatedb,
  'createrole', r.rolcreaterole, 'replication', r.rolreplication, 'bypassrls', r.rolbypassrls,
  'inherit', r.rolinherit,
  'memberOf', ${listSql('pg_get_userbyid(m.roleid)', 'pg_auth_members AS m WHERE m.member = r.oid')},
  'members', ${listSql('pg_get_userbyid(m.member)', 'pg_auth_members AS m WHERE m.roleid = r.oid')},
  'memberships', ${listSql(
    `jsonb_build_object('role', pg_get_userbyid(m.roleid), 'member', pg_get_userbyid(m.member), 'grantor', pg_get_userbyid(m.grantor), 'admin', m.admin_option, 'inherit', to_jsonb(m) -> 'inherit_option', 'set', to_jsonb(m) -> 'set_option')`,
    'pg_auth_members AS m WHERE r.oid IN (m.roleid, m.member)',
  )},
  'settings', ${listSql(
    's.setting',
    `pg_db_role_setting AS d, unnest(d.setconfig) AS s(setting)
      WHERE d.setrole = r.oid AND d.setdatabase IN (0, here.oid)`,
  )}) AS fact
FROM wanted, here, pg_roles AS r WHERE r.rolname = ANY (wanted.roles)`

interface Source {
  readonly on: string
  readonly parts: string
  readonly from: string
  readonly acl: string
  /** Who needs no grant. */
  readonly owner: string
}

/** Every catalogue in which a grant to a role can hide. */
const sources: readonly Source[] = [
  {
    on: `CASE c.relkind WHEN 'S' THEN 'sequence' ELSE 'table' END`,
    parts: 'n.nspname, c.relname',
    from: 'pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace',
    acl: 'c.relacl',
    owner: 'c.relowner',
  },
  {
    on: `'column'`,
    parts: 'n.nspname, c.relname, t.attname',
    from: 'pg_attribute AS t JOIN pg_class AS c ON c.oid = t.attrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace',
    acl: 't.attacl',
    owner: 'c.relowner',
  },
  {
    on: `'schema'`,
    parts: 'n.nspname',
    from: 'pg_namespace AS n',
    acl: 'n.nspacl',
    owner: 'n.nspowner',
  },
  {
    on: `'routine'`,
    parts: 'n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)',
    from: 'pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace',
    acl: 'p.proacl',
    owner: 'p.proowner',
  },
  {
    on: `'type'`,
    parts: 'n.nspname, t.typname',
    from: 'pg_type AS t JOIN pg_namespace AS n ON n.oid = t.typnamespace',
    acl: 't.typacl',
    owner: 't.typowner',
  },
  {
    on: `'language'`,
    parts: 'l.lanname',
    from: 'pg_language AS l',
    acl: 'l.lanacl',
    owner: 'l.lanowner',
  },
  { on: `'database'`, parts: 'd.datname', from: 'here AS d', acl: 'd.datacl', owner: 'd.datdba' },
  {
    on: `'server'`,
    parts: 's.srvname',
    from: 'pg_foreign_server AS s',
    acl: 's.srvacl',
    owner: 's.srvowner',
  },
  {
    on: `'wrapper'`,
    parts: 'w.fdwname',
    from: 'pg_foreign_data_wrapper AS w',
    acl: 'w.fdwacl',
    owner: 'w.fdwowner',
  },
  {
    on: `'tablespace'`,
    parts: 's.spcname',
    from: 'pg_tablespace AS s',
    acl: 's.spcacl',
    owner: 's.spcowner',
  },
  {
    on: `'parameter'`,
    parts: 'p.parname',
    from: 'pg_parameter_acl AS p',
    acl: 'p.paracl',
    owner: '0',
  },
  {
    on: `'large object'`,
    parts: 'o.oid::text',
    // What a role of ours owns goes as a whole, whomever it let in.
    from: '(SELECT l.* FROM wanted, pg_largeobject_metadata AS l WHERE pg_get_userbyid(l.lomowner) <> ALL (wanted.roles)) AS o',
    acl: 'o.lomacl',
    owner: 'o.lomowner',
  },
  {
    on: `'default'`,
    parts: `format('ALTER DEFAULT PRIVILEGES FOR ROLE %I%s REVOKE ALL ON %s FROM', pg_get_userbyid(d.defaclrole), ' IN SCHEMA ' || quote_ident(n.nspname), CASE d.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'ROUTINES' WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS' END)`,
    from: 'pg_default_acl AS d LEFT JOIN pg_namespace AS n ON n.oid = d.defaclnamespace',
    acl: 'd.defaclacl',
    owner: 'd.defaclrole',
  },
]

const held = sources.map(
  ({ on, parts, from, acl, owner }) =>
    `SELECT a.grantee, jsonb_build_object('on', ${on}, 'parts', jsonb_build_array(${parts}), 'privilege', a.privilege_type, 'grantable', a.is_grantable) AS entry FROM ${from}, LATERAL aclexplode(${acl}) AS a WHERE ${acl} IS NOT NULL AND a.grantee <> ${owner}`,
)

/** Everything a role holds in this database by a grant to it, and what it owns. */
export const privilegeFacts = `
SELECT ${keySql('privileges', 'r.rolname')} AS key, jsonb_build_object('holds',
  (SELECT coalesce(jsonb_agg(DISTINCT h.entry), '[]'::jsonb) FROM held AS h WHERE h.grantee = r.oid))
  || CASE WHEN r.rolname = ANY (wanted.owning) THEN '{}' ELSE jsonb_build_object('owns', ${listSql(
    'i.identity',
    `pg_shdepend AS s, pg_identify_object(s.classid, s.objid, s.objsubid) AS i
      WHERE s.refclassid = 'pg_authid'::regclass AND s.refobjid = r.oid AND s.deptype = 'o' AND s.dbid IN (0, here.oid)
        AND s.classid <> 'pg_largeobject'::regclass`,
  )}) END AS fact
FROM wanted, here, pg_roles AS r WHERE r.rolname = ANY (wanted.roles)`

/** What `privilegeFacts` reads from. */
export const heldGrants = held.join('\nUNION ALL\n')
