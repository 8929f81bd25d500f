import type { Reader, Transaction } from '../../platform/database/database.ts'
import type { Vault } from '../../platform/keys/vault.ts'
import { findAddress, setAddress } from './store.ts'

/** Remembers how to reach a system; the address holds a password, so it is kept sealed. */
export async function registerSystem(
  tx: Transaction,
  vault: Vault,
  { name, url }: { readonly name: string; readonly url: string },
  now: Date,
): Promise<void> {
  await setAddress(tx, name, vault.seal(url, contextOf(name)), now)
}

/**
 * The address a system was registered with; undefined where it never was.
 *
 * @throws Problem `platform.wrong-key` when the keys are not those it was sealed under.
 */
export async function systemAddress(
  read: Reader,
  vault: Vault,
  name: string,
): Promise<string | undefined> {
  const sealed = await findAddress(read, name)
  return sealed && vault.open(sealed, contextOf(name))
}

function contextOf(name: string): string {
  return `inventory.system/${name}`
}
