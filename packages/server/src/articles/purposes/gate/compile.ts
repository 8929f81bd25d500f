import { ident, literal } from '../../../connectors/postgres/identifier.ts'
import { databaseObject } from './database.ts'
import { functionObjects } from './functions.ts'
import { backfill, maskObjects } from './mask-objects.ts'
import { type GateModel, type GateSource, modelGate } from './model.ts'
import { controlSchema } from './names.ts'
import type { GateObject } from './object.ts'
import type { Place } from './place.ts'
import { privilegeObjects } from './privileges.ts'
import { roleObjects } from './roles.ts'
import { schemaObjects } from './schemas.ts'
import { triggerObjects } from './triggers.ts'
import { viewObjects } from './views.ts'

/** What the database has to hold so that every purpose sees what it may and nothing else. */
export interface Gate {
  readonly model: GateModel
  /** In the order in which they can be made. */
  readonly objects: readonly GateObject[]
  /** Rows to write once the tables are there: the bits of new purposes. */
  readonly bits: readonly string[]
  /** Rows to mask once everything else is there; harmless to repeat. */
  readonly backfill: readonly string[]
}

/**
 * Compiles rules and inventory to PostgreSQL. Pure: the same input gives the same objects.
 *
 * @throws Problem see `modelGate`
 */
export function compileGate(source: GateSource, place: Place): Gate {
  const model = modelGate(source)
  const objects = [
    ...roleObjects(model, place),
    databaseObject(model, place),
    ...schemaObjects(model, place),
    ...maskObjects(model),
    ...functionObjects(model, place),
    ...triggerObjects(model),
    ...viewObjects(model, place),
    ...privilegeObjects(model, place),
  ]
  const bits = model.purposes.flatMap(({ rule, bit }) =>
    bit === null || Object.hasOwn(source.bits, rule.id)
      ? []
      : [
          `INSERT INTO ${ident(controlSchema, 'purpose')} (id, bit) VALUES (${literal(rule.id)}, ${bit}) ON CONFLICT DO NOTHING`,
        ],
  )
  return { model, objects, bits, backfill: backfill(model.masks, place) }
}
