import { randomBytes } from 'node:crypto'
import { Problem } from '@yakusoku/contract'
import { generateKey, openSigner, type Signer } from '@yakusoku/ledger'
import { readOrMake } from '../keys/key-file.ts'

const file = 'ledger.key'

/**
 * Opens the key that signs this installation's checkpoints, generating it at first use.
 *
 * The ledger's name holds eight random digits, so that two installations are never taken for one.
 *
 * @throws Problem `platform.key-damaged`
 */
export async function openLedgerSigner(folder: string): Promise<Signer> {
  const skey = await readOrMake(folder, file, async () => {
    const name = `yakusoku/${randomBytes(4).toString('hex')}`
    return (await generateKey(name)).skey
  })
  const signer = await openSigner(skey)
  if (!signer) throw new Problem('platform.key-damaged', { file })
  return signer
}
