import { createReadStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Problem } from '@yakusoku/contract'
import { verifyExport, verifyReceipt } from '@yakusoku/ledger'
import { type Command, exitCodes } from '@yakusoku/server/commands/terminal'

const usage = 'yakusoku verify FILE --key VKEY'

/**
 * `yakusoku verify`: is this receipt or export what the ledger of that key vouches for?
 *
 * Needs nothing but the file and the key; the key must come from elsewhere than the file.
 */
export const verify: Command = async (args, terminal) => {
  const { file, key } = readArguments(args)
  const isReceipt = await startsLikeReceipt(file)
  const verdict = isReceipt
    ? await verifyReceipt(await readFile(file, 'utf8'), key)
    : await verifyExport(createReadStream(file), key)
  if (!verdict.ok) {
    terminal.note({
      ja: '検証できません。信用しないでください。',
      en: 'NOT verified: do not trust it',
    })
    terminal.out(JSON.stringify({ ...verdict, verified: false }))
    return exitCodes.broken
  }
  const { origin, size } = verdict.checkpoint
  terminal.note({
    ja: isReceipt ? '受領証は記録簿に含まれています。' : '記録簿のすべての記録が署名と一致します。',
    en: isReceipt
      ? 'the receipt is in the ledger'
      : 'every entry of the ledger matches the signature',
  })
  terminal.out(JSON.stringify({ verified: true, origin, size }))
  return exitCodes.ok
}

function readArguments(args: readonly string[]): { readonly file: string; readonly key: string } {
  try {
    const options = { key: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file] = positionals
    if (file && values.key && positionals.length === 1) return { file, key: values.key }
  } catch (cause) {
    throw new Problem('platform.usage', { usage }, { cause })
  }
  throw new Problem('platform.usage', { usage })
}

async function startsLikeReceipt(file: string): Promise<boolean> {
  const handle = await open(file).catch((cause: unknown) => {
    throw new Problem('platform.unreadable-file', { file }, { cause })
  })
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0)
    return buffer.subarray(0, bytesRead).includes('yakusoku-receipt/')
  } finally {
    await handle.close()
  }
}
