/** What a system's catalogue says about its tables; names only, never a value from a row. */
export interface Catalog {
  readonly database: string
  /** e.g. 180004 */
  readonly serverVersion: number
  readonly user: CatalogUser
  readonly tables: readonly Table[]
}

/** The rights of the user we connect as, as the server sees them. */
export interface CatalogUser {
  readonly name: string
  readonly superuser: boolean
  readonly createRole: boolean
  readonly createInDatabase: boolean
  readonly readOnly: boolean
}

export interface Table {
  readonly schema: string
  readonly name: string
  readonly kind: 'table' | 'partitioned' | 'view' | 'materialized-view' | 'foreign'
  readonly owner: string
  /** Has parents or children by INHERITS; being or having a declarative partition does not count. */
  readonly inherits: boolean
  /** Columns whose collation calls different texts equal. */
  readonly loose: readonly string[]
  readonly comment: string | null
  /** The planner's estimate; -1 where the table was never analysed. */
  readonly rows: number
  readonly columns: readonly Column[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}

export interface Column {
  readonly name: string
  /** As PostgreSQL prints it, e.g. `character varying(80)`. */
  readonly type: string
  readonly nullable: boolean
  readonly generated: boolean
  readonly comment: string | null
}

export interface ForeignKey {
  readonly name: string
  readonly columns: readonly string[]
  /** The referenced table as a dataset id. */
  readonly to: string
  readonly references: readonly string[]
}

/** The id of a dataset: `schema.table`, as it stands in `systems/*.yaml`. */
export function datasetId(table: { readonly schema: string; readonly name: string }): string {
  return `${table.schema}.${table.name}`
}
