import { rm } from 'node:fs/promises'
import { Problem } from '@yakusoku/contract'
import { asAdmin, countOthers } from './as-admin.ts'
import { embeddedFolder, findRunning } from './embedded.ts'

/**
 * Stops the embedded database of `home` and removes its files.
 *
 * @throws Problem `platform.in-use` while anybody is connected; nothing is removed then.
 */
export async function removeEmbedded(home: string): Promise<void> {
  const server = await findRunning(home)
  if (server) {
    if ((await asAdmin(server, countOthers)) > 0) throw new Problem('platform.in-use')
    await server.stop()
  }
  await rm(embeddedFolder(home), { recursive: true, force: true })
}
