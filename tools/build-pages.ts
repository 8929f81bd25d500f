/** Builds the portal (style sheet, then the pages the server renders) and the console. */
import { join } from 'node:path'
import { build } from 'vite'
import { isStale } from './stale-pages.ts'

const root = join(import.meta.dirname, '..', 'packages')

if (process.argv.includes('--if-stale') && !isStale(root)) process.exit(0)
process.stderr.write('画面を準備しています… / building the pages…\n')
await build({ root: join(root, 'portal'), logLevel: 'warn' })
await build({ root: join(root, 'portal'), logLevel: 'warn', build: { ssr: 'src/index.tsx' } })
await build({ root: join(root, 'console'), logLevel: 'warn' })
