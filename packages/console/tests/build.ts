import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds the console where it is missing or older than its source; answers the folder. */
export async function builtConsole(): Promise<string> {
  const dist = join(root, 'dist')
  const page = join(dist, 'index.html')
  const built = existsSync(page) ? (await stat(page)).mtimeMs : 0
  const sources = ['src', 'public', 'index.html', 'vite.config.ts']
  const changed = Math.max(...(await Promise.all(sources.map((each) => newest(join(root, each))))))
  if (changed > built) {
    await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  }
  return dist
}

async function newest(path: string): Promise<number> {
  const own = await stat(path)
  if (!own.isDirectory()) return own.mtimeMs
  const inside = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))))
  return Math.max(own.mtimeMs, ...inside)
}
