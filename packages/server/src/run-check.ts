import { Problem } from '@yakusoku/contract'
import { systemAddress } from './articles/inventory/index.ts'
import {
  type CheckRun,
  check,
  type InForce,
  inForce,
  policyControls,
  readFolder,
  versionInForce,
} from './articles/policy/index.ts'
import { portalOrigins } from './config/config.ts'
import type { Installation } from './installation.ts'
import type { Evidence } from './platform/control/control.ts'
import { integrate } from './platform/record/integrate.ts'
import { systemControls } from './system-controls.ts'

/**
 * The version in force, with the rules and systems it is held against at that moment.
 *
 * @throws Problem `policy.nothing-published`, and those of `readFolder`.
 */
export async function readInForce({ config, database }: Installation, now: Date): Promise<InForce> {
  const version = await versionInForce(database.read, now)
  if (!version) throw new Problem('policy.nothing-published')
  return inForce(version, await readFolder(config.bundle))
}

/**
 * Runs every control of every article against the live systems and keeps what they saw.
 *
 * The controls run first and outside any transaction; what they saw, the standings and the ledger entry
 * then commit together.
 */
export async function runCheck(installation: Installation): Promise<CheckRun> {
  const { config, database, signer } = installation
  const held = await readInForce(installation, new Date())
  const evidence = [
    ...(await policyControls(held, portalOrigins(config))),
    ...(await allSystems(installation, held)),
  ]
  const now = new Date()
  const run = await database.transaction((tx) => check(tx, held, evidence, now))
  await integrate(database, signer, now)
  return run
}

async function allSystems(
  { database, vault }: Installation,
  held: InForce,
): Promise<readonly Evidence[]> {
  const evidence: Evidence[] = []
  for (const system of held.systems) {
    const url = await systemAddress(database.read, vault, system.system)
    evidence.push(...(await systemControls(held.rules, system, url)))
  }
  return evidence
}
