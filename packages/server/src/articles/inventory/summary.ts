import {
  categories,
  type FieldState,
  type SystemDetail,
  type SystemSummary,
} from '@yakusoku/contract'
import type { Field, Rules, System } from '@yakusoku/policy'
import type { Gap } from './find-gaps.ts'

/** What a live comparison added to the inventory, and when. */
export interface Compared {
  readonly at: Date
  readonly gaps: readonly Gap[]
}

type Table = SystemDetail['tables'][number]
type TableField = Table['fields'][number]

/** Tells staff how much of a system is declared; without a comparison, what the inventory itself says. */
export function summarise(system: System, rules: Rules, compared: Compared | null): SystemSummary {
  const { tables: _, ...summary } = detail(system, rules, compared)
  return summary
}

/** Tells staff every dataset and field of a system: whose it is, what it is, and which purposes see it. */
export function detail(system: System, rules: Rules, compared: Compared | null): SystemDetail {
  const gaps = Map.groupBy(compared?.gaps ?? [], ({ dataset }) => dataset)
  const ids = new Set([...Object.keys(system.datasets), ...gaps.keys()])
  const tables = [...ids].map((id) => tableOf({ id, system, rules, gaps: gaps.get(id) ?? [] }))
  return {
    name: system.system,
    engine: system.engine,
    datasets: tables.length,
    fields: countStates(tables),
    comparedAt: compared?.at.toISOString() ?? null,
    tables,
  }
}

interface TableInput {
  readonly id: string
  readonly system: System
  readonly rules: Rules
  readonly gaps: readonly Gap[]
}

function tableOf({ id, system, rules, gaps }: TableInput): Table {
  const dataset = Object.hasOwn(system.datasets, id) ? system.datasets[id] : undefined
  const states = new Map(gaps.map(({ field, state }) => [field, state]))
  const declared = Object.entries(dataset?.fields ?? {}).map(([name, field]) =>
    fieldOf({ name, field, rules, state: states.get(name) ?? stateOf(field) }),
  )
  const observed = gaps
    .filter(({ state }) => state === 'observed-undeclared')
    .map(({ field: name, state }): TableField => ({ name, state, category: null, purposes: [] }))
  return {
    id,
    label: dataset?.label ?? null,
    path: pathOf(id, system),
    schedule: dataset?.schedule?.id ?? null,
    fields: [...declared, ...observed],
  }
}

interface FieldInput {
  readonly name: string
  readonly field: Field
  readonly rules: Rules
  readonly state: FieldState
}

function fieldOf({ name, field, rules, state }: FieldInput): TableField {
  if (field === 'undeclared') return { name, state, category: null, purposes: [] }
  const { purposes: used } = field
  const purposes = rules.purposes.filter(({ id }) => used.includes(id))
  const category = 'category' in field ? categories[field.category] : null
  return {
    name,
    state,
    category:
      category && 'category' in field
        ? {
            id: field.category,
            label: { ja: category.ja, en: category.en },
            sensitive: category.sensitive,
          }
        : null,
    purposes: purposes.map(({ id, label }) => ({ id, label })),
  }
}

function stateOf(field: Field): FieldState {
  if (field === 'undeclared') return 'undeclared'
  return 'category' in field ? 'declared' : 'not-personal'
}

/** The datasets from this one to the person, both included; empty where the rows are nobody's. */
function pathOf(id: string, system: System): string[] {
  const path: string[] = []
  for (let at: string | null = id; at !== null && !path.includes(at); ) {
    const subject: System['datasets'][string]['subject'] | undefined = Object.hasOwn(
      system.datasets,
      at,
    )
      ? system.datasets[at]?.subject
      : undefined
    if (!subject || subject === 'none') break
    path.push(at)
    at = 'self' in subject ? null : subject.to
  }
  return path
}

function countStates(tables: readonly Table[]): Record<FieldState, number> {
  const counts: Record<FieldState, number> = {
    declared: 0,
    'not-personal': 0,
    undeclared: 0,
    'observed-undeclared': 0,
    'declared-missing': 0,
  }
  for (const { state } of tables.flatMap(({ fields }) => fields)) counts[state] += 1
  return counts
}
