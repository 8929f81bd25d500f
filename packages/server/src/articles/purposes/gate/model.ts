import { type Bilingual, Problem } from '@yakusoku/contract'
import type { PurposeRule, Rules, System } from '@yakusoku/policy'
import { type Catalog, datasetId, type Table } from '../../../connectors/postgres/catalog.ts'
import { allocateBits } from './bits.ts'
import { digest } from './digest.ts'
import { inexactKey } from './exact-key.ts'
import { expiryOf } from './expiry.ts'
import { type Mask, masksOf } from './masks.ts'
import { keeperRole, ownerRole, purposeRole, purposeSchema, shorten } from './names.ts'
import { type Path, pathOf } from './paths.ts'
import type { PurposeModel, ViewModel } from './purpose-model.ts'
import { visibleColumns } from './visible.ts'

/** What rules, inventory and catalogue together ask of the gate; no SQL yet. */
export interface GateModel {
  readonly system: string
  readonly owner: string
  readonly keeper: string
  readonly purposes: readonly PurposeModel[]
  readonly masks: readonly Mask[]
  readonly warnings: readonly Bilingual[]
}

/** What the gate is compiled from. */
export interface GateSource {
  readonly rules: Rules
  readonly system: System
  readonly catalog: Catalog
  /** The bits given out so far, by purpose. */
  readonly bits: Readonly<Record<string, number>>
}

/**
 * Works out which purpose sees which columns of which rows.
 *
 * @throws Problem `purposes.path-broken`, `purposes.column-missing`, `purposes.link-generated`,
 *   `purposes.schedule-unknown`, `purposes.schedule-not-a-date`, `purposes.too-many`,
 *   `purposes.name-reserved`, `purposes.inherited`
 */
export function modelGate(source: GateSource): GateModel {
  const { rules, system } = source
  const warnings: Bilingual[] = []
  const tables = tablesOf(source, warnings)
  const bits = allocateBits(rules.purposes, source.bits)
  const purposes = rules.purposes.map((rule) => {
    const role = purposeRole(system.system, rule.id)
    const bit = bits[rule.id] ?? null
    const views = viewsOf({ rule, source, tables, warnings }).filter(
      ({ path }) => bit === null || keepable(path, tables, warnings),
    )
    return { rule, role, schema: purposeSchema(rule.id), bit, views }
  })
  const masks = masksOf({ purposes, system, tables })
  refuseInheritance([...masks, ...purposes.flatMap(({ views }) => views)])
  return {
    system: system.system,
    owner: ownerRole(system.system),
    keeper: keeperRole(system.system),
    purposes,
    masks,
    warnings,
  }
}

/** The tables of the inventory that the database has and a gate can be put on. */
function tablesOf({ system, catalog }: GateSource, warnings: Bilingual[]): Map<string, Table> {
  const all = new Map(catalog.tables.map((table) => [datasetId(table), table]))
  const tables = new Map<string, Table>()
  for (const dataset of Object.keys(system.datasets).toSorted()) {
    const table = all.get(dataset)
    if (!table) {
      warnings.push({
        ja: `「${dataset}」は目録にありますがデータベースにありません。どの目的からも見えません。`,
        en: `"${dataset}" is in the inventory but not in the database; no purpose sees it`,
      })
    } else if (table.kind !== 'table' && table.kind !== 'partitioned') {
      warnings.push({
        ja: `「${dataset}」はテーブルではないため、行の制限を守れません。どの目的からも見えません。`,
        en: `"${dataset}" is not a table, so restrictions cannot be kept on its rows; no purpose sees it`,
      })
    } else tables.set(dataset, table)
  }
  return tables
}

function viewsOf(given: {
  readonly rule: PurposeRule
  readonly source: GateSource
  readonly tables: ReadonlyMap<string, Table>
  readonly warnings: Bilingual[]
}): ViewModel[] {
  const { rule, source, tables, warnings } = given
  const seen = [...tables].flatMap(([dataset, table]) => {
    const declared = source.system.datasets[dataset]
    const columns = declared ? visibleColumns({ rule, dataset, declared, table, warnings }) : []
    return declared && columns.length > 0 ? [{ dataset, table, columns, declared }] : []
  })
  const names = viewNames(seen.map(({ table }) => table))
  return seen.map(({ dataset, table, columns, declared }) => ({
    dataset,
    table,
    columns,
    name: names.get(table) ?? table.name,
    path: pathOf(source.system, dataset),
    expiry: expiryOf({ dataset, declared, table, rules: source.rules }),
  }))
}

/** Whether a stop by the people a path leads to can be kept; says once per key where it cannot. */
function keepable(
  path: Path | null,
  tables: ReadonlyMap<string, Table>,
  warnings: Bilingual[],
): boolean {
  const why = path && inexactKey(path, tables)
  if (why && !warnings.some(({ en }) => en === why.en)) warnings.push(why)
  return !why
}

/**
 * A query on a parent also returns its children's rows, on which no trigger of the gate keeps the mask.
 *
 * @throws Problem `purposes.inherited`
 */
function refuseInheritance(given: readonly { readonly table: Table }[]): void {
  const found = given.flatMap(({ table }) => (table.inherits ? [datasetId(table)] : []))
  const names = [...new Set(found)].toSorted()
  if (names.length > 0) throw new Problem('purposes.inherited', { tables: names.join(', ') })
}

function twice(names: readonly string[], name: string): boolean {
  return names.filter((each) => each === name).length > 1
}

/** A view is called like its table; where two schemas hold that name, the schema is put before it. */
function viewNames(tables: readonly Table[]): Map<Table, string> {
  const plain = tables.map(({ name }) => name)
  const prefixed = tables.map(({ schema, name }) =>
    twice(plain, name) ? shorten(`${schema}_${name}`) : name,
  )
  return new Map(
    tables.map((table, index) => {
      const name = prefixed[index] ?? table.name
      // `a_b`.`c` and `a`.`b_c` would still meet; the hash of the whole id keeps them apart.
      return [table, twice(prefixed, name) ? shorten(`${name}_${digest(datasetId(table))}`) : name]
    }),
  )
}
