import type { Queryable } from '../../../connectors/postgres/connect.ts'
import type { Fact } from '../gate/object.ts'
import {
  databaseFacts,
  functionFacts,
  largeObjectFacts,
  maskFacts,
  relationFacts,
  schemaFacts,
  triggerFacts,
} from './object-facts.ts'
import { heldGrants, privilegeFacts, roleFacts } from './role-facts.ts'
import { arraySql } from './sql.ts'

/** Which roles and schemas to look at; masks and triggers are found by their names. */
export interface Scope {
  readonly roles: readonly string[]
  /** Those of them that own objects of the gate. */
  readonly owning: readonly string[]
  readonly schemas: readonly string[]
}

export type Facts = ReadonlyMap<string, Fact>

/**
 * One query of (key, fact) over everything the gate consists of.
 *
 * It takes no parameters, so that a script for a DBA can record its own result with it. The session's
 * search path must be pinned: PostgreSQL prints names as short as the path allows.
 */
export function factsSql({ roles, owning, schemas }: Scope): string {
  const parts = [
    roleFacts,
    privilegeFacts,
    databaseFacts,
    schemaFacts,
    relationFacts,
    functionFacts,
    maskFacts,
    triggerFacts,
    largeObjectFacts,
  ]
  return `WITH wanted AS (SELECT ${arraySql(roles)} AS roles, ${arraySql(owning)} AS owning, ${arraySql(schemas)} AS schemas),
here AS (SELECT * FROM pg_database WHERE datname = current_database()),
held AS MATERIALIZED (${heldGrants})
${parts.join('\nUNION ALL\n')}`
}

/**
 * Makes the server print every name the same way, whoever is connected, until the transaction ends.
 */
export async function pinSearchPath(sql: Queryable): Promise<void> {
  await sql.query(`select set_config('search_path', 'pg_catalog, pg_temp', true)`)
}

/** Reads the facts as they are now; the search path must be pinned. */
export async function readFacts(sql: Queryable, scope: Scope): Promise<Facts> {
  const { rows } = await sql.query<{ key: string; fact: Fact }>(factsSql(scope))
  return new Map(
    rows.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, fact }) => [key, fact]),
  )
}
