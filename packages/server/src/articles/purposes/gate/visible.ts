import type { Bilingual } from '@yakusoku/contract'
import type { Dataset, PurposeRule } from '@yakusoku/policy'
import type { Table } from '../../../connectors/postgres/catalog.ts'
import { gateColumn } from './names.ts'

/**
 * The columns of a table that one purpose may see, in the table's own order.
 *
 * Unknown means denied: a column is shown only where its field names the purpose and, being personal,
 * has a category the purpose may use (Art. 18: not beyond what the purpose needs). A column added to
 * the table later is therefore invisible until somebody declares it.
 */
export function visibleColumns(given: {
  readonly rule: PurposeRule
  readonly dataset: string
  readonly declared: Dataset
  readonly table: Table
  readonly warnings: Bilingual[]
}): string[] {
  const { rule, dataset, declared, table, warnings } = given
  return table.columns.flatMap(({ name }) => {
    const field = Object.hasOwn(declared.fields, name) ? declared.fields[name] : undefined
    if (!field || field === 'undeclared' || name === gateColumn) return []
    if (!field.purposes.includes(rule.id)) return []
    if ('category' in field && !rule.categories.includes(field.category)) {
      warnings.push({
        ja: `${dataset} の「${name}」は目的「${rule.label.ja}」に割り当てられていますが、その目的で使う項目ではないため見えません。`,
        en: `"${name}" of ${dataset} is assigned to "${rule.label.en}", which may not use its category; it stays invisible`,
      })
      return []
    }
    return [name]
  })
}
