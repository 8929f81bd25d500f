import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Problem } from '@yakusoku/contract'

/** Just over what a policy may be is enough to refuse the rest: a file of 50 GB must not be read. */
const enough = 2 * 1024 * 1024 + 1

/**
 * Reads the start of a file that should be a policy, at most a byte over 2 MiB of it.
 *
 * @throws Problem `policy.unreadable`, also for a folder.
 */
export async function readPolicyFile(file: string): Promise<Uint8Array> {
  try {
    await using handle = await open(file)
    return await readStart(handle)
  } catch (cause) {
    throw new Problem('policy.unreadable', { file: basename(file) }, { cause })
  }
}

async function readStart(handle: FileHandle): Promise<Uint8Array> {
  const bytes = Buffer.alloc(enough)
  let length = 0
  for (;;) {
    const { bytesRead } = await handle.read(bytes, length, enough - length, length)
    length += bytesRead
    if (bytesRead === 0 || length === enough) return bytes.subarray(0, length)
  }
}
