import { Problem } from '@yakusoku/contract'
import type { System } from '@yakusoku/policy'
import { registerSystem, systemAddress } from '../articles/inventory/index.ts'
import type { Bundle } from '../articles/policy/index.ts'
import { openSystem, type SystemConnection } from '../connectors/postgres/connect.ts'
import type { Installation } from '../installation.ts'
import { readSystemFlag } from './flags.ts'

/**
 * Connects to a system of the bundle, by its registered address.
 *
 * @throws Problem `inventory.no-address`, and those of `openSystem`.
 */
export async function connectSystem(
  installation: Installation,
  name: string,
): Promise<SystemConnection> {
  const { database, vault } = installation
  const url = await systemAddress(database.read, vault, name)
  if (!url) throw new Problem('inventory.no-address', { system: name })
  return openSystem(name, url)
}

/**
 * The systems a command is about: the one named by `--system` (remembering an address given with it),
 * else all of the bundle.
 *
 * @throws Problem `inventory.no-such-system`
 */
export async function chosenSystems(
  installation: Installation,
  bundle: Bundle,
  flag: string | undefined,
): Promise<readonly System[]> {
  if (flag === undefined) return bundle.systems
  const name = await rememberSystem(installation, flag)
  const system = bundle.systems.find((candidate) => candidate.system === name)
  if (!system) throw new Problem('inventory.no-such-system', { system: name })
  return [system]
}

/** Registers the address in `name=address` after trying it; a mere name registers nothing. Returns the name. */
export async function rememberSystem(installation: Installation, flag: string): Promise<string> {
  if (!flag.includes('=')) return flag
  const { name, url } = readSystemFlag(flag)
  await using _ = await openSystem(name, url)
  const { database, vault } = installation
  await database.transaction((tx) => registerSystem(tx, vault, { name, url }, new Date()))
  return name
}
