import { Problem } from '@yakusoku/contract'
import type { PurposeRule, Rules } from './rules.ts'
import type { Dataset, Field, SubjectLink, System } from './system.ts'

interface Place {
  readonly system: string
  readonly dataset: string
}

/** Finds where one system's inventory contradicts the rules or itself. */
export function findSystemProblems(system: System, rules: Rules): Problem[] {
  const purposes = new Map(rules.purposes.map((purpose) => [purpose.id, purpose]))
  const schedules = new Set(rules.schedules.map(({ id }) => id))
  const found = Object.entries(system.datasets).flatMap(([name, dataset]) => {
    const place = { system: system.system, dataset: name }
    return [
      ...Object.entries(dataset.fields).flatMap(([field, declared]) =>
        fieldProblems({ ...place, field }, declared, purposes),
      ),
      ...scheduleProblems(place, dataset, schedules),
      ...hopProblems(place, dataset.subject, system),
    ]
  })
  return [...found, ...cycles(system)]
}

function fieldProblems(
  place: Place & { readonly field: string },
  field: Field,
  purposes: ReadonlyMap<string, PurposeRule>,
): Problem[] {
  if (field === 'undeclared') return []
  return field.purposes.flatMap((id) => {
    const purpose = purposes.get(id)
    if (purpose === undefined) {
      return [new Problem('policy.purpose-unknown', { ...place, purpose: id })]
    }
    if (!('category' in field) || purpose.categories.includes(field.category)) return []
    const values = { ...place, purpose: id, category: field.category }
    return [new Problem('policy.category-outside-purpose', values)]
  })
}

function scheduleProblems(
  place: Place,
  { schedule }: Dataset,
  known: ReadonlySet<string>,
): Problem[] {
  if (schedule === undefined || known.has(schedule.id)) return []
  return [new Problem('policy.schedule-unknown', { ...place, schedule: schedule.id })]
}

function hopProblems(place: Place, subject: SubjectLink, system: System): Problem[] {
  if (subject === 'none' || 'self' in subject) return []
  const { to, columns, references } = subject
  if (!Object.hasOwn(system.datasets, to)) {
    return [new Problem('policy.dataset-unknown', { ...place, to })]
  }
  if (columns.length === references.length) return []
  const values = { ...place, columns: columns.length, references: references.length }
  return [new Problem('policy.columns-uneven', values)]
}

/** A path of hops that never arrives at a person; each cycle is told once, from where it is entered. */
function cycles(system: System): Problem[] {
  const found: Problem[] = []
  const settled = new Set<string>()
  for (const start of Object.keys(system.datasets)) {
    const path = new Set<string>()
    let at: string | null = start
    while (at !== null && !settled.has(at) && !path.has(at)) {
      path.add(at)
      at = nextHop(system, at)
    }
    if (at !== null && path.has(at)) {
      const cycle = [...path].slice([...path].indexOf(at))
      const values = { system: system.system, dataset: at, path: [...cycle, at].join(' → ') }
      found.push(new Problem('policy.subject-cycle', values))
    }
    for (const dataset of path) settled.add(dataset)
  }
  return found
}

function nextHop(system: System, dataset: string): string | null {
  if (!Object.hasOwn(system.datasets, dataset)) return null
  const subject = system.datasets[dataset]?.subject
  return subject === undefined || subject === 'none' || 'self' in subject ? null : subject.to
}
