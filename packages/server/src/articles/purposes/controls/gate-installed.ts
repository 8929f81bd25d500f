import type { Rules, System } from '@yakusoku/policy'
import type { SystemConnection } from '../../../connectors/postgres/connect.ts'
import type { Evidence } from '../../../platform/control/control.ts'
import { factsSql } from '../facts/read.ts'
import type { PurposeModel } from '../gate/purpose-model.ts'
import { type GateReading, readGate } from '../read-gate.ts'
import { evidenceOf, type Finding } from './evidence.ts'

/**
 * Is every object of the gate there, as the rules want it and as the last apply left it?
 *
 * Speaks for `proved` alone: of a purpose that sees nothing in this system it proves nothing.
 */
export async function gateInstalled(
  connection: SystemConnection,
  { rules, system }: { readonly rules: Rules; readonly system: System },
  proved: readonly PurposeModel[],
): Promise<Evidence> {
  const question = {
    control: 'purposes.gate-installed',
    title: { ja: 'ゲートが設置されている', en: 'the gate is installed' },
    rules: proved.map(({ rule }) => `purposes/${rule.id}`),
    system: system.system,
    query: '',
  }
  return evidenceOf(question, async () => {
    const reading = await connection.readOnly((sql) =>
      readGate(sql, { rules, system, joining: false }),
    )
    // Compared with what the rules want, and with yakusoku.gate, where the last apply kept its answer.
    return { ...verdict(reading), query: `${factsSql(reading.scope)};` }
  })
}

function verdict({ gate, differences }: GateReading): Finding {
  const population = gate.objects.length
  const failing = differences.length
  if (failing === 0) {
    return {
      outcome: 'pass',
      population,
      failing,
      found: gate.objects.map(({ key }) => key),
      result: {
        ja: `ゲートの${population}個の部品は、すべてルールどおりで、適用後に変わっていません。`,
        en: `all ${population} objects of the gate are as the rules want them and unchanged since they were applied`,
      },
    }
  }
  return {
    outcome: 'fail',
    population,
    failing,
    found: differences.map(
      ({ object, kind, details }) =>
        `${kind}: ${object}${details.length > 0 ? ` (${details.join('; ')})` : ''}`,
    ),
    result: {
      ja: `ゲートの${population}個の部品のうち、${failing}個がルールと違います。`,
      en: `${failing} differences from the ${population} objects the rules want`,
    },
  }
}
