import { existsSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'

const results = [
  'portal/dist/server/index.js',
  'portal/dist/client/.vite/manifest.json',
  'console/dist/index.html',
]
const sources = [
  '{portal,console}/{src/**/*,*.html,public/**/*,vite.config.ts}',
  '{contract,policy,sdk}/src/**/*.ts',
]

/** Is a page missing, or older than something it is made from? */
export function isStale(root: string): boolean {
  const built = results.map((file) => join(root, file))
  if (!built.every((file) => existsSync(file))) return true
  const oldest = Math.min(...built.map(modified))
  return sources.some((pattern) =>
    globSync(pattern, { cwd: root }).some((file) => modified(join(root, file)) > oldest),
  )
}

function modified(file: string): number {
  return statSync(file).mtimeMs
}
