import type { Reader, Transaction } from '../../platform/database/database.ts'

/** Sets how a system is reached; the sealed address replaces the one before. */
export async function setAddress(
  tx: Transaction,
  name: string,
  sealed: Buffer,
  now: Date,
): Promise<void> {
  const values = { sealed_address: sealed, registered_at: now }
  await tx
    .insertInto('inventory.system')
    .values({ name, ...values })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(values))
    .execute()
}

/** The sealed address of a system; undefined where none was registered. */
export async function findAddress(read: Reader, name: string): Promise<Buffer | undefined> {
  const row = await read
    .selectFrom('inventory.system')
    .select('sealed_address')
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.sealed_address
}
