import { existsSync } from 'node:fs'
import { mkdtemp, readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = ['src', 'index.html', 'vite.config.ts', '../contract/src', '../sdk/src']

/**
 * The folder of the built console: `dist` where it is up to date, else a fresh build of its own.
 *
 * Never writes `dist`: another test may be reading it at this moment.
 */
export async function builtConsole(): Promise<string> {
  const dist = join(root, 'dist')
  const page = join(dist, 'index.html')
  const built = existsSync(page) ? (await stat(page)).mtimeMs : 0
  const changed = Math.max(...(await Promise.all(sources.map((each) => newest(join(root, each))))))
  if (changed <= built) return dist
  const outDir = await mkdtemp(join(tmpdir(), 'yakusoku-console-'))
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
  return outDir
}

async function newest(path: string): Promise<number> {
  const own = await stat(path)
  if (!own.isDirectory()) return own.mtimeMs
  const inside = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))))
  return Math.max(own.mtimeMs, ...inside)
}
