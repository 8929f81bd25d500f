import { createHash } from 'node:crypto'
import { Problem } from '@yakusoku/contract'

/** The column that holds what restrictions make of a row: one bit per stoppable purpose. */
export const gateColumn = 'yk_gate'

/** The schema in the company's database that holds restrictions and what is installed. */
export const controlSchema = 'yakusoku'

/** Ours sorts last, so that a trigger of the company has finished with the row before we read it. */
export const triggerPrefix = 'zz_yk_'

/** What PostgreSQL keeps of a name, in bytes. */
const nameLimit = 63

/** Every role of one system's gate begins with this; ids hold no underscore, so no other does. */
export function rolePrefix(system: string): string {
  return `yk_${system}_`
}

/** NOLOGIN: owns the views and may read exactly the columns they show. */
export function ownerRole(system: string): string {
  return shorten(`${rolePrefix(system)}owner`)
}

/** NOLOGIN: owns restrictions and triggers and may write nothing but the mask. */
export function keeperRole(system: string): string {
  return shorten(`${rolePrefix(system)}keeper`)
}

/**
 * The role an application signs in as to use data for one purpose.
 *
 * @throws Problem `purposes.name-reserved` for a purpose called like a role of ours.
 */
export function purposeRole(system: string, purpose: string): string {
  if (purpose === 'owner' || purpose === 'keeper') {
    throw new Problem('purposes.name-reserved', { purpose })
  }
  return shorten(rolePrefix(system) + purpose)
}

/** The schema of one purpose's views: `third-party` → `purpose_third_party` (ids hold no underscore). */
export function purposeSchema(purpose: string): string {
  return `purpose_${purpose.replaceAll('-', '_')}`
}

/** Cuts a name to what PostgreSQL keeps; a hash keeps two long names apart. */
export function shorten(name: string): string {
  if (Buffer.byteLength(name) <= nameLimit) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8)
  const letters = Array.from(name)
  while (Buffer.byteLength(letters.join('')) > nameLimit - 9) letters.pop()
  return `${letters.join('')}_${hash}`
}

/**
 * Names an object of the gate in plans, facts and evidence, e.g. `view purpose_billing.kaiin`.
 *
 * The facts build the same text in SQL (`shown` in facts/sql.ts): keep them alike.
 */
export function objectKey(kind: string, ...parts: readonly string[]): string {
  return `${kind} ${parts.map(shown).join('.')}`
}

/** A hostile name cannot pass for another: whatever holds a dot, space or quote is quoted. */
function shown(part: string): string {
  return /[ \t\r\n."]/.test(part) ? `"${part.replaceAll('"', '""')}"` : part
}
