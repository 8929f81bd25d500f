import { Problem } from '@yakusoku/contract'
import type { Queryable } from '../../connectors/postgres/connect.ts'
import type { Change } from './change-sql.ts'
import type { Gate } from './gate/compile.ts'

/** One right a plan needs, the least that suffices, and whether the user we connect as holds it. */
export interface Need {
  readonly right:
    | 'create-role'
    | 'create-schema'
    | 'own-database'
    | 'own-table'
    | 'grant-on-schema'
    | 'member'
  readonly object: string
  readonly held: boolean
}

const question = `
SELECT 'create-role' AS right, r.rolname AS object, r.rolsuper OR r.rolcreaterole AS held
FROM pg_roles AS r WHERE r.rolname = current_user
UNION ALL
SELECT 'create-schema', d.datname, has_database_privilege(d.oid, 'CREATE')
FROM pg_database AS d WHERE d.datname = current_database()
UNION ALL
SELECT 'own-database', d.datname, pg_has_role(d.datdba, 'USAGE')
FROM pg_database AS d WHERE d.datname = current_database()
UNION ALL
SELECT 'own-table', n.nspname || '.' || c.relname, pg_has_role(c.relowner, 'USAGE')
FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE (n.nspname, c.relname) IN (SELECT t ->> 0, t ->> 1 FROM jsonb_array_elements($1::jsonb) AS t)
UNION ALL
SELECT 'grant-on-schema', n.nspname, has_schema_privilege(n.oid, 'USAGE WITH GRANT OPTION')
FROM pg_namespace AS n WHERE n.nspname IN (SELECT jsonb_array_elements_text($2::jsonb))
UNION ALL
SELECT 'member', r.rolname, pg_has_role(r.oid, 'USAGE') OR pg_has_role(r.oid, 'MEMBER WITH ADMIN OPTION')
  OR (current_setting('server_version_num')::int < 160000 AND u.rolcreaterole)
FROM pg_roles AS r, pg_roles AS u
WHERE u.rolname = current_user AND r.rolname IN (SELECT jsonb_array_elements_text($3::jsonb))`

const kindsOf: Readonly<Record<Need['right'], RegExp>> = {
  'create-role': /^role /,
  'create-schema': /^schema /,
  'own-database': /^database /,
  'own-table': /^(mask|trigger|privileges) /,
  'grant-on-schema': /^(mask|privileges) /,
  member: /^(view|schema|table|function|privileges) /,
}

/** The rights the changes of a plan need. */
export async function readNeeds(
  sql: Queryable,
  gate: Gate,
  changes: readonly Change[],
): Promise<Need[]> {
  const tables = [
    ...gate.model.masks.map(({ table }) => table),
    ...gate.model.purposes.flatMap(({ views }) => views.map(({ table }) => table)),
  ]
  const names = [...new Set(tables.map(({ schema, name }) => JSON.stringify([schema, name])))]
  const schemas = [...new Set(gate.model.masks.map(({ table }) => table.schema))]
  const { rows } = await sql.query<{ right: Need['right']; object: string; held: boolean }>(
    question,
    [
      `[${names.join(',')}]`,
      JSON.stringify(schemas),
      JSON.stringify([gate.model.owner, gate.model.keeper]),
    ],
  )
  return rows
    .filter(({ right }) => changes.some(({ object }) => kindsOf[right].test(object)))
    .map(({ right, object, held }) => ({ right, object, held }))
    .toSorted((a, b) => (`${a.right} ${a.object}` < `${b.right} ${b.object}` ? -1 : 1))
}

/**
 * Refuses before anything is changed where a right is lacking.
 *
 * @throws Problem `purposes.no-create-role`, `purposes.not-owner`
 */
export function requireRights(needs: readonly Need[], user: string): void {
  const lacking = needs.filter(({ held }) => !held)
  if (lacking.length === 0) return
  if (lacking.some(({ right }) => right === 'create-role')) {
    throw new Problem('purposes.no-create-role', { user })
  }
  const objects = [...new Set(lacking.map(({ object }) => object))]
  throw new Problem('purposes.not-owner', { user, objects: objects.slice(0, 10).join(', ') })
}
