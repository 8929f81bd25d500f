import { type WatchResult, watchResult } from '@yakusoku/contract'
import type { Rules } from '@yakusoku/policy'
import type { Evidence } from '../../platform/control/control.ts'
import type { Reader, Transaction } from '../../platform/database/database.ts'
import type { Standings } from './standings.ts'

/** One evaluation of all controls, with the rules it held the text against. */
export interface CheckRun {
  readonly id: string
  readonly version: number
  readonly rules: Rules
  readonly at: Date
  readonly evidence: readonly Evidence[]
}

export async function addCheckRun(
  tx: Transaction,
  run: CheckRun,
  standings: Standings,
): Promise<void> {
  const { id, version, rules, at } = run
  await tx
    .insertInto('policy.check_run')
    .values({ id, version, rules: JSON.stringify(rules), at })
    .execute()
  const evidence = run.evidence.map(({ tookMs, ...seen }, ordinal) => ({
    ...seen,
    run: id,
    ordinal,
    title: JSON.stringify(seen.title),
    result: JSON.stringify(seen.result),
    rules: [...seen.rules],
    found: [...seen.found],
    took_ms: tookMs,
  }))
  if (evidence.length > 0) await tx.insertInto('policy.evidence').values(evidence).execute()
  const rows = [...standings].map(([clause, standing]) => ({ run: id, clause, standing }))
  await tx.insertInto('policy.clause_standing').values(rows).execute()
}

/** The last run held against a version; undefined where none was. */
export async function latestRun(read: Reader, version: number): Promise<CheckRun | undefined> {
  const run = await read
    .selectFrom('policy.check_run')
    .selectAll()
    .where('version', '=', version)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!run) return undefined
  const rows = await read
    .selectFrom('policy.evidence')
    .selectAll()
    .where('run', '=', run.id)
    .orderBy('ordinal')
    .execute()
  // What we wrote ourselves, validated before it was written.
  const evidence = rows.map((row) => ({ ...row, tookMs: row.took_ms }) as unknown as Evidence)
  return { id: run.id, version, rules: run.rules as unknown as Rules, at: run.at, evidence }
}

/** How often, at most, the installation looks at the company's page. */
const watchEvery = 60 * 60 * 1000

/**
 * Takes the turn to look at the company's page, for the next hour; false where another process has it.
 *
 * One row is the lock: a process that dies after taking it delays the next look by an hour, no more.
 */
export async function claimWatch(tx: Transaction, now: Date): Promise<boolean> {
  const taken = await tx
    .insertInto('policy.watch')
    .values({ claimed_at: now })
    .onConflict((conflict) =>
      conflict
        .column('one')
        .doUpdateSet({ claimed_at: now })
        .where('policy.watch.claimed_at', '<=', new Date(now.getTime() - watchEvery)),
    )
    .returning('one')
    .executeTakeFirst()
  return taken !== undefined
}

/** What was last seen at the company's page; undefined before the first look. */
export async function lastWatch(read: Reader): Promise<WatchResult | undefined> {
  const row = await read.selectFrom('policy.watch').selectAll().executeTakeFirst()
  if (!row?.at) return undefined
  return watchResult.parse({ ...row, at: row.at.toISOString() })
}

/** Keeps what was seen, in the place of what was seen before. */
export async function setWatch(tx: Transaction, { says, at, ...seen }: WatchResult): Promise<void> {
  const values = { ...seen, at: new Date(at), claimed_at: new Date(at), says: JSON.stringify(says) }
  await tx
    .insertInto('policy.watch')
    .values(values)
    .onConflict((conflict) => conflict.column('one').doUpdateSet(values))
    .execute()
}
