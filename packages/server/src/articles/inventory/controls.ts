import type { Bilingual } from '@yakusoku/contract'
import type { Rules, System } from '@yakusoku/policy'
import type { SystemConnection } from '../../connectors/postgres/connect.ts'
import { describe, describeQuery } from '../../connectors/postgres/describe.ts'
import type { Evidence } from '../../platform/control/control.ts'
import { type Comparison, findGaps, type Gap } from './find-gaps.ts'

const title: Bilingual = {
  ja: 'データベースのすべての列が台帳に載っている',
  en: 'every column of the database is in the inventory',
}

/**
 * Compares the live database with its inventory: what nobody declared was collected without being said (Art. 20,
 * Art. 21).
 */
export async function inventoryControls(
  connection: SystemConnection,
  _rules: Rules,
  system: System,
): Promise<readonly Evidence[]> {
  const at = new Date()
  const catalog = await connection.readOnly(describe)
  const comparison = findGaps(catalog, system)
  return [
    {
      control: 'inventory.no-undeclared-field',
      title,
      rules: ['collection'],
      system: connection.name,
      outcome: comparison.gaps.length > 0 ? 'fail' : 'pass',
      query: describeQuery,
      population: comparison.population,
      failing: comparison.gaps.length,
      found: foundIn(comparison, catalog.tables.length),
      result: resultOf(comparison),
      at,
      tookMs: Date.now() - at.getTime(),
    },
  ]
}

/** At most this many lines of evidence: the number of gaps tells the rest. */
const lines = 50

function foundIn({ population, gaps }: Comparison, tables: number): readonly string[] {
  if (gaps.length === 0) return [`${population} columns of ${tables} tables`]
  return gaps.slice(0, lines).map((gap) => `${gap.dataset}.${gap.field}: ${gap.why.en}`)
}

function resultOf({ population, gaps }: Comparison): Bilingual {
  const columns = population.toLocaleString('en')
  if (gaps.length === 0) {
    return {
      ja: `${columns}列すべてが台帳に載り、何の情報か決まっています。`,
      en: `all ${columns} columns are in the inventory, and somebody has said what each is`,
    }
  }
  const count = (state: Gap['state']) => gaps.filter((gap) => gap.state === state).length
  const [unseen, unsaid, gone] = [
    count('observed-undeclared'),
    count('undeclared'),
    count('declared-missing'),
  ]
  return {
    ja: `${columns}列のうち${gaps.length}列が食い違っています(台帳にない${unseen}、未分類${unsaid}、列がない${gone})。`,
    en: `${gaps.length} of ${columns} columns disagree (${unseen} not in the inventory, ${unsaid} undeclared, ${gone} missing)`,
  }
}
