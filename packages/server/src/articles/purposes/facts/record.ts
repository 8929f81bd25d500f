import { Problem } from '@yakusoku/contract'
import type { Queryable } from '../../../connectors/postgres/connect.ts'
import { ident } from '../../../connectors/postgres/identifier.ts'
import { controlSchema } from '../gate/names.ts'
import type { Fact } from '../gate/object.ts'

/** What was found at the last apply, and the hash of what was wanted then. */
export interface Recorded {
  readonly wanted: string
  readonly fact: Fact
}

/**
 * Whether a table of ours is there.
 *
 * Looked up in the catalogue, which is open to all: `to_regclass` is refused to whoever may not use the
 * schema.
 *
 * @throws Problem `purposes.not-a-member` where it is there and the user we connect as may not read it.
 */
export async function readable(sql: Queryable, name: string): Promise<boolean> {
  const { rows } = await sql.query<{ may: boolean; user: string; owner: string }>(
    `select has_schema_privilege(n.oid, 'USAGE') and has_table_privilege(c.oid, 'SELECT') as may,
       current_user as user, pg_get_userbyid(c.relowner) as owner
     from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relname = $2`,
    [controlSchema, name],
  )
  const [found] = rows
  if (found && !found.may) {
    throw new Problem('purposes.not-a-member', { user: found.user, role: found.owner })
  }
  return found !== undefined
}

/** What the last apply recorded; empty where there was none. */
export async function readRecorded(sql: Queryable): Promise<ReadonlyMap<string, Recorded>> {
  if (!(await readable(sql, 'gate'))) return new Map()
  const { rows } = await sql.query<{ key: string; wanted: string; fact: Fact }>(
    `select key, wanted, fact from ${ident(controlSchema, 'gate')} order by key`,
  )
  return new Map(rows.map(({ key, wanted, fact }) => [key, { wanted, fact }]))
}
