import type { Table } from '../../../connectors/postgres/catalog.ts'
import { ident } from '../../../connectors/postgres/identifier.ts'
import { cascadeName, followName, stampName } from './functions.ts'
import type { Mask } from './masks.ts'
import type { GateModel } from './model.ts'
import { controlSchema, gateColumn, objectKey, triggerPrefix } from './names.ts'
import { type GateObject, gateObject } from './object.ts'

/** The triggers that keep the mask true. */
export function triggerObjects(model: GateModel): GateObject[] {
  const restriction = { schema: controlSchema, name: 'restriction' }
  const why = [...new Set(model.masks.flatMap(({ clauses }) => clauses))]
  return [
    triggerObject({
      table: restriction,
      name: 'changed',
      when: 'AFTER INSERT OR UPDATE OR DELETE',
      call: 'restriction_changed',
      why,
    }),
    triggerObject({
      table: restriction,
      name: 'kept',
      when: 'BEFORE TRUNCATE',
      call: 'restriction_kept',
      why,
    }),
    ...model.masks.flatMap(maskTriggers),
  ]
}

/**
 * Conditions stand in WHEN, not in `UPDATE OF`: it also sees what the company's own triggers changed, and
 * an update that touches neither link nor mask calls no function.
 */
function maskTriggers(mask: Mask): GateObject[] {
  const { table, clauses: why } = mask
  const own = mask.hop?.columns ?? mask.path.key
  const below = mask.children.flatMap(({ hop }) => (hop.link === 'declared' ? hop.references : []))
  const stamp = { table, call: stampName(mask), why }
  const cascade = { table, call: cascadeName(mask), why }
  const objects = [
    triggerObject({ ...stamp, name: 'stamp_insert', when: 'BEFORE INSERT' }),
    triggerObject({
      ...stamp,
      name: 'stamp_update',
      when: 'BEFORE UPDATE',
      condition: changed([...own, gateColumn]),
    }),
  ]
  if (mask.hop === null) {
    const follow = { table, call: followName(mask), why, condition: changed(own) }
    objects.push(triggerObject({ ...follow, name: 'follow_update', when: 'AFTER UPDATE' }))
  }
  if (mask.children.length > 0) {
    objects.push(
      triggerObject({
        ...cascade,
        name: 'cascade_update',
        when: 'AFTER UPDATE',
        condition: changed([...new Set([...below, gateColumn])]),
      }),
    )
  }
  // A row below may be older than its parent: over a declared link, or a foreign key checked at commit.
  if (mask.children.length > 0) {
    const condition = `NEW.${ident(gateColumn)} <> -1`
    objects.push(
      triggerObject({ ...cascade, name: 'cascade_insert', when: 'AFTER INSERT', condition }),
    )
  }
  return objects
}

function changed(columns: readonly string[]): string {
  return columns
    .map((column) => `OLD.${ident(column)} IS DISTINCT FROM NEW.${ident(column)}`)
    .join(' OR ')
}

function triggerObject(given: {
  readonly table: Pick<Table, 'schema' | 'name'>
  readonly name: string
  readonly when: string
  readonly condition?: string
  readonly call: string
  readonly why: readonly string[]
}): GateObject {
  const { table, when, condition, call, why } = given
  const name = triggerPrefix + given.name
  const on = ident(table.schema, table.name)
  const level = when.includes('TRUNCATE') ? 'STATEMENT' : 'ROW'
  const only = condition ? ` WHEN (${condition})` : ''
  const run = `EXECUTE FUNCTION ${ident(controlSchema, call)}()`
  return gateObject({
    key: objectKey('trigger', table.schema, table.name, name),
    why,
    create: [`CREATE TRIGGER ${ident(name)} ${when} ON ${on} FOR EACH ${level}${only} ${run}`],
    drop: [`DROP TRIGGER IF EXISTS ${ident(name)} ON ${on}`],
    expect: { enabled: 'O' },
  })
}
