import { randomUUID } from 'node:crypto'
import { type StaffRole, staffRole } from '@yakusoku/contract'
import type { Reader, Transaction } from '../../platform/database/database.ts'

/** A member of staff. */
export interface Staff {
  readonly id: string
  readonly name: string
  readonly role: StaffRole
}

/** The member of staff of that name; undefined where there is none. */
export async function findStaff(read: Reader, name: string): Promise<Staff | undefined> {
  const row = await read
    .selectFrom('safeguards.staff')
    .selectAll()
    .where('name', '=', name)
    .executeTakeFirst()
  return row && { id: row.id, name: row.name, role: staffRole.parse(row.role) }
}

/** The member of that name, made with `role` where there was none; an existing role stays. */
export async function findOrAddStaff(
  tx: Transaction,
  name: string,
  role: StaffRole,
): Promise<Staff> {
  await tx
    .insertInto('safeguards.staff')
    .values({ id: randomUUID(), name, role })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const row = await tx
    .selectFrom('safeguards.staff')
    .selectAll()
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return { id: row.id, name: row.name, role: staffRole.parse(row.role) }
}

export async function addLink(
  tx: Transaction,
  hash: Buffer,
  staff: string,
  expiresAt: Date,
): Promise<void> {
  await tx
    .insertInto('safeguards.sign_in_link')
    .values({ token_hash: hash, staff, expires_at: expiresAt })
    .execute()
}

/** Takes a link out of the table and says whose it was; of two users of one link only one gets it. */
export async function takeLink(
  tx: Transaction,
  hash: Buffer,
  now: Date,
): Promise<string | undefined> {
  const taken = await tx
    .deleteFrom('safeguards.sign_in_link')
    .where('token_hash', '=', hash)
    .returning(['staff', 'expires_at'])
    .executeTakeFirst()
  return taken && taken.expires_at > now ? taken.staff : undefined
}

export async function addSession(
  tx: Transaction,
  hash: Buffer,
  staff: string,
  expiresAt: Date,
): Promise<void> {
  await tx
    .insertInto('safeguards.session')
    .values({ token_hash: hash, staff, expires_at: expiresAt })
    .execute()
}

export async function findSession(
  read: Reader,
  hash: Buffer,
  now: Date,
): Promise<{ staff: Staff; expiresAt: Date } | undefined> {
  const row = await read
    .selectFrom('safeguards.session as session')
    .innerJoin('safeguards.staff as staff', 'staff.id', 'session.staff')
    .select(['staff.id', 'staff.name', 'staff.role', 'session.expires_at'])
    .where('session.token_hash', '=', hash)
    .where('session.expires_at', '>', now)
    .executeTakeFirst()
  if (!row) return undefined
  const staff = { id: row.id, name: row.name, role: staffRole.parse(row.role) }
  return { staff, expiresAt: row.expires_at }
}

export async function removeSession(tx: Transaction, hash: Buffer): Promise<void> {
  await tx.deleteFrom('safeguards.session').where('token_hash', '=', hash).execute()
}

/** Expired secrets are of no use to anyone; they go whenever somebody signs in. */
export async function removeExpired(tx: Transaction, now: Date): Promise<void> {
  await tx.deleteFrom('safeguards.session').where('expires_at', '<=', now).execute()
  await tx.deleteFrom('safeguards.sign_in_link').where('expires_at', '<=', now).execute()
}
