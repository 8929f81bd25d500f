import { concat, equal, fromBase64, toBase64, toUtf8 } from './bytes.ts'
import { sha256 } from './digest.ts'

/** Length of the salt of a commitment, in bytes. */
export const saltLength = 32

// Apart from 0x00 (leaf) and 0x01 (node), so that no commitment is ever also a hash of the tree.
const commitmentPrefix = Uint8Array.of(0x02)

/** A new random salt: 32 bytes, one for each commitment. */
export function newSalt(): Uint8Array {
  return globalThis.crypto.getRandomValues(new Uint8Array(saltLength))
}

/**
 * Commitment to a value: base64 of SHA-256(0x02 ‖ salt ‖ UTF-8 of the value), fit for the body of an entry.
 *
 * Tells nothing of the value while the salt is secret, and cannot be opened to another value later.
 * A hash without a salt would: there are few enough phone numbers to try them all. Keep the salt
 * where the person's other data is, under the person's key: when it is destroyed the entry stays
 * valid and can no longer be tied to anybody.
 *
 * The value is hashed as given, without Unicode normalisation.
 *
 * @throws RangeError when the salt is not 32 bytes.
 */
export async function commit(value: string, salt: Uint8Array): Promise<string> {
  // A salt of fixed length, first: otherwise its end could be moved into the value.
  if (salt.length !== saltLength) throw new RangeError(`a salt has ${saltLength} bytes`)
  return toBase64(await sha256(concat(commitmentPrefix, salt, toUtf8(value))))
}

/** Whether the commitment opens to this value with this salt; false, never an error, for anything else. */
export async function verifyCommitment(
  commitment: string,
  value: string,
  salt: Uint8Array,
): Promise<boolean> {
  const committed = fromBase64(commitment)
  if (!committed || salt.length !== saltLength) return false
  return equal(committed, await sha256(concat(commitmentPrefix, salt, toUtf8(value))))
}
