import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../packages/server/src/platform/database/embedded.ts'
import { databaseUrl } from '../packages/server/src/platform/database/url.ts'
import { dataset, install, rulesWith, settle } from './gate/dataset.ts'
import { measure } from './gate/measure.ts'
import { maskOperations, scheduleOperations } from './gate/operations.ts'
import { type GateReport, printGate } from './gate/print.ts'

/** Parallel workers and JIT would hide what a condition costs; autovacuum would come in between. */
const settings = {
  shared_buffers: '3GB',
  work_mem: '64MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  autovacuum: 'off',
  fsync: 'off',
}

/**
 * What the purpose gate costs: the raw table against the view a purpose sees, on a PostgreSQL process of
 * its own, with the gate installed by the product's own plan and apply.
 */
export async function benchGate(options: {
  readonly people: number
  readonly note: (line: string) => void
}): Promise<{ readonly report: string; readonly json: GateReport }> {
  const { people, note } = options
  const home = mkdtempSync(join(tmpdir(), 'yakusoku-bench-'))
  chmodSync(home, 0o711)
  const server = await startEmbedded(home, { settings })
  try {
    const url = databaseUrl(server, 'postgres')
    const signIn = (user: string) => databaseUrl({ ...server, user }, 'postgres')
    note(
      `filling ${people.toLocaleString('en')} people and ${(people * 5).toLocaleString('en')} orders`,
    )
    await dataset(url, people)
    note('installing the gate (mask), restricting 0.5 % of the people')
    await install(url, rulesWith('mask'), people)
    await settle(url)
    const context = { server, signIn, note }
    const mask = await measure(context, maskOperations(people))
    note('adding a schedule to the orders (mask + schedule)')
    await install(url, rulesWith('mask + schedule'), 0)
    const schedule = await measure(context, scheduleOperations(people))
    const json: GateReport = { people, settings, mask, schedule }
    return { report: printGate(json), json }
  } finally {
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
