import type { Bilingual } from '@yakusoku/contract'
import type { Field, Rules, System } from '@yakusoku/policy'

/** What of one system a purpose would see more, or no longer. */
export interface FieldEffect {
  readonly purpose: string
  readonly label: Bilingual
  /** As `dataset.field`. */
  readonly gains: readonly string[]
  readonly loses: readonly string[]
}

/** Compares what each purpose may see of a system under two sets of rules; pure. */
export function fieldEffects(system: System, before: Rules | null, after: Rules): FieldEffect[] {
  const purposes = [...(before?.purposes ?? []), ...after.purposes]
  const labels = new Map(purposes.map(({ id, label }) => [id, label]))
  return [...labels].flatMap(([purpose, label]) => {
    const was = new Set(before ? seenFields(system, before, purpose) : [])
    const will = new Set(seenFields(system, after, purpose))
    const gains = [...will].filter((field) => !was.has(field))
    const loses = [...was].filter((field) => !will.has(field))
    return gains.length + loses.length === 0 ? [] : [{ purpose, label, gains, loses }]
  })
}

/** Fields the purpose is named for, of a category it may use: the gate shows no other (Art. 18). */
function seenFields(system: System, rules: Rules, id: string): string[] {
  const rule = rules.purposes.find((purpose) => purpose.id === id)
  if (!rule) return []
  const sees = (field: Field): boolean =>
    field !== 'undeclared' &&
    field.purposes.includes(id) &&
    (!('category' in field) || rule.categories.includes(field.category))
  return Object.entries(system.datasets).flatMap(([dataset, { fields }]) =>
    Object.entries(fields)
      .filter(([, field]) => sees(field))
      .map(([name]) => `${dataset}.${name}`),
  )
}
