import { Problem, type WatchResult } from '@yakusoku/contract'
import { claimWatch, keepWatch, latestRun, look, versionInForce } from './articles/policy/index.ts'
import { portalOrigins } from './config/config.ts'
import type { Installation } from './installation.ts'
import { integrate } from './platform/record/integrate.ts'
import { readInForce, runCheck } from './run-check.ts'

/** How often a process asks whether an hour has passed; a clock that jumps costs no more than this. */
const askEvery = 5 * 60 * 1000

/**
 * Looks at the company's own page now and keeps what it shows.
 *
 * @throws Problem `policy.nothing-published`, `policy.no-page` where the rules name no address.
 */
export async function watchNow(installation: Installation): Promise<WatchResult> {
  const { config, database, signer } = installation
  const now = new Date()
  const held = await readInForce(installation, now)
  const url = held.rules.publication?.url
  if (!url) throw new Problem('policy.no-page')
  const seen = await look(held, { url, own: portalOrigins(config) }, now)
  await database.transaction((tx) => keepWatch(tx, seen))
  await integrate(database, signer, now)
  return seen
}

/**
 * Looks at the company's page once an hour, whichever process comes first, and checks a version that came into
 * force; dispose of it to stop.
 */
export function keepWatching(installation: Installation): Disposable {
  const ask = (): void => {
    Promise.all([watchInTurn(installation), checkIfNew(installation)]).catch(() => {
      // Nothing in force, no address or no database: whoever calls the route is told, and the next turn tries again.
    })
  }
  ask()
  const timer = setInterval(ask, askEvery)
  return { [Symbol.dispose]: () => clearInterval(timer) }
}

/** Looks unless another process did within the hour; says whether it was our turn. */
export async function watchInTurn(installation: Installation): Promise<boolean> {
  const isOurs = await installation.database.transaction((tx) => claimWatch(tx, new Date()))
  if (isOurs) await watchNow(installation)
  return isOurs
}

/**
 * Checks the version in force unless it was checked before; says whether it did.
 *
 * A version comes into force at midnight, when nobody is there to ask what its clauses are worth. Two processes
 * that both find it unchecked make two runs, of which the later counts.
 */
export async function checkIfNew(installation: Installation): Promise<boolean> {
  const { read } = installation.database
  const version = await versionInForce(read, new Date())
  if (!version || (await latestRun(read, version.number))) return false
  await runCheck(installation)
  return true
}
