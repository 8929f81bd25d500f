import type { Queryable } from '../../../connectors/postgres/connect.ts'
import { ident } from '../../../connectors/postgres/identifier.ts'
import { controlSchema, keeperRole, objectKey } from '../gate/names.ts'
import type { Place } from '../gate/place.ts'
import type { Recorded } from './record.ts'

interface Found {
  readonly database: string
  readonly version: number
  readonly user: string
  readonly superuser: boolean
  readonly uninvited: readonly string[]
  readonly temporary: readonly string[]
  readonly equality: Readonly<Record<string, string>>
  readonly connects: boolean
  readonly elsewhere: readonly string[]
}

const question = `
SELECT current_database() AS database, current_setting('server_version_num')::int AS version,
  r.rolname AS user, r.rolsuper AS superuser,
  (SELECT coalesce(jsonb_agg(DISTINCT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee)::text END), '[]'::jsonb)
    FROM pg_default_acl AS d, aclexplode(d.defaclacl) AS a
    WHERE d.defaclrole = r.oid AND a.grantee <> r.oid) AS uninvited,
  (SELECT coalesce(jsonb_agg(o.rolname ORDER BY o.rolname), '[]'::jsonb) FROM pg_roles AS o
    WHERE NOT o.rolsuper AND o.rolname !~ '^(pg|yk)_' AND has_database_privilege(o.oid, d.oid, 'TEMPORARY')
      AND NOT EXISTS (SELECT FROM aclexplode(d.datacl) AS a WHERE a.grantee = o.oid AND a.privilege_type = 'TEMPORARY')) AS temporary,
  (SELECT coalesce(jsonb_agg(DISTINCT o.rolname), '[]'::jsonb) FROM pg_shdepend AS s JOIN pg_roles AS o ON o.oid = s.refobjid
    WHERE s.refclassid = 'pg_authid'::regclass AND s.dbid NOT IN (0, d.oid) AND starts_with(o.rolname, 'yk_')) AS elsewhere,
  EXISTS (SELECT FROM aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) AS a
    WHERE a.grantee = 0 AND a.privilege_type = 'CONNECT') AS connects,
  (SELECT coalesce(jsonb_object_agg(n.nspname || '.' || c.relname || '.' || t.attname, w.nspname), '{}'::jsonb)
    FROM pg_attribute AS t JOIN pg_class AS c ON c.oid = t.attrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
    JOIN pg_operator AS q ON q.oprname = '=' AND q.oprleft = t.atttypid AND q.oprright = t.atttypid
    JOIN pg_namespace AS w ON w.oid = q.oprnamespace
    WHERE t.attnum > 0 AND NOT t.attisdropped AND c.relkind IN ('r', 'p') AND w.nspname <> 'pg_catalog') AS equality
FROM pg_roles AS r, pg_database AS d WHERE r.rolname = current_user AND d.datname = current_database()`

/**
 * Reads what compiling must know besides tables.
 *
 * @param joining whether the user we connect as is about to change the gate; somebody who only looks
 *   never becomes one of its appliers.
 */
export async function readPlace(
  sql: Queryable,
  given: {
    readonly system: string
    readonly recorded: ReadonlyMap<string, Recorded>
    readonly joining: boolean
  },
): Promise<Place> {
  const { rows } = await sql.query<Found & Record<string, unknown>>(question)
  const [found] = rows
  if (!found) throw new Error('the server does not know its own database')
  const { system, recorded, joining } = given
  const keeper = recorded.get(objectKey('role', keeperRole(system)))
  const before = (keeper?.fact['members'] ?? []) as readonly string[]
  const appliers = joining && !found.superuser ? [...before, found.user] : before
  return {
    database: found.database,
    serverVersion: found.version,
    appliers: [...new Set(appliers)].toSorted(),
    uninvited: [...new Set(['PUBLIC', ...found.uninvited])].toSorted(),
    equality: found.equality,
    temporary: found.temporary,
    publicConnects: found.connects,
    elsewhere: found.elsewhere,
  }
}

/** The bits given out so far. */
export async function readBits(
  sql: Queryable,
  installed: boolean,
): Promise<Record<string, number>> {
  if (!installed) return {}
  const { rows } = await sql.query<{ id: string; bit: number }>(
    `select id, bit from ${ident(controlSchema, 'purpose')}`,
  )
  return Object.fromEntries(rows.map(({ id, bit }) => [id, bit]))
}
