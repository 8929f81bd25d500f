import { ident, literal } from '../../connectors/postgres/identifier.ts'
import { factsSql } from './facts/read.ts'
import { controlSchema } from './gate/names.ts'
import type { Plan } from './plan.ts'

/**
 * Records what was wanted and what is there now, as the last statements of an apply.
 *
 * SQL alone, so that a DBA's script leaves the same record as we do.
 */
export function recordSql({ wanted, scope, hash }: Plan, applyId: string): string[] {
  const gate = ident(controlSchema, 'gate')
  const rows = wanted.map(({ key, hash: of }) => `(${literal(key)}, ${literal(of)})`).join(',\n  ')
  return [
    'SET LOCAL search_path = pg_catalog, pg_temp',
    `DELETE FROM ${gate}`,
    `INSERT INTO ${gate} (key, wanted, fact)\nSELECT w.key, w.hash, f.fact FROM (VALUES\n  ${rows}) AS w (key, hash)\nJOIN (${factsSql(scope)}) AS f ON f.key = w.key`,
    `INSERT INTO ${ident(controlSchema, 'apply')} (id, plan) VALUES (${literal(applyId)}, ${literal(hash)})`,
  ]
}
