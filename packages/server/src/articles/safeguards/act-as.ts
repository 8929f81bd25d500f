import { type Permission, Problem } from '@yakusoku/contract'
import type { Transaction } from '../../platform/database/database.ts'
import { permissionsOf } from './permissions.ts'
import { findOrAddStaff, findStaff, type Staff } from './store.ts'

/** Who acts by the command line unless a name is given: a name of its own, so that an officer may approve. */
export const operator = '運用担当者'

/**
 * In whose name a command of the operator is recorded.
 *
 * The operator owns the installation, so the name is believed; it must be one of a member of staff who could do
 * the same in the console, or the record would say what cannot be.
 *
 * @throws Problem `safeguards.no-such-staff`, `safeguards.not-permitted`
 */
export async function actAs(tx: Transaction, name: string, permission: Permission): Promise<Staff> {
  if (name === operator) return findOrAddStaff(tx, operator, 'viewer')
  const staff = await findStaff(tx, name)
  if (!staff) throw new Problem('safeguards.no-such-staff')
  if (permissionsOf(staff.role).includes(permission)) return staff
  throw new Problem('safeguards.not-permitted')
}
