import { ident } from '../../../connectors/postgres/identifier.ts'
import type { GateModel } from './model.ts'
import { controlSchema, objectKey } from './names.ts'
import { type Fact, type GateObject, gateObject, type Privilege } from './object.ts'
import type { Place } from './place.ts'
import { uninvitedFrom } from './uninvited.ts'

/** The schema of restrictions, closed to everybody, and one schema of views per purpose. */
export function schemaObjects(model: GateModel, place: Place): GateObject[] {
  return [
    schemaObject({ name: controlSchema, owner: model.keeper, user: null, why: [], place }),
    ...tables.map(([name, columns]) => tableObject({ name, columns, model, place })),
    ...model.purposes.map(({ schema, role, rule }) =>
      schemaObject({ name: schema, owner: model.owner, user: role, why: rule.clauses, place }),
    ),
  ]
}

function schemaObject(given: {
  readonly name: string
  readonly owner: string
  readonly user: string | null
  readonly why: readonly string[]
  readonly place: Place
}): GateObject {
  const { name, owner, user, why, place } = given
  const schema = ident(name)
  const grant = user ? [`GRANT USAGE ON SCHEMA ${schema} TO ${ident(user)}`] : []
  const finish = (fact: Fact | null) => [
    ...uninvitedFrom({ on: 'SCHEMA', name: schema, keep: [owner], place, fact }),
    ...grant,
  ]
  return gateObject({
    key: objectKey('schema', name),
    why,
    create: [`CREATE SCHEMA ${schema} AUTHORIZATION ${ident(owner)}`, ...finish(null)],
    repair: (fact) => [`ALTER SCHEMA ${schema} OWNER TO ${ident(owner)}`, ...finish(fact)],
    expect: { owner, acl: user ? [may(user, 'USAGE')] : [] },
    definition: null,
  })
}

const may = (grantee: string, privilege: Privilege['privilege']) => ({
  grantee,
  privilege,
  grantable: false,
})

/**
 * Yakusoku's tables in the company's database.
 *
 * `restriction` is the only one with keys of people, and they never leave it. `gate` holds what was
 * installed, `apply` which plans were, so that a lost connection leaves no doubt.
 */
const tables: readonly (readonly [string, readonly string[]])[] = [
  ['purpose', ['id text PRIMARY KEY', 'bit smallint NOT NULL UNIQUE CHECK (bit BETWEEN 0 AND 30)']],
  [
    'restriction',
    [
      'dataset text NOT NULL',
      'subject text NOT NULL',
      'purpose text NOT NULL REFERENCES yakusoku.purpose (id)',
      'since timestamptz NOT NULL DEFAULT now()',
      'ground text NOT NULL',
      'PRIMARY KEY (dataset, subject, purpose)',
    ],
  ],
  ['gate', ['key text PRIMARY KEY', 'wanted text NOT NULL', 'fact jsonb NOT NULL']],
  ['apply', ['id text PRIMARY KEY', 'plan text NOT NULL', 'at timestamptz NOT NULL DEFAULT now()']],
]

function tableObject(given: {
  readonly name: string
  readonly columns: readonly string[]
  readonly model: GateModel
  readonly place: Place
}): GateObject {
  const { name, columns, model, place } = given
  const table = ident(controlSchema, name)
  const owner = `ALTER TABLE ${table} OWNER TO ${ident(model.keeper)}`
  const close = (fact: Fact | null) =>
    uninvitedFrom({ on: 'TABLE', name: table, keep: [model.keeper], place, fact })
  return gateObject({
    key: objectKey('table', controlSchema, name),
    create: [`CREATE TABLE ${table} (${columns.join(', ')})`, owner, ...close(null)],
    repair: (fact) => [owner, ...close(fact)],
    expect: { owner: model.keeper, acl: [] },
    definition: columns,
  })
}
