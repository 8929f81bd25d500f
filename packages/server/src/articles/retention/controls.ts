import type { Bilingual } from '@yakusoku/contract'
import type { Rules, System } from '@yakusoku/policy'
import type { SystemConnection } from '../../connectors/postgres/connect.ts'
import { describe } from '../../connectors/postgres/describe.ts'
import type { Evidence } from '../../platform/control/control.ts'
import { type ScheduledDataset, scheduledDatasets } from './past-schedule.ts'

const title: Bilingual = {
  ja: '保存期間を過ぎた記録が残っていない',
  en: 'no row is kept past its schedule',
}

/** Counts, per schedule, the rows of this system that are past their period (Art. 22). */
export async function retentionControls(
  connection: SystemConnection,
  rules: Rules,
  system: System,
): Promise<readonly Evidence[]> {
  const all = scheduledDatasets(rules, system, await connection.readOnly(describe))
  const evidence: Evidence[] = []
  for (const { id } of rules.schedules) {
    const datasets = all.filter(({ schedule }) => schedule === id)
    if (datasets.length > 0) evidence.push(await count(connection, id, datasets))
  }
  return evidence
}

interface Counted {
  readonly dataset: string
  readonly population: number
  readonly past: number
}

async function count(
  connection: SystemConnection,
  schedule: string,
  datasets: readonly ScheduledDataset[],
): Promise<Evidence> {
  const at = new Date()
  const counted = await connection.readOnly(async (sql) => {
    const rows: Counted[] = []
    for (const { dataset, query } of datasets) {
      const answer = await sql.query<{ population: string; past: string }>(query)
      const { population, past } = answer.rows[0] ?? {}
      rows.push({ dataset, population: Number(population), past: Number(past) })
    }
    return rows
  })
  const failing = sum(counted, 'past')
  return {
    control: 'retention.nothing-past-schedule',
    title,
    rules: [`schedules/${schedule}`],
    system: connection.name,
    outcome: failing > 0 ? 'fail' : 'pass',
    query: datasets.map(({ query }) => `${query};`).join('\n'),
    population: sum(counted, 'population'),
    failing,
    found: counted.map(({ dataset, population, past }) => `${dataset}: ${past} / ${population}`),
    result: resultOf(failing, counted),
    at,
    tookMs: Date.now() - at.getTime(),
  }
}

function resultOf(failing: number, counted: readonly Counted[]): Bilingual {
  const rows = sum(counted, 'population').toLocaleString('en')
  if (failing === 0) {
    return {
      ja: `${rows}件の中に、期間を過ぎた記録はありません。`,
      en: `none of ${rows} rows is past its period`,
    }
  }
  const past = failing.toLocaleString('en')
  return {
    ja: `${rows}件のうち${past}件が、保存期間を過ぎても残っています。`,
    en: `${past} of ${rows} rows are still there after their period`,
  }
}

function sum(counted: readonly Counted[], part: 'population' | 'past'): number {
  return counted.reduce((total, row) => total + row[part], 0)
}
