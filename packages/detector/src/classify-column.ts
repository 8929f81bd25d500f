import { type Bilingual, type Category, categories } from '@yakusoku/contract'
import { readComment, readName } from './read-name.ts'
import { judge } from './rules/judge.ts'
import type { Verdict } from './rules/sentence.ts'
import { readSetting, type Setting } from './setting.ts'
import { shapeOf } from './shape.ts'

/** One column as a catalogue names it; no value of a row is ever needed. */
export interface ColumnNames {
  readonly table: string
  readonly column: string
  /** As the database prints it, e.g. `character varying(80)`. */
  readonly type: string
  readonly comment: string | null
  readonly tableComment: string | null
  /** The names of the table's other columns. */
  readonly neighbours: readonly string[]
}

/** What a column holds, how sure that is, and why. */
export interface Finding {
  readonly category: Category
  /** `sure` where the words decide alone, `likely` where the table or one word had to help. */
  readonly confidence: 'sure' | 'likely'
  readonly reasons: readonly Bilingual[]
}

/** A table and its columns, classified together. */
export interface TableColumns {
  readonly table: string
  readonly comment: string | null
  readonly columns: readonly {
    readonly name: string
    readonly type: string
    readonly comment: string | null
  }[]
}

/**
 * Says what kind of personal data a column holds, from names, comments and types alone.
 *
 * Words are matched whole (never as substrings), Japanese, romaji and English alike; the last word of
 * a name decides, the table around it says whose it is. Returns null where the name is not understood
 * or means no person: unknown is never taken for harmless by the caller.
 */
export function classifyColumn(column: ColumnNames): Finding | null {
  const setting = readSetting({
    table: column.table,
    tableComment: column.tableComment,
    columns: column.neighbours,
  })
  return classify({ name: column.column, type: column.type, comment: column.comment }, setting)
}

/** Like {@link classifyColumn} for every column of a table at once; the table is read only once. */
export function classifyTable(table: TableColumns): ReadonlyMap<string, Finding | null> {
  const setting = readSetting({
    table: table.table,
    tableComment: table.comment,
    columns: table.columns.map((column) => column.name),
  })
  return new Map(table.columns.map((column) => [column.name, classify(column, setting)]))
}

interface Described {
  readonly name: string
  readonly type: string
  readonly comment: string | null
}

function classify(column: Described, setting: Setting): Finding | null {
  const typed = byType(column.type, setting)
  if (typed) return typed
  const shape = shapeOf(column.type)
  const named = judge(readName(column.name), setting, shape)
  const said = column.comment === null ? null : judge(readComment(column.comment), setting, shape)
  if (said === 'not') return null
  const chosen = weigh(named, said)
  if (chosen === null || chosen === 'not') return null
  return {
    category: chosen.category,
    confidence: chosen.confidence,
    reasons: reasonsOf(chosen, chosen === said ? 'comment' : 'name', setting),
  }
}

/** People write comments on purpose, so what it names wins over the column's name; bookkeeping never does. */
function weigh(named: Verdict, said: Verdict): Verdict {
  if (named === null || named === 'not') return said
  if (said === null || said === 'not' || said.category === 'record') return named
  if (said.category === named.category) return said.confidence === 'sure' ? said : named
  const told = said.word.meanings.some((meaning) => meaning.is === 'data')
  return told || named.confidence === 'likely' ? said : named
}

const types = new Map<string, Category>([
  ['inet', 'ip-address'],
  ['cidr', 'ip-address'],
  ['macaddr', 'device-id'],
  ['macaddr8', 'device-id'],
  ['point', 'location'],
  ['geometry', 'location'],
  ['geography', 'location'],
])

/** A type that can hold one thing only; where things are, and their machines, is nobody's. */
function byType(type: string, setting: Setting): Finding | null {
  const name = type.replace(/\(.*$/, '').trim().toLowerCase()
  const category = types.get(name)
  if (!category || !(setting.tied || (setting.holder === 'unknown' && name === 'inet'))) return null
  const reason = {
    ja: `型が ${name} です(${categories[category].ja})`,
    en: `its type is ${name}: ${categories[category].en}`,
  }
  return { category, confidence: 'likely', reasons: [reason] }
}

function reasonsOf(
  { category, word }: Exclude<Verdict, 'not' | null>,
  where: 'name' | 'comment',
  setting: Setting,
): readonly Bilingual[] {
  const label = categories[category]
  const place = where === 'name' ? { ja: '列名', en: 'name' } : { ja: 'コメント', en: 'comment' }
  const first = {
    ja: `${place.ja}の「${word.text}」から「${label.ja}」と読みました`,
    en: `"${word.text}" in the ${place.en} reads as ${label.en}`,
  }
  const whose = holders[setting.holder]
  if (!whose) return [first]
  return [
    first,
    {
      ja: `表「${setting.table}」は${whose.ja}です`,
      en: `table "${setting.table}" is ${whose.en}`,
    },
  ]
}

const holders: Partial<Record<Setting['holder'], Bilingual>> = {
  subject: { ja: '人の表', en: 'about people' },
  staff: { ja: '従業者の表', en: 'about staff' },
  activity: { ja: '人の行いの記録', en: 'a record of what people did' },
}
