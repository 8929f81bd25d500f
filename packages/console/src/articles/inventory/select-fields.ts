import { type FieldState, fieldState, type SystemDetail } from '@yakusoku/contract'
import { matches } from '../../text/fold.ts'

export interface FieldFilter {
  readonly state?: FieldState
  readonly purpose?: string
  readonly q?: string
}

export type Table = SystemDetail['tables'][number]
export type Field = Table['fields'][number]
export type Purpose = Field['purposes'][number]

/** Reads the filter of a system's fields from an address. */
export function fieldFilter(search: Record<string, unknown>): FieldFilter {
  const state = fieldState.safeParse(search['state'])
  const { purpose, q } = search
  return {
    ...(state.success && { state: state.data }),
    ...(typeof purpose === 'string' && purpose !== '' && { purpose }),
    ...(typeof q === 'string' && q !== '' && { q }),
  }
}

/** The tables with the fields the filter lets through; without a filter also those without fields. */
export function selectFields(tables: readonly Table[], filter: FieldFilter): Table[] {
  if (!filter.state && !filter.purpose && !filter.q) return [...tables]
  return tables
    .map((table) => ({
      ...table,
      fields: table.fields.filter((each) => passes(each, table, filter)),
    }))
    .filter((table) => table.fields.length > 0)
}

function passes(field: Field, table: Table, { state, purpose, q }: FieldFilter): boolean {
  if (state && field.state !== state) return false
  if (purpose && field.purposes.every(({ id }) => id !== purpose)) return false
  if (!q) return true
  const category = field.category ? [field.category.label.ja, field.category.label.en] : []
  const purposes = field.purposes.flatMap(({ id, label }) => [id, label.ja, label.en])
  return matches(q, [table.id, table.label ?? '', field.name, ...category, ...purposes])
}

/** Every purpose that may see anything in these tables, once, by id. */
export function purposesOf(tables: readonly Table[]): Purpose[] {
  const all = tables.flatMap(({ fields }) => fields.flatMap(({ purposes }) => purposes))
  const byId = new Map(all.map((purpose) => [purpose.id, purpose]))
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
