import { escapeIdentifier, escapeLiteral } from 'pg'

/**
 * Quotes one SQL identifier path for a system's database; the only function that does.
 *
 * Parts are given apart (`ident('public', 'kaiin')`), because a dot inside a name must not split it.
 */
export function ident(...parts: readonly string[]): string {
  return parts.map((part) => escapeIdentifier(part)).join('.')
}

/** Quotes one SQL string literal, for DDL and comments that take no parameters. */
export function literal(value: string): string {
  return escapeLiteral(value)
}

/** Splits a dataset id at its first dot: schemas of the inventory never hold one, table names may. */
export function splitDataset(id: string): { readonly schema: string; readonly name: string } {
  const dot = id.indexOf('.')
  return { schema: id.slice(0, dot), name: id.slice(dot + 1) }
}
