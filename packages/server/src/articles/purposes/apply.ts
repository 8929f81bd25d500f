import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '@yakusoku/contract'
import { datasetId } from '../../connectors/postgres/catalog.ts'
import type { Queryable, SystemConnection } from '../../connectors/postgres/connect.ts'
import { describe } from '../../connectors/postgres/describe.ts'
import { ident } from '../../connectors/postgres/identifier.ts'
import { mismatches } from './compare.ts'
import { pinSearchPath, readFacts } from './facts/read.ts'
import { readable } from './facts/record.ts'
import { digest } from './gate/digest.ts'
import { controlSchema } from './gate/names.ts'
import { takeApplyLock } from './lock.ts'
import { requireRights } from './needs.ts'
import type { Plan } from './plan.ts'
import { baseOf } from './read-gate.ts'
import { recordSql } from './record-sql.ts'

/** What an apply did. */
export interface Applied {
  /** How many objects were changed. */
  readonly applied: number
  /** SHA-256 over what the database holds now, for the ledger. */
  readonly factsHash: string
}

const attempts = 3

/**
 * Makes the database what a plan says, in one transaction; a plan without changes does nothing.
 *
 * Waits 3 s at most for a lock and tries again a few times, because production must never queue behind
 * it. `applyId` is recorded in the same transaction: see `appliedPlan`.
 *
 * @throws Problem `purposes.plan-not-ours`, `purposes.plan-stale` (naming what moved),
 *   `purposes.apply-in-progress`, `purposes.no-create-role`, `purposes.not-owner`, `purposes.read-only`,
 *   `purposes.locked`, `purposes.depended-on`, `purposes.not-repaired`. Nothing was changed then.
 */
export async function apply(
  connection: SystemConnection,
  plan: Plan,
  applyId: string,
): Promise<Applied> {
  requireIntact(plan)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await connection.transaction((sql) => applyOnce(sql, plan, applyId))
    } catch (error) {
      const code = (error as { code?: string }).code ?? ''
      // 55P03 lock not available, 40P01 deadlock, 40001 serialisation.
      const busy = ['55P03', '40P01', '40001'].includes(code)
      if (!busy) throw await problemOf(connection, plan, error)
      if (attempt === attempts) {
        throw new Problem('purposes.locked', { system: plan.system }, { cause: error })
      }
      await sleep(250 * attempt)
    }
  }
}

/**
 * The plan an apply of this id committed, or null: after a lost connection the only way to know.
 *
 * @throws Problem `purposes.not-a-member`
 */
export async function appliedPlan(
  connection: SystemConnection,
  applyId: string,
): Promise<string | null> {
  if (!(await readable(connection.sql, 'apply'))) return null
  const { rows } = await connection.sql.query<{ plan: string }>(
    `select plan from ${ident(controlSchema, 'apply')} where id = $1`,
    [applyId],
  )
  return rows[0]?.plan ?? null
}

function requireIntact({ hash, ...rest }: Plan): void {
  if (rest.format !== 1 || digest(rest) !== hash) throw new Problem('purposes.plan-not-ours')
}

async function applyOnce(sql: Queryable, plan: Plan, applyId: string): Promise<Applied> {
  const { system } = plan
  await requireWritable(sql, system)
  await takeApplyLock(sql, system)
  await requireBase(sql, plan)
  if (plan.changes.length === 0) {
    return { applied: 0, factsHash: await hashOf(sql, plan) }
  }
  requireRights(plan.needs, await userOf(sql))
  await sql.query(`set local lock_timeout = '3s'; set local statement_timeout = '300s'`)
  for (const statement of plan.statements) await sql.query(statement)
  await requireWanted(sql, plan)
  for (const statement of recordSql(plan, applyId)) await sql.query(statement)
  return { applied: plan.changes.length, factsHash: await hashOf(sql, plan) }
}

async function requireWritable(sql: Queryable, system: string): Promise<void> {
  const { rows } = await sql.query<{ readonly: boolean }>(
    `select pg_is_in_recovery() or current_setting('transaction_read_only') = 'on' as readonly`,
  )
  if (rows[0]?.readonly) throw new Problem('purposes.read-only', { system })
}

async function userOf(sql: Queryable): Promise<string> {
  const { rows } = await sql.query<{ name: string }>('select current_user as name')
  return rows[0]?.name ?? ''
}

/** @throws Problem `purposes.plan-stale` naming every thing that moved. */
async function requireBase(sql: Queryable, plan: Plan): Promise<void> {
  await pinSearchPath(sql)
  const catalog = await describe(sql)
  const present = new Set(catalog.tables.map(datasetId))
  const datasets = Object.keys(plan.base)
    .filter((key) => key.startsWith('dataset '))
    .map((key) => key.slice('dataset '.length))
  const now = baseOf(datasets, catalog, await readFacts(sql, plan.scope))
  const moved = [...new Set([...Object.keys(plan.base), ...Object.keys(now)])]
    .filter((key) => plan.base[key] !== now[key])
    .toSorted()
  if (moved.length === 0) return
  const named = moved.slice(0, 10).map((key) => {
    const gone = key.startsWith('dataset ') ? !present.has(key.slice(8)) : now[key] === undefined
    return gone ? `${key} (gone)` : key
  })
  throw new Problem('purposes.plan-stale', { moved: named.join(', ') })
}

/** What a REVOKE of ours cannot reach, such as a grant by a third role, must not be recorded as wanted. */
async function requireWanted(sql: Queryable, plan: Plan): Promise<void> {
  const facts = await readFacts(sql, plan.scope)
  const wrong = plan.wanted.filter(({ key, expect }) => {
    const fact = facts.get(key)
    return !fact || mismatches(expect, fact).length > 0
  })
  if (wrong.length === 0) return
  const objects = wrong.slice(0, 10).map(({ key }) => key)
  throw new Problem('purposes.not-repaired', { objects: objects.join(', ') })
}

async function hashOf(sql: Queryable, plan: Plan): Promise<string> {
  const facts = await readFacts(sql, plan.scope)
  return digest(Object.fromEntries(facts))
}

/** Turns the database's refusal into a sentence; the transaction has been rolled back. */
async function problemOf(
  connection: SystemConnection,
  plan: Plan,
  cause: unknown,
): Promise<unknown> {
  const { code = '', detail = '' } = cause as { code?: string; detail?: string }
  const objects = detail.replaceAll(/\s+/g, ' ').slice(0, 200)
  if (code === '2BP01') return new Problem('purposes.depended-on', { objects }, { cause })
  if (code === '25006') return new Problem('purposes.read-only', { system: plan.system }, { cause })
  if (code === '42501') {
    const user = await userOf(connection.sql)
    return new Problem('purposes.not-owner', { user, objects: plan.system }, { cause })
  }
  // Something may have moved between our look and our statement; then the plan is stale.
  if (code.startsWith('42')) {
    const stale = await connection
      .readOnly((sql) => requireBase(sql, plan))
      .then(() => null)
      .catch((error: unknown) => error)
    if (stale instanceof Problem) return stale
  }
  // A role that was to keep TEMPORARY was dropped; the server's sentence names it.
  if (code === '42704') {
    const moved = (cause as Error).message
    return new Problem('purposes.plan-stale', { moved }, { cause })
  }
  return cause
}
