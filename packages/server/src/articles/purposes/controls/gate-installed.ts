import type { Rules, System } from '@yakusoku/policy'
import type { SystemConnection } from '../../../connectors/postgres/connect.ts'
import type { Evidence } from '../../../platform/control/control.ts'
import { readGate } from '../read-gate.ts'
import { evidenceOf } from './evidence.ts'

/** Is every object of the gate there, as the rules want it and as the last apply left it? */
export async function gateInstalled(
  connection: SystemConnection,
  rules: Rules,
  system: System,
): Promise<Evidence> {
  const question = {
    control: 'purposes.gate-installed',
    title: { ja: 'ゲートが設置されている', en: 'the gate is installed' },
    rules: rules.purposes.map(({ id }) => `purposes/${id}`),
    system: system.system,
    query:
      'roles, memberships, grants, schemas, views, functions, triggers and mask columns in pg_catalog, compared with the rules and with yakusoku.gate',
  }
  return evidenceOf(question, async () => {
    const { gate, differences } = await connection.readOnly((sql) =>
      readGate(sql, { rules, system, joining: false }),
    )
    const population = gate.objects.length
    const failing = differences.length
    const found = differences.map(
      ({ object, kind, details }) =>
        `${kind}: ${object}${details.length > 0 ? ` (${details.join('; ')})` : ''}`,
    )
    if (failing === 0) {
      return {
        outcome: 'pass',
        population,
        failing,
        found: gate.objects.map(({ key }) => key),
        result: {
          ja: `ゲートの${population}個の部品は、すべて規則どおりで、適用後に変わっていません。`,
          en: `all ${population} objects of the gate are as the rules want them and unchanged since they were applied`,
        },
      }
    }
    return {
      outcome: 'fail',
      population,
      failing,
      found,
      result: {
        ja: `ゲートの${population}個の部品のうち、${failing}個が規則と違います。`,
        en: `${failing} differences from the ${population} objects the rules want`,
      },
    }
  })
}
