/**
 * What exactly is wrong with a receipt or an export; the first thing found.
 *
 * - `malformed`: a part is not in its one encoding, or over its size limit. Nothing was verified.
 *   `key` is the `vkey` the reader passed, everything else is in the file.
 * - `wrong-origin`: a checkpoint of another ledger than the one the `vkey` belongs to.
 * - `unknown-key`: the checkpoint is not signed with this key. Other keys' signatures do not count.
 * - `bad-signature`: the signature is not of this checkpoint. Somebody changed one of them.
 * - `not-included`: the proof does not lead from this entry, at this index, to the signed root.
 * - `wrong-size`: the export holds more or fewer entries than the checkpoint vouches for. It is read
 *   to the first one too many, no further.
 * - `wrong-root`: as many entries as vouched for, but not the same ones or not in the same order.
 *
 * `found` in `wrong-origin` is text from an unverified file: show it as text, never as markup.
 */
export type Flaw =
  | { readonly reason: 'malformed'; readonly part: 'key' | 'checkpoint' | 'receipt' | 'export' }
  | { readonly reason: 'malformed'; readonly part: 'entry'; readonly index: number }
  | { readonly reason: 'wrong-origin'; readonly expected: string; readonly found: string }
  | { readonly reason: 'unknown-key' | 'bad-signature' }
  | { readonly reason: 'not-included'; readonly index: number; readonly size: number }
  | { readonly reason: 'wrong-size'; readonly expected: number; readonly found: number }
  | { readonly reason: 'wrong-root'; readonly expected: string; readonly found: string }

/** A verification that failed, and why. */
export type Refusal = { readonly ok: false } & Flaw

export function refuse(flaw: Flaw): Refusal {
  return { ok: false, ...flaw }
}
