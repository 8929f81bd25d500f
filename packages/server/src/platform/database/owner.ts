import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Problem } from '@yakusoku/contract'

/** The operating-system user PostgreSQL runs as; null where that is simply us. */
export type Owner = { readonly uid: number; readonly gid: number } | null

/**
 * Picks who runs PostgreSQL, which refuses to run as root: ourselves, or for root `postgres`, else
 * `nobody`.
 *
 * @throws Problem `platform.no-unprivileged-user`
 */
export function databaseOwner(): Owner {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' })),
      )
      if (uid && gid) return { uid, gid }
    } catch {
      continue
    }
  }
  throw new Problem('platform.no-unprivileged-user')
}

/** Can `owner` walk into `folder`, that is, search every folder above it and itself? */
export function reachableBy(owner: Owner, folder: string): boolean {
  if (!owner) return true
  for (let path = resolve(folder); ; path = dirname(path)) {
    const { mode, uid, gid } = statSync(path, { throwIfNoEntry: false }) ?? {
      mode: 0o777,
      uid: 0,
      gid: 0,
    }
    const bit = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
    if (path === dirname(path)) return true
  }
}

/**
 * Where the database of `home` lives: inside it, or, when root's database user cannot walk there (a
 * checkout under /root), in a folder of that home's own under /var/lib.
 */
export function databaseFolder(owner: Owner, home: string): string {
  if (reachableBy(owner, home)) return home
  const name = createHash('sha256').update(resolve(home)).digest('hex').slice(0, 12)
  return join('/var/lib/yakusoku', name)
}
