import { fromBase64, toBase64 } from './bytes.ts'
import type { TreeHead } from './consistency.ts'
import { hashLength } from './digest.ts'
import { isKeyName, parseVerifierKey, type Signer } from './key.ts'
import { parseNote, signNote, verifyNote } from './note.ts'
import { type Refusal, refuse } from './refusal.ts'

/** What a ledger signs: "I am `origin`, and these are my first `size` entries". */
export type Checkpoint = TreeHead & { readonly origin: string }

/** A checkpoint whose signature holds, or what is wrong with it. */
export type OpenedCheckpoint = { readonly ok: true; readonly checkpoint: Checkpoint } | Refusal

/**
 * Text of a checkpoint (C2SP tlog-checkpoint): origin, size, base64 root, a line each.
 *
 * @throws RangeError when a part cannot be one. The origin must be fit for a key name, which the
 * specification only recommends: here the origin and the name of the key that signs it are one.
 */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  if (!isKeyName(origin)) {
    throw new RangeError('an origin has no spaces, no plus and 255 letters at most')
  }
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError('a tree has 0 leaves or more')
  if (root.length !== hashLength) throw new RangeError(`a root has ${hashLength} bytes`)
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/**
 * Reads the text of a checkpoint; null when it is not one.
 *
 * As specified, any origin of one line will do, and extension lines after the third are allowed and
 * ignored. Nothing here is to be believed before the signature is verified: use {@link openCheckpoint}.
 */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin = '', digits = '', encoded = '', ...rest] = text.split('\n')
  const root = fromBase64(encoded)
  const size = /^(?:0|[1-9]\d{0,15})$/.test(digits) ? Number(digits) : Number.NaN
  if (origin === '' || !Number.isSafeInteger(size) || root?.length !== hashLength) return null
  const hasEmptyLine = rest.slice(0, -1).includes('')
  return rest.at(-1) === '' && !hasEmptyLine ? { origin, size, root } : null
}

/**
 * Signs a checkpoint; the result is a signed note, ready to publish.
 *
 * The caller is responsible for the promise this makes: never sign a checkpoint that is inconsistent
 * with one signed before (`verifyConsistency`). Two of them together prove that the ledger lied.
 *
 * @throws RangeError when the origin is not the signer's name, or as {@link formatCheckpoint}.
 */
export async function signCheckpoint(checkpoint: Checkpoint, signer: Signer): Promise<string> {
  if (checkpoint.origin !== signer.name) {
    throw new RangeError('a ledger signs checkpoints of its own origin only')
  }
  return signNote(formatCheckpoint(checkpoint), signer)
}

/** Reads a signed checkpoint and verifies that the ledger of this `vkey` signed it. Never throws on bad input. */
export async function openCheckpoint(note: string, vkey: string): Promise<OpenedCheckpoint> {
  const key = await parseVerifierKey(vkey)
  if (!key) return refuse({ reason: 'malformed', part: 'key' })
  const parsed = parseNote(note)
  const checkpoint = parsed && parseCheckpoint(parsed.text)
  if (!parsed || !checkpoint) return refuse({ reason: 'malformed', part: 'checkpoint' })
  // Before the signature, because it says more: the right file, shown to the key of another ledger.
  if (checkpoint.origin !== key.name) {
    return refuse({ reason: 'wrong-origin', expected: key.name, found: checkpoint.origin })
  }
  const verdict = await verifyNote(parsed, key)
  return verdict === 'verified' ? { ok: true, checkpoint } : refuse({ reason: verdict })
}
