import type { Rules, System } from '@yakusoku/policy'
import type { SystemConnection } from '../../connectors/postgres/connect.ts'
import { describe } from '../../connectors/postgres/describe.ts'
import { draftSystem } from './draft-system.ts'
import { mergeSystem } from './merge-system.ts'

/**
 * Scans a system: reads its catalogue, never a row, and drafts its inventory, or adds to `declared` what is new.
 *
 * What people declared stays as it is; a column new since then is `undeclared`.
 *
 * @throws Problem `inventory.schema-dotted`, `inventory.name-invalid`
 */
export async function scan(
  connection: SystemConnection,
  rules: Rules,
  declared?: System,
): Promise<System> {
  const catalog = await connection.readOnly(describe)
  const drafted = draftSystem({
    name: connection.name,
    catalog,
    purposes: rules.purposes,
    schedules: rules.schedules,
    on: today(),
    language: 'ja',
  })
  return declared ? mergeSystem(declared, drafted).system : drafted
}

/** The calendar day in Japan, where the policy is read. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' })
}
