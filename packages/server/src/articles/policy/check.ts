import { randomUUID } from 'node:crypto'
import { Problem } from '@yakusoku/contract'
import type { Evidence } from '../../platform/control/control.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { record } from '../../platform/record/record.ts'
import { type Bundle, sha256 } from './bundle.ts'
import { standingsOf, totalsOf } from './standings.ts'
import { addCheckRun, type CheckRun, latestVersion } from './store.ts'

/**
 * Keeps what the controls saw as one run and gives every clause of the published text its standing.
 *
 * The controls have run before: they ask other systems, which nobody does while holding a transaction.
 *
 * @throws Problem `policy.not-published` when the bundle's text is not the published one.
 */
export async function check(
  tx: Transaction,
  bundle: Bundle,
  evidence: readonly Evidence[],
  now: Date,
): Promise<CheckRun> {
  const version = await latestVersion(tx)
  if (version?.ja.sha256 !== bundle.ja.sha256) throw new Problem('policy.not-published')
  const run = { id: randomUUID(), version: version.number, rules: bundle.rules, at: now, evidence }
  const standings = standingsOf(bundle.document, bundle.rules, evidence)
  await addCheckRun(tx, run, standings)
  await record(tx, 'policy.checked', now, {
    run: run.id,
    version: version.number,
    bundle: bundle.hash,
    evidence: sha256(JSON.stringify(evidence)),
    ...totalsOf(standings.values()),
  })
  return run
}
