import { ident } from '../../../connectors/postgres/identifier.ts'
import type { GateModel } from './model.ts'
import { objectKey } from './names.ts'
import { type GateObject, gateObject } from './object.ts'
import type { Place } from './place.ts'

/**
 * Takes TEMPORARY from PUBLIC, because a plain view runs the caller's functions: a cheap function in the
 * caller's own temporary schema would be shown rows before the mask hides them. Roles that use it today
 * keep it by a grant of their own.
 */
export function databaseObject(model: GateModel, place: Place): GateObject {
  const database = ident(place.database)
  const keep = place.temporary.map((role) => ident(role)).join(', ')
  const statements = [
    ...(keep ? [`GRANT TEMPORARY ON DATABASE ${database} TO ${keep}`] : []),
    `REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`,
  ]
  return gateObject({
    key: objectKey('database', place.database),
    why: model.purposes.flatMap(({ rule }) => rule.clauses),
    create: statements,
    expect: { publicTemporary: false },
    definition: 'no TEMPORARY for PUBLIC',
  })
}
