import type { Bilingual } from '@yakusoku/contract'
import { datasetId, type Table } from '../../connectors/postgres/catalog.ts'
import { ident } from '../../connectors/postgres/identifier.ts'
import type { Counter } from './count.ts'
import { withinSchedule } from './gate/expiry.ts'
import { controlSchema, gateColumn, objectKey } from './gate/names.ts'
import type { PurposeModel, ViewModel } from './gate/purpose-model.ts'
import type { GateReading } from './read-gate.ts'

/** People of one dataset, as one purpose sees them; null where counting took too long. */
export interface PeopleEffect {
  readonly dataset: string
  readonly before: number | null
  readonly after: number | null
  readonly restricted: number | null
}

/** One table, as one purpose sees it. */
export interface DatasetEffect {
  readonly dataset: string
  /** Columns the purpose sees, of how many. */
  readonly columns: number
  readonly of: number
  /** Rows hidden because they are past their schedule. */
  readonly pastSchedule: number | null
}

/** What applying means to people, for one purpose. */
export interface Effect {
  readonly purpose: string
  readonly label: Bilingual
  readonly people: readonly PeopleEffect[]
  readonly datasets: readonly DatasetEffect[]
  readonly sentence: Bilingual
}

/** Counts, for every purpose, whom it sees before and after. */
export async function readEffects(reading: GateReading, count: Counter): Promise<Effect[]> {
  const effects: Effect[] = []
  for (const purpose of reading.gate.model.purposes) {
    const people: PeopleEffect[] = []
    for (const root of rootsOf(purpose)) {
      people.push(await countPeople({ reading, count, purpose, root }))
    }
    const datasets: DatasetEffect[] = []
    for (const view of purpose.views) datasets.push(await countDataset(view, count))
    const { id, label } = purpose.rule
    effects.push({ purpose: id, label, people, datasets, sentence: sentenceOf(label, people) })
  }
  return effects
}

function rootsOf({ views }: PurposeModel): string[] {
  return [...new Set(views.flatMap(({ path }) => path?.root ?? []))].toSorted()
}

async function countPeople(given: {
  readonly reading: GateReading
  readonly count: Counter
  readonly purpose: PurposeModel
  readonly root: string
}): Promise<PeopleEffect> {
  const { reading, count, purpose, root: dataset } = given
  const table = reading.catalog.tables.find((each) => datasetId(each) === dataset)
  if (!table) return { dataset, before: null, after: null, restricted: null }
  const view = purpose.views.find((each) => each.dataset === dataset)
  const masked = reading.facts.has(objectKey('mask', table.schema, table.name))
  const bit = masked ? purpose.bit : null
  const restricted =
    purpose.bit === null || !reading.installed
      ? 0
      : await count(
          `SELECT count(*) FROM ${ident(controlSchema, 'restriction')} WHERE dataset = $1 AND purpose = $2`,
          [dataset, purpose.rule.id],
        )
  const before = await count(`SELECT count(*) FROM ${seenNow(reading, { purpose, table, view })}`)
  const conditions = [
    ...(bit === null ? [] : [maskSql(bit)]),
    ...(view?.expiry ? [withinSchedule('t', view.expiry)] : []),
  ]
  const after = await count(`SELECT count(*) FROM ${from(table)}${where(conditions)}`)
  return { dataset, before, after, restricted }
}

/** Until a purpose has its view, whoever works for it reads the table itself. */
function seenNow(
  { facts }: GateReading,
  given: {
    readonly purpose: PurposeModel
    readonly table: Table
    readonly view: ViewModel | undefined
  },
): string {
  const { purpose, table, view } = given
  const installed = view && facts.has(objectKey('view', purpose.schema, view.name))
  if (installed) return ident(purpose.schema, view.name)
  const gated = facts.has(objectKey('schema', purpose.schema)) && purpose.bit !== null
  const masked = gated && facts.has(objectKey('mask', table.schema, table.name))
  return from(table) + where(masked && purpose.bit !== null ? [maskSql(purpose.bit)] : [])
}

async function countDataset(view: ViewModel, count: Counter): Promise<DatasetEffect> {
  const { dataset, table, columns, expiry } = view
  const of = table.columns.filter(({ name }) => name !== gateColumn).length
  const past =
    expiry && `SELECT count(*) FROM ${from(table)}${where([`NOT ${withinSchedule('t', expiry)}`])}`
  return { dataset, columns: columns.length, of, pastSchedule: past ? await count(past) : 0 }
}

const from = (table: Table) => `${ident(table.schema, table.name)} AS t`
const maskSql = (bit: number) => `(${ident('t', gateColumn)} & ${2 ** bit}) <> 0`
const where = (conditions: readonly string[]) =>
  conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''

function sentenceOf(label: Bilingual, people: readonly PeopleEffect[]): Bilingual {
  if (people.length === 0) {
    return {
      ja: `${label.ja}: 本人のデータは何も見えません。`,
      en: `${label.en}: sees no person's data`,
    }
  }
  const known = people.every(({ before, after }) => before !== null && after !== null)
  if (!known) {
    return {
      ja: `${label.ja}: 件数が多く、時間内に数えられませんでした。`,
      en: `${label.en}: there are too many people to count in time`,
    }
  }
  const before = people.reduce((sum, each) => sum + (each.before ?? 0), 0)
  const after = people.reduce((sum, each) => sum + (each.after ?? 0), 0)
  const [ja, en] = [before.toLocaleString('ja'), before.toLocaleString('en')]
  const change = Math.abs(after - before)
  if (change === 0) {
    return {
      ja: `${label.ja}: ${ja}人が見えます(変わりません)。`,
      en: `${label.en}: sees ${en} people, as before`,
    }
  }
  const gone = after < before
  return {
    ja: `${label.ja}: ${ja}人が見えていた → ${change.toLocaleString('ja')}人が${gone ? '見えなくなる' : '新たに見える'}`,
    en: `${label.en}: saw ${en} people → ${change.toLocaleString('en')} ${gone ? 'become invisible' : 'become visible'}`,
  }
}
