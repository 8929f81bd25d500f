/** What the gate must know of the place it is put in, besides tables. */
export interface Place {
  readonly database: string
  readonly serverVersion: number
  /** Those who may change the gate without being superuser; they are members of its roles. */
  readonly appliers: readonly string[]
  /** Roles that the applier's default privileges would let in; `PUBLIC` always. */
  readonly uninvited: readonly string[]
  /** Schema of the `=` of a column's type, by `schema.table.column`, where it is not PostgreSQL's own. */
  readonly equality: Readonly<Record<string, string>>
  /** Roles that hold TEMPORARY through PUBLIC alone. */
  readonly temporary: readonly string[]
  readonly publicConnects: boolean
  /** Roles of a gate that another database of this server uses, too. */
  readonly elsewhere: readonly string[]
}
