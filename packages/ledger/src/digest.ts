/** Length of a SHA-256 hash, and so of every hash in a ledger, in bytes. */
export const hashLength = 32

type Bytes = Uint8Array<ArrayBuffer>

type BuiltinCrypto = {
  hash?: (algorithm: 'sha256', input: Bytes, output: 'buffer') => Uint8Array
}

type Runtime = {
  process?: { getBuiltinModule?: (name: 'node:crypto') => BuiltinCrypto | undefined }
}

const builtin = (globalThis as Runtime).process?.getBuiltinModule?.('node:crypto')?.hash

/**
 * SHA-256 of every input, in order.
 *
 * Always the platform's own SHA-256, never ours. Browsers offer it only as `crypto.subtle.digest`,
 * which is asynchronous, so everything in this package that hashes returns a promise and there is one
 * implementation of the tree for every runtime. Node has a synchronous one too, about seven times as
 * fast for inputs as short as these; it is asked for at run time and not imported, because an import
 * of `node:crypto` would break every bundle made for a browser.
 *
 * Hashes are taken in batches (one level of a tree at a time) for the same reason: a promise per
 * batch costs nothing, a promise per hash costs more than the hash.
 */
export async function sha256All(inputs: readonly Bytes[]): Promise<Bytes[]> {
  // Copied out of Node's Buffer so that callers see one kind of bytes in every runtime.
  if (builtin) return inputs.map((input) => new Uint8Array(builtin('sha256', input, 'buffer')))
  const { subtle } = globalThis.crypto
  return Promise.all(
    inputs.map(async (input) => new Uint8Array(await subtle.digest('SHA-256', input))),
  )
}

/** SHA-256 of one input. */
export async function sha256(input: Bytes): Promise<Bytes> {
  const [hash] = await sha256All([input])
  return hash as Bytes
}
