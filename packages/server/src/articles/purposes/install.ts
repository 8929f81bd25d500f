import { randomUUID } from 'node:crypto'
import { Problem } from '@yakusoku/contract'
import type { Rules, System } from '@yakusoku/policy'
import type { SystemConnection } from '../../connectors/postgres/connect.ts'
import type { Database, Transaction } from '../../platform/database/database.ts'
import { record } from '../../platform/record/record.ts'
import { type Applied, appliedPlan, apply } from './apply.ts'
import { digest } from './gate/digest.ts'
import { type Plan, plan } from './plan.ts'
import {
  type ApplyRow,
  noteAbandoned,
  noteCommit,
  startApply,
  uncommittedApplies,
} from './store.ts'

/**
 * Applies a plan and leaves proof of it in our own ledger, also when this process dies in between.
 *
 * Two databases have no common transaction, so the order is: note the attempt here; change the system,
 * which notes the attempt's id in the same transaction; note the end and the ledger entry here. What a
 * killed process left open is settled by the next one from what the system noted.
 *
 * @throws Problem `purposes.plan-stale` where the bundle has moved since, `purposes.plan-not-ours` where the
 *   plan is not what we would plan; as `apply`, and then the attempt is noted as abandoned.
 */
export async function install(
  database: Database,
  connection: SystemConnection,
  given: Plan,
  bundle: { readonly rules: Rules; readonly system: System },
): Promise<Applied> {
  await settle(database, connection, given.system)
  await requireOurs(connection, given, bundle)
  const row = { id: randomUUID(), system: given.system, planHash: given.hash }
  await database.transaction((tx) => startApply(tx, row, new Date()))
  try {
    const applied = await apply(connection, given, row.id)
    await database.transaction((tx) => noteApplied(tx, row, applied))
    return applied
  } catch (error) {
    // A lost connection may hide a commit: then the attempt stays open until the system can be asked.
    const committed = await appliedPlan(connection, row.id).catch(() => undefined)
    if (committed === null) {
      await database.transaction((tx) => noteAbandoned(tx, row.id, new Date()))
    } else if (committed) await database.transaction((tx) => noteApplied(tx, row, null))
    throw error
  }
}

/**
 * A plan is a file, and a file can be written by anybody: only what we would plan ourselves is run.
 *
 * Where the database has moved, `apply` says what; so nothing is said of it here.
 */
async function requireOurs(
  connection: SystemConnection,
  given: Plan,
  { rules, system }: { readonly rules: Rules; readonly system: System },
): Promise<void> {
  if (given.bundle !== digest({ rules, system })) {
    throw new Problem('purposes.plan-stale', { moved: `rules.yaml, systems/${system.system}.yaml` })
  }
  const now = await plan(connection, rules, system).catch((error: unknown) => {
    if (error instanceof Problem) return null
    throw error
  })
  const comparable = now !== null && digest(now.base) === digest(given.base)
  if (comparable && digest(now.statements) !== digest(given.statements)) {
    throw new Problem('purposes.plan-not-ours')
  }
}

/** No apply lasts as long: its statements and its waiting for locks are bounded. */
const deadAfter = 60 * 60 * 1000

/**
 * Settles what dead processes left open: a commit the system knows of is noted and entered.
 *
 * An attempt without one may be under way in another process, so it is given up only after an hour; and
 * should it commit all the same, the next one notes it.
 */
async function settle(
  database: Database,
  connection: SystemConnection,
  system: string,
): Promise<void> {
  const now = new Date()
  for (const row of await uncommittedApplies(database.read, system)) {
    const committed = await appliedPlan(connection, row.id)
    const dead = row.open && row.startedAt.getTime() < now.getTime() - deadAfter
    if (committed) await database.transaction((tx) => noteApplied(tx, row, null))
    else if (dead) await database.transaction((tx) => noteAbandoned(tx, row.id, now))
  }
}

/** A settled attempt knows no hash of the gate it left; its plan's hash says what was meant. */
async function noteApplied(tx: Transaction, row: ApplyRow, applied: Applied | null): Promise<void> {
  const now = new Date()
  const noted = await noteCommit(tx, row.id, applied?.factsHash ?? row.planHash, now)
  if (!noted) return
  await record(tx, 'purposes.applied', now, {
    apply: row.id,
    system: row.system,
    plan: row.planHash,
    ...(applied ? { installed: applied.factsHash, objects: applied.applied } : {}),
  })
}
