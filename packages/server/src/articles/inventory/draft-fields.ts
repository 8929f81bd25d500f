import type { Category, Language } from '@yakusoku/contract'
import { shapeOf } from '@yakusoku/detector'
import type { Field } from '@yakusoku/policy'
import type { Column } from '../../connectors/postgres/catalog.ts'
import type { SubjectPath } from './hops.ts'
import { type Surveyed } from './survey.ts'

/** What drafting a table's columns needs to know beyond the table. */
export interface FieldContext {
  readonly path: SubjectPath
  /** Are the rows people's? */
  readonly isPersonal: boolean
  /** The columns other datasets' paths arrive at. */
  readonly referenced: ReadonlySet<string>
  /** Today, ISO 8601. */
  readonly on: string
  readonly language: Language
}

/** Proposes what each column is; its purposes follow once every dataset is drafted. */
export function draftFields(surveyed: Surveyed, context: FieldContext): Record<string, Field> {
  return Object.fromEntries(
    surveyed.table.columns.map((column) => [
      column.name,
      context.isPersonal
        ? ofPerson(surveyed, column, context)
        : withoutPerson(surveyed, column, context),
    ]),
  )
}

function ofPerson(surveyed: Surveyed, column: Column, context: FieldContext): Field {
  const finding = surveyed.found.get(column.name)
  if (finding) {
    const why = finding.reasons.map((reason) => reason[context.language]).join(' / ')
    return { category: finding.category, purposes: [], why }
  }
  const key = keyCategory(surveyed, column.name, context)
  if (!key) return 'undeclared'
  const why = { ja: '行をつなぐ鍵です', en: 'a key that ties rows together' }[context.language]
  return { category: key, purposes: [], why }
}

/** A key the names say nothing about is still part of what the row records. */
function keyCategory(
  { table, category }: Surveyed,
  column: string,
  { path, referenced }: FieldContext,
): Category | undefined {
  const { subject } = path
  const way = subject === 'none' ? [] : 'self' in subject ? subject.self : subject.columns
  const isKey =
    way.includes(column) ||
    referenced.has(column) ||
    table.primaryKey.includes(column) ||
    table.foreignKeys.some(({ columns }) => columns.includes(column))
  return isKey ? (category ?? 'record') : undefined
}

/** The scan calls a column harmless only where it could read what the table holds, or where no text fits in. */
function withoutPerson({ holder }: Surveyed, column: Column, context: FieldContext): Field {
  const shape = shapeOf(column.type)
  const opaque = shape === 'other' || (shape === 'text' && !understood.has(holder))
  if (opaque) return 'undeclared'
  return { notPersonal: { by: 'yakusoku scan', on: context.on }, purposes: [] }
}

const understood = new Set<Surveyed['holder']>(['org', 'thing', 'place'])
