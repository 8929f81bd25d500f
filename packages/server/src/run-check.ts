import { systemAddress } from './articles/inventory/index.ts'
import { type Bundle, type CheckRun, check, policyControls } from './articles/policy/index.ts'
import type { Installation } from './installation.ts'
import type { Evidence } from './platform/control/control.ts'
import { integrate } from './platform/record/integrate.ts'
import { systemControls } from './system-controls.ts'

/**
 * Runs every control of every article against the live systems and keeps what they saw.
 *
 * The controls run first and outside any transaction; what they saw, the standings and the ledger entry
 * then commit together.
 */
export async function runCheck(installation: Installation, bundle: Bundle): Promise<CheckRun> {
  const { database, signer } = installation
  const evidence = [...(await policyControls(bundle)), ...(await allSystems(installation, bundle))]
  const now = new Date()
  const run = await database.transaction((tx) => check(tx, bundle, evidence, now))
  await integrate(database, signer, now)
  return run
}

async function allSystems(
  { database, vault }: Installation,
  bundle: Bundle,
): Promise<readonly Evidence[]> {
  const evidence: Evidence[] = []
  for (const system of bundle.systems) {
    const url = await systemAddress(database.read, vault, system.system)
    evidence.push(...(await systemControls(bundle.rules, system, url)))
  }
  return evidence
}
