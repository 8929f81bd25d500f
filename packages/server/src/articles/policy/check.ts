import { randomUUID } from 'node:crypto'
import { Problem } from '@yakusoku/contract'
import type { Evidence } from '../../platform/control/control.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { record } from '../../platform/record/record.ts'
import type { InForce } from './in-force.ts'
import { standingsOf, totalsOf } from './standings.ts'
import { addCheckRun, type CheckRun } from './store.ts'
import { sha256 } from './versions/content.ts'
import { markInForce } from './versions/store.ts'

/**
 * Keeps what the controls saw as one run and gives every clause of the version in force its standing.
 *
 * The controls have run before: they ask other systems, which nobody does while holding a transaction.
 *
 * @throws Problem `policy.not-published` when another version came into force while they ran.
 */
export async function check(
  tx: Transaction,
  { version, document, rules, hash }: InForce,
  evidence: readonly Evidence[],
  now: Date,
): Promise<CheckRun> {
  if ((await markInForce(tx, now))?.id !== version.id) throw new Problem('policy.not-published')
  const run = { id: randomUUID(), version: version.number, rules, at: now, evidence }
  const standings = standingsOf(document, rules, evidence)
  await addCheckRun(tx, run, standings)
  await record(tx, 'policy.checked', now, {
    run: run.id,
    version: version.number,
    bundle: hash,
    evidence: sha256(JSON.stringify(evidence)),
    ...totalsOf(standings.values()),
  })
  return run
}
