import type { Category } from '@yakusoku/contract'
import type { Dataset, Field, PurposeRule } from '@yakusoku/policy'

// What rows are tied together and kept by: worth nothing to a purpose that sees nothing else of the row.
const supporting: readonly Category[] = ['member-id', 'record']

/**
 * Proposes the purposes that may see each column; pure.
 *
 * A purpose sees the categories its rule names. Keys and bookkeeping go to those purposes only that see
 * something of the row, or of a row that reaches its person through it: so every view can be joined, and no
 * purpose gets a key to rows it has no use for.
 */
export function proposePurposes(
  datasets: Readonly<Record<string, Dataset>>,
  rules: readonly PurposeRule[],
): Record<string, Dataset> {
  const seen = usesOf(datasets, rules)
  return Object.fromEntries(
    Object.entries(datasets).map(([id, dataset]) => {
      const uses = seen.get(id) ?? new Set()
      const fields = Object.entries(dataset.fields).map(([name, field]) => [
        name,
        withPurposes(field, { rules, uses }),
      ])
      return [id, { ...dataset, fields: Object.fromEntries(fields) as Dataset['fields'] }]
    }),
  )
}

/** By dataset, the purposes that see a substantive column of it or of a dataset that leads through it. */
function usesOf(
  datasets: Readonly<Record<string, Dataset>>,
  rules: readonly PurposeRule[],
): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>()
  for (const [id, { fields }] of Object.entries(datasets)) {
    const own = Object.values(fields).flatMap((field) => {
      const category = categoryOf(field)
      return category && !supporting.includes(category) ? allowed(category, rules) : []
    })
    for (const dataset of [id, ...wayOf(id, datasets)]) {
      uses.set(dataset, new Set([...(uses.get(dataset) ?? []), ...own]))
    }
  }
  return uses
}

function wayOf(id: string, datasets: Readonly<Record<string, Dataset>>): readonly string[] {
  const subject = datasets[id]?.subject
  if (!subject || subject === 'none' || 'self' in subject) return []
  return [subject.to, ...wayOf(subject.to, datasets)]
}

interface Uses {
  readonly rules: readonly PurposeRule[]
  readonly uses: ReadonlySet<string>
}

function withPurposes(field: Field, { rules, uses }: Uses): Field {
  const category = categoryOf(field)
  if (!category || field === 'undeclared') return field
  const may = allowed(category, rules)
  const purposes =
    supporting.includes(category) && uses.size > 0 ? may.filter((id) => uses.has(id)) : may
  return { ...field, purposes }
}

function allowed(category: Category, rules: readonly PurposeRule[]): string[] {
  return rules.filter(({ categories }) => categories.includes(category)).map(({ id }) => id)
}

function categoryOf(field: Field): Category | undefined {
  return field !== 'undeclared' && 'category' in field ? field.category : undefined
}
