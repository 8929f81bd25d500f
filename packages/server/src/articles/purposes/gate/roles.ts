import { ident } from '../../../connectors/postgres/identifier.ts'
import type { GateModel } from './model.ts'
import { objectKey } from './names.ts'
import { type Fact, type GateObject, gateObject } from './object.ts'
import type { Place } from './place.ts'

const off = ['superuser', 'createdb', 'createrole', 'replication', 'bypassrls'] as const

interface Wanted {
  readonly role: string
  readonly login: boolean
  readonly why: readonly string[]
}

/** The roles of the gate: one to own views, one to keep the mask, one to sign in with per purpose. */
export function roleObjects(model: GateModel, place: Place): GateObject[] {
  const wanted: Wanted[] = [
    { role: model.owner, login: false, why: [] },
    { role: model.keeper, login: false, why: [] },
    ...model.purposes.map(({ role, rule }) => ({ role, login: true, why: rule.clauses })),
  ]
  return wanted.map((each) => roleObject(each, place))
}

/**
 * No password is set: nobody can sign in for a purpose until a DBA gives the role one.
 *
 * NOINHERIT and no membership: a role that could become another would see with its eyes.
 */
function roleObject({ role, login, why }: Wanted, place: Place): GateObject {
  const name = ident(role)
  const flags = [login ? 'login' : 'nologin', ...off.map((flag) => `no${flag}`), 'noinherit']
  const join = place.appliers.map((applier) => grantMembership(place, { role, login, applier }))
  return gateObject({
    key: objectKey('role', role),
    why,
    create: [`CREATE ROLE ${name} ${flags.join(' ').toUpperCase()}`, ...join],
    repair: (fact) => repairRole(fact, { role, login, place }).concat(join),
    expect: {
      login,
      ...Object.fromEntries(off.map((flag) => [flag, false])),
      inherit: false,
      memberOf: [],
      members: place.appliers,
      settings: [],
    },
    definition: flags,
  })
}

/**
 * An applier who is no superuser acts as the owner and the keeper, and looks through the eyes of a
 * purpose only by SET ROLE, to try what it can see.
 */
function grantMembership(
  place: Place,
  given: { readonly role: string; readonly login: boolean; readonly applier: string },
): string {
  const grant = `GRANT ${ident(given.role)} TO ${ident(given.applier)}`
  if (place.serverVersion < 160_000) return grant
  return `${grant} WITH INHERIT ${given.login ? 'FALSE' : 'TRUE'}, SET TRUE`
}

/** Only what differs is named: before PostgreSQL 16 the word SUPERUSER alone needs a superuser. */
function repairRole(
  fact: Fact,
  { role, login, place }: { readonly role: string; readonly login: boolean; readonly place: Place },
): string[] {
  const name = ident(role)
  const wrong = [
    ...off.filter((flag) => fact[flag] === true).map((flag) => `NO${flag.toUpperCase()}`),
    ...(fact['inherit'] === true ? ['NOINHERIT'] : []),
    ...(fact['login'] === login ? [] : [login ? 'LOGIN' : 'NOLOGIN']),
  ]
  const memberships = (fact['memberships'] ?? []) as readonly Membership[]
  const leave = memberships
    .filter(({ role: of, member }) => of !== role || !place.appliers.includes(member))
    .map(({ role: of, member, grantor }) => {
      const by = place.serverVersion < 160_000 ? '' : ` GRANTED BY ${ident(grantor)}`
      return `REVOKE ${ident(of)} FROM ${ident(member)}${by} CASCADE`
    })
  const settings = (fact['settings'] ?? []) as readonly string[]
  return [
    ...(wrong.length > 0 ? [`ALTER ROLE ${name} ${wrong.join(' ')}`] : []),
    ...leave,
    ...(settings.length > 0
      ? [
          `ALTER ROLE ${name} RESET ALL`,
          `ALTER ROLE ${name} IN DATABASE ${ident(place.database)} RESET ALL`,
        ]
      : []),
  ]
}

/** One row of pg_auth_members that touches a role of ours, in either direction. */
interface Membership {
  readonly role: string
  readonly member: string
  readonly grantor: string
}
