import { ident } from '../../../connectors/postgres/identifier.ts'
import type { Fact } from './object.ts'
import type { Place } from './place.ts'

/** Takes back what default privileges or somebody's hand gave to others on an object of the gate. */
export function uninvitedFrom(given: {
  readonly on: 'SCHEMA' | 'TABLE' | 'FUNCTION'
  /** Quoted already. */
  readonly name: string
  readonly keep: readonly string[]
  readonly place: Place
  readonly fact: Fact | null
}): string[] {
  const { on, name, keep, place, fact } = given
  const acl = (fact?.['acl'] ?? []) as readonly { readonly grantee: string }[]
  const present = new Set([...place.uninvited, ...acl.map(({ grantee }) => grantee)])
  const roles = [...present].filter((role) => !keep.includes(role)).toSorted()
  const list = roles.map((role) => (role === 'PUBLIC' ? 'PUBLIC' : ident(role))).join(', ')
  return list ? [`REVOKE ALL ON ${on} ${name} FROM ${list} CASCADE`] : []
}
