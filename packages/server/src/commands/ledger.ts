import { Problem } from '@yakusoku/contract'
import { type Installation, openInstallation } from '../installation.ts'
import { integrate } from '../platform/record/integrate.ts'
import { exportLedger, latestReceipt } from '../platform/record/read-ledger.ts'
import { configOf, readFlags } from './flags.ts'
import { type Command, exitCodes, type Terminal } from './terminal.ts'

const usage = 'yakusoku ledger export|key|receipt'

/** `yakusoku ledger`: the whole ledger, the key that verifies it, or the receipt of the last entry. */
export const ledger: Command = async (args, terminal) => {
  const { values, positionals } = readFlags(args, { options: {}, usage, words: 1 })
  const [what = ''] = positionals
  const write = Object.hasOwn(writers, what) ? writers[what] : undefined
  if (!write) throw new Problem('platform.usage', { usage })
  await using installation = await openInstallation(configOf(values, terminal))
  await integrate(installation.database, installation.signer, new Date())
  await write(installation, terminal)
  return exitCodes.ok
}

const writers: Readonly<Record<string, (from: Installation, terminal: Terminal) => Promise<void>>> =
  {
    key: async ({ signer }, terminal) => terminal.out(signer.vkey),
    receipt: async ({ database }, terminal) => {
      const receipt = await latestReceipt(database.read)
      if (!receipt) throw new Problem('platform.not-found')
      terminal.out(receipt.trimEnd())
    },
    export: async ({ database }, terminal) => {
      const chunks = await exportLedger(database.read)
      if (!chunks) throw new Problem('platform.not-found')
      const decoder = new TextDecoder()
      for await (const chunk of chunks) terminal.out(decoder.decode(chunk).trimEnd())
    },
  }
