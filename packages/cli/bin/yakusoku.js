#!/usr/bin/env node
// Runs on any Node 20 or newer: hands over to the Node this workspace pins where ours cannot run TypeScript.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const main = new URL('../src/main.ts', import.meta.url)
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > 22 || (major === 22 && minor >= 18)) await import(main.href)
else handOver()

function handOver() {
  const child = spawn(pinnedNode(), [fileURLToPath(main), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  // A signal sent to us alone must reach the one that does the work.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}

function pinnedNode() {
  try {
    return createRequire(import.meta.url).resolve(
      `node-${process.platform}-${process.arch}/bin/node`,
    )
  } catch {
    process.stderr.write(
      'yakusoku: Node 22.18 以降で実行してください / run me with Node 22.18 or newer\n',
    )
    return process.exit(1)
  }
}
