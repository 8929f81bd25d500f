import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Reads a secret of this installation, or makes it at first use (0600, generated, never defaulted).
 *
 * It is written under another name and linked into place: of two processes that start at once the second
 * finds the first one's key, and a killed one leaves no half key.
 */
export async function readOrMake(
  folder: string,
  name: string,
  make: () => string | Promise<string>,
): Promise<string> {
  const file = join(folder, name)
  const found = await readFile(file, 'utf8').catch(absent)
  if (found !== undefined) return found.trim()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const fresh = `${file}.${randomUUID()}`
  await writeFile(fresh, `${await make()}\n`, { mode: 0o600 })
  await link(fresh, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(fresh)
  return (await readFile(file, 'utf8')).trim()
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
