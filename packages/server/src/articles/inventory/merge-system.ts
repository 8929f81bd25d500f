import type { Dataset, Field, System } from '@yakusoku/policy'

/** A column that appeared or vanished since people last declared. */
interface Moved {
  readonly dataset: string
  readonly field: string
}

/** An inventory after a new scan. */
export interface Merged {
  readonly system: System
  /** Columns the database has and the inventory had not; all `undeclared` until a person speaks. */
  readonly added: readonly Moved[]
  /** Columns people declared and the database no longer has; kept, because only people take back. */
  readonly vanished: readonly Moved[]
}

/**
 * Merges a new scan into what people declared; pure.
 *
 * Nothing declared is changed or removed. What is new is added as `undeclared`, even where the scan has an idea:
 * a re-scan must not make a new column of personal data look looked-after. A new table keeps its proposed path.
 */
export function mergeSystem(declared: System, scanned: System): Merged {
  const datasets: Record<string, Dataset> = { ...declared.datasets }
  const added: Moved[] = []
  for (const [dataset, found] of Object.entries(scanned.datasets)) {
    const known = own(declared.datasets, dataset)
    const fresh = Object.keys(found.fields).filter((field) => !known || !own(known.fields, field))
    added.push(...fresh.map((field) => ({ dataset, field })))
    const undeclared = fresh.map((field): [string, Field] => [field, 'undeclared'])
    datasets[dataset] = known
      ? { ...known, fields: { ...known.fields, ...Object.fromEntries(undeclared) } }
      : unspoken(found, undeclared)
  }
  return { system: { ...declared, datasets }, added, vanished: vanishedFrom(declared, scanned) }
}

function unspoken({ label, subject }: Dataset, fields: readonly [string, Field][]): Dataset {
  return { ...(label ? { label } : {}), subject, fields: Object.fromEntries(fields) }
}

function vanishedFrom(declared: System, scanned: System): readonly Moved[] {
  return Object.entries(declared.datasets).flatMap(([dataset, { fields }]) =>
    Object.keys(fields)
      .filter((field) => !own(own(scanned.datasets, dataset)?.fields ?? {}, field))
      .map((field) => ({ dataset, field })),
  )
}

/** A table or column may be called `constructor`. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
