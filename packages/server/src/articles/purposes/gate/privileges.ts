import { ident } from '../../../connectors/postgres/identifier.ts'
import { canonical } from './digest.ts'
import type { Mask } from './masks.ts'
import type { GateModel } from './model.ts'
import { controlSchema, gateColumn, objectKey } from './names.ts'
import { type Fact, type GateObject, gateObject, type Privilege } from './object.ts'
import type { Place } from './place.ts'

/** Everything each role of the gate may do in this database; whatever else it holds is taken back. */
export function privilegeObjects(model: GateModel, place: Place): GateObject[] {
  const ours = [controlSchema, ...model.purposes.map(({ schema }) => schema)]
  const purposes = model.purposes.map(({ role, schema, views, rule }) => {
    const see = views.map(({ name }) => privilege('table', [schema, name], 'SELECT'))
    const connect = place.publicConnects ? [] : [privilege('database', [place.database], 'CONNECT')]
    const wanted = [...connect, privilege('schema', [schema], 'USAGE'), ...see]
    return privilegeObject({ role, wanted, why: rule.clauses, ours, owns: { owns: [] } })
  })
  const keeper = keeperPrivileges(model.masks)
  return [
    privilegeObject({ role: model.owner, wanted: ownerPrivileges(model), why: [], ours, owns: {} }),
    privilegeObject({ role: model.keeper, wanted: keeper, why: [], ours, owns: {} }),
    ...purposes,
  ]
}

function privilege(on: string, parts: readonly string[], name: string): Privilege {
  return { on, parts, privilege: name, grantable: false }
}

/** SELECT on the columns the views show or decide by, and on no other. */
function ownerPrivileges(model: GateModel): Privilege[] {
  const wanted = model.purposes.flatMap(({ bit, views }) =>
    views.flatMap(({ table, columns, path, expiry }) =>
      [
        ...columns,
        ...(bit !== null && path ? [gateColumn] : []),
        ...(expiry ? [expiry.column] : []),
      ].map((column) => privilege('column', [table.schema, table.name, column], 'SELECT')),
    ),
  )
  return unique(wanted)
}

/** What the triggers need: to follow the links, and to write the mask. */
function keeperPrivileges(masks: readonly Mask[]): Privilege[] {
  const wanted = masks.flatMap(({ table, path, hop, children }) => {
    const parts = [table.schema, table.name]
    const read = [
      ...(hop ? hop.columns : path.key),
      ...children.flatMap((child) => child.hop.references),
      gateColumn,
    ]
    return [
      privilege('schema', [table.schema], 'USAGE'),
      ...read.map((column) => privilege('column', [...parts, column], 'SELECT')),
      privilege('column', [...parts, gateColumn], 'UPDATE'),
    ]
  })
  return unique(wanted)
}

function unique(privileges: readonly Privilege[]): Privilege[] {
  return [...new Map(privileges.map((each) => [canonical(each), each])).values()].toSorted(
    (a, b) => (canonical(a) < canonical(b) ? -1 : 1),
  )
}

function privilegeObject(given: {
  readonly role: string
  readonly wanted: readonly Privilege[]
  readonly why: readonly string[]
  readonly ours: readonly string[]
  readonly owns: Fact
}): GateObject {
  const { role, wanted, why, ours, owns } = given
  return gateObject({
    key: objectKey('privileges', role),
    why,
    create: differences({ fact: {}, wanted, role, ours }),
    repair: (fact) => differences({ fact, wanted, role, ours }),
    expect: { holds: wanted, ...owns },
    definition: null,
  })
}

/**
 * What to take from a role and what to give it.
 *
 * Schemas and views of the gate are left out: they are made with their grants, and a hand-made one on
 * them is undone by making them anew.
 */
export function differences(given: {
  readonly fact: Fact
  readonly wanted: readonly Privilege[]
  readonly role: string
  readonly ours: readonly string[]
}): string[] {
  const { fact, wanted, role, ours } = given
  const theirs = ({ on, parts }: Privilege) =>
    !['table', 'column', 'routine', 'schema', 'sequence'].includes(on) ||
    !ours.includes(parts[0] ?? '')
  const held = ((fact['holds'] ?? []) as readonly Privilege[]).filter(theirs)
  const wants = wanted.filter(theirs)
  const surplus = held.filter((each) => !includes(wants, each))
  const lacking = wants.filter((each) => !includes(held, each))
  return [...statements('REVOKE', surplus, role), ...statements('GRANT', lacking, role)]
}

function includes(privileges: readonly Privilege[], one: Privilege): boolean {
  return privileges.some((each) => canonical(each) === canonical(one))
}

/** One statement per object and privilege; the columns of a table share theirs. */
function statements(
  verb: 'GRANT' | 'REVOKE',
  privileges: readonly Privilege[],
  role: string,
): string[] {
  const preposition = verb === 'GRANT' ? 'TO' : 'FROM'
  const end = verb === 'GRANT' ? '' : ' CASCADE'
  const groups = Map.groupBy(privileges, ({ on, parts, privilege: name }) =>
    canonical([on, on === 'column' ? parts.slice(0, 2) : parts, name]),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    if (first.on === 'default') return [`${first.parts[0]} ${ident(role)}`]
    const columns =
      first.on === 'column'
        ? ` (${group.map(({ parts }) => ident(parts[2] ?? '')).join(', ')})`
        : ''
    return [
      `${verb} ${first.privilege}${columns} ON ${target(first)} ${preposition} ${ident(role)}${end}`,
    ]
  })
}

const words: Readonly<Record<string, string>> = {
  table: 'TABLE',
  sequence: 'SEQUENCE',
  column: 'TABLE',
  schema: 'SCHEMA',
  database: 'DATABASE',
  type: 'TYPE',
  language: 'LANGUAGE',
  server: 'FOREIGN SERVER',
  wrapper: 'FOREIGN DATA WRAPPER',
  tablespace: 'TABLESPACE',
  parameter: 'PARAMETER',
  routine: 'ROUTINE',
  'large object': 'LARGE OBJECT',
}

function target({ on, parts }: Privilege): string {
  const word = words[on] ?? on.toUpperCase()
  if (on === 'column') return `${word} ${ident(...parts.slice(0, 2))}`
  // The server printed the arguments itself, quoted.
  if (on === 'routine') return `${word} ${ident(...parts.slice(0, 2))}(${parts[2]})`
  if (on === 'parameter' || on === 'large object') return `${word} ${parts.join('.')}`
  return `${word} ${ident(...parts)}`
}
