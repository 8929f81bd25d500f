import { Problem } from '@yakusoku/contract'
import type { System } from '@yakusoku/policy'
import type { Table } from '../../../connectors/postgres/catalog.ts'
import { type Hop, type Path, pathOf } from './paths.ts'
import type { PurposeModel } from './purpose-model.ts'

/** A table whose rows carry the mask. */
export interface Mask {
  readonly dataset: string
  readonly table: Table
  readonly path: Path
  /** The step to the parent its mask is copied from; null at the root. */
  readonly hop: Hop | null
  readonly parent: Table | null
  /** The hops that lead here: tables whose masks are copied from this one. */
  readonly children: readonly { readonly hop: Hop; readonly table: Table }[]
  readonly clauses: readonly string[]
}

/**
 * The tables that need a mask: those a stoppable purpose sees, and those on their way to the person.
 *
 * @throws Problem `purposes.path-broken`, `purposes.column-missing`, `purposes.link-generated`
 */
export function masksOf(given: {
  readonly purposes: readonly PurposeModel[]
  readonly system: System
  readonly tables: ReadonlyMap<string, Table>
}): Mask[] {
  const { purposes, system, tables } = given
  const clauses = new Map<string, Set<string>>()
  for (const { rule, bit, views } of purposes) {
    for (const { path, dataset } of bit === null ? [] : views) {
      const onTheWay = path ? [dataset, ...path.hops.map(({ to }) => to)] : []
      for (const each of onTheWay) {
        clauses.set(each, new Set([...(clauses.get(each) ?? []), ...rule.clauses]))
      }
    }
  }
  const datasets = [...clauses.keys()].toSorted()
  const hops = datasets.flatMap((dataset) => pathOf(system, dataset)?.hops.slice(0, 1) ?? [])
  const masks = datasets.flatMap((dataset) => {
    const path = pathOf(system, dataset)
    if (!path) return []
    const hop = path.hops[0] ?? null
    const table = columnsPresent(tables, dataset, hop?.columns ?? path.key)
    const parent = hop && columnsPresent(tables, hop.to, hop.references)
    const children = hops
      .filter(({ to }) => to === dataset)
      .map((each) => ({ hop: each, table: columnsPresent(tables, each.dataset, each.columns) }))
    return [
      { dataset, table, path, hop, parent, children, clauses: [...(clauses.get(dataset) ?? [])] },
    ]
  })
  // A parent before its children: they copy from it.
  return masks.toSorted((a, b) => a.path.hops.length - b.path.hops.length)
}

function columnsPresent(
  tables: ReadonlyMap<string, Table>,
  dataset: string,
  columns: readonly string[],
): Table {
  const table = tables.get(dataset)
  if (!table) throw new Problem('purposes.path-broken', { dataset, at: dataset })
  for (const column of columns) {
    const found = table.columns.find(({ name }) => name === column)
    if (!found) throw new Problem('purposes.column-missing', { dataset, column })
    // PostgreSQL computes it after our trigger has read the row: the mask would be copied from nobody.
    if (found.generated) throw new Problem('purposes.link-generated', { dataset, column })
  }
  return table
}
