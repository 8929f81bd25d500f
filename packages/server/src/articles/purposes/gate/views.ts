import { ident, literal } from '../../../connectors/postgres/identifier.ts'
import { withinSchedule } from './expiry.ts'
import type { GateModel } from './model.ts'
import { gateColumn, objectKey } from './names.ts'
import { type GateObject, gateObject } from './object.ts'
import type { Place } from './place.ts'
import type { PurposeModel, ViewModel } from './purpose-model.ts'
import { uninvitedFrom } from './uninvited.ts'

/** One plain view per purpose and table. */
export function viewObjects(model: GateModel, place: Place): GateObject[] {
  return model.purposes.flatMap((purpose) =>
    purpose.views.map((view) => viewObject({ model, place, purpose, view })),
  )
}

/**
 * The view is plain, not a security barrier and not under row security: the planner then treats its
 * conditions like the query's own, and an index on an expression stays usable.
 */
function viewObject(given: {
  readonly model: GateModel
  readonly place: Place
  readonly purpose: PurposeModel
  readonly view: ViewModel
}): GateObject {
  const { model, place, purpose, view } = given
  const name = ident(purpose.schema, view.name)
  const columns = view.columns.map((column) => `t.${ident(column)}`).join(', ')
  // Rows of a table that somebody lets inherit from it later carry no mask anyone keeps true.
  const only = view.table.kind === 'partitioned' ? '' : 'ONLY '
  const from = only + ident(view.table.schema, view.table.name)
  const conditions = conditionsOf(purpose, view)
  const where = conditions.length > 0 ? `\n  WHERE ${conditions.join(' AND ')}` : ''
  const create = [
    `CREATE VIEW ${name} AS\n  SELECT ${columns}\n  FROM ${from} AS t${where}`,
    `COMMENT ON VIEW ${name} IS ${literal(explain(model, purpose, view))}`,
  ]
  const open = [
    ...uninvitedFrom({ on: 'TABLE', name, keep: [model.owner], place, fact: null }),
    `ALTER VIEW ${name} OWNER TO ${ident(model.owner)}`,
    `GRANT SELECT ON ${name} TO ${ident(purpose.role)}`,
  ]
  return gateObject({
    key: objectKey('view', purpose.schema, view.name),
    why: purpose.rule.clauses,
    create: [...create, ...open],
    drop: [`DROP VIEW ${name}`],
    expect: {
      owner: model.owner,
      acl: [{ grantee: purpose.role, privilege: 'SELECT', grantable: false }],
    },
    definition: create,
  })
}

function conditionsOf({ bit }: PurposeModel, { path, expiry }: ViewModel): string[] {
  return [
    // Whoever stopped this use (Art. 18, Art. 35) has the bit cleared on every row.
    ...(bit !== null && path ? [`(t.${gateColumn} & ${2 ** bit}) <> 0`] : []),
    ...(expiry ? [withinSchedule('t', expiry)] : []),
  ]
}

/** What a DBA who meets the view wants to know: why it is there and where to change it. */
function explain(
  { system }: GateModel,
  { rule, bit }: PurposeModel,
  { path, expiry }: ViewModel,
): string {
  const rows = [
    ...(bit !== null && path
      ? [`people who stopped this use are hidden (bit ${bit} of ${gateColumn})`]
      : []),
    ...(expiry
      ? [
          `rows past schedule ${expiry.schedule.id} (${expiry.schedule.period} from ${expiry.column}; clauses ${expiry.schedule.clauses.join(', ')}) are hidden`,
        ]
      : []),
  ]
  return [
    `Yakusoku: system ${system} for purpose ${rule.id} (${rule.label.ja}), clauses ${rule.clauses.join(', ')}`,
    `form mask: ${rows.length > 0 ? rows.join('; ') : 'columns only'}`,
    `change rules.yaml or systems/${system}.yaml, not this view`,
  ].join('. ')
}
