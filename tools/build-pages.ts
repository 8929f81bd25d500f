import { join } from 'node:path'
import { build } from 'vite'
import { isStale } from './stale-pages.ts'

const packages = join(import.meta.dirname, '..', 'packages')

/** Builds the portal (style sheet, then the pages the server renders) and the console, where a source is newer. */
export async function buildPages(): Promise<void> {
  if (!isStale(packages)) return
  process.stderr.write('画面を準備しています… / building the pages…\n')
  // Inside a test run this says `test`, and the pages would be built for debugging.
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  const portal = { root: join(packages, 'portal'), logLevel: 'warn' } as const
  await build(portal)
  await build({ ...portal, build: { ssr: 'src/index.tsx' } })
  await build({ root: join(packages, 'console'), logLevel: 'warn' })
  if (before === undefined) delete process.env['NODE_ENV']
  else process.env['NODE_ENV'] = before
}

if (import.meta.main) await buildPages()
