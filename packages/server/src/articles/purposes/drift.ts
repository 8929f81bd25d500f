import type { Rules, System } from '@yakusoku/policy'
import type { SystemConnection } from '../../connectors/postgres/connect.ts'
import type { Difference } from './compare.ts'
import { readGate } from './read-gate.ts'

/**
 * How the gate of a system differs from what the rules want and the last apply left; empty is good.
 *
 * Reads only. Somebody's own doing (`changed`, `missing`, `unexpected`) and rules that moved on
 * (`outdated`) are told apart.
 *
 * @throws Problem those of `plan`
 */
export async function drift(
  connection: SystemConnection,
  rules: Rules,
  system: System,
): Promise<readonly Difference[]> {
  return connection.readOnly(async (sql) => {
    const { differences } = await readGate(sql, { rules, system, joining: false })
    return differences
  })
}
