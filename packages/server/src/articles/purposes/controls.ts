import type { Rules, System } from '@yakusoku/policy'
import type { SystemConnection } from '../../connectors/postgres/connect.ts'
import type { Evidence } from '../../platform/control/control.ts'
import { gateInstalled } from './controls/gate-installed.ts'
import { readsNothingElse } from './controls/reads-nothing-else.ts'
import { restrictedInvisible } from './controls/restricted-invisible.ts'
import { readGate } from './read-gate.ts'

/**
 * What this article proves about one system, tried on the live database: the gate is installed; no
 * purpose reads anything else; whoever stopped a purpose is invisible to it.
 *
 * Whatever is tried is rolled back. A purpose that sees nothing in this system is not spoken for.
 *
 * @throws Problem those of `plan`
 */
export async function checkGate(
  connection: SystemConnection,
  rules: Rules,
  system: System,
): Promise<Evidence[]> {
  const { gate, place, facts } = await connection.readOnly((sql) =>
    readGate(sql, { rules, system, joining: false }),
  )
  const { model } = gate
  // A purpose without a view here is proved by nothing here: its silence must stay silence.
  const proved = model.purposes.filter(({ views }) => views.length > 0)
  const evidence = [await gateInstalled(connection, { rules, system }, proved)]
  for (const purpose of proved) {
    evidence.push(await readsNothingElse(connection, system.system, purpose))
    if (purpose.bit !== null) {
      evidence.push(await restrictedInvisible({ connection, model, place, facts }, purpose))
    }
  }
  return evidence
}
