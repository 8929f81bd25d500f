import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'

/*
 * A second implementation of everything published, written from the definitions alone: RFC 6962 §2.1
 * word for word (recursive, nothing incremental), Ed25519 and SHA-256 from node:crypto. It shares no
 * line with the package, so that a mistake has to be made twice to pass.
 */

export const sha256 = (...parts: (Uint8Array | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()

const leaf = Buffer.of(0x00)
const node = Buffer.of(0x01)

/** `k` of RFC 6962: the largest power of two smaller than n. */
const split = (n: number): number => 2 ** Math.floor(Math.log2(n - 1))

/** MTH(D[n]) of RFC 6962 §2.1. */
export function treeHash(entries: readonly Uint8Array[]): Buffer {
  const [first] = entries
  if (!first) return sha256('')
  if (entries.length === 1) return sha256(leaf, first)
  const k = split(entries.length)
  return sha256(node, treeHash(entries.slice(0, k)), treeHash(entries.slice(k)))
}

/** PATH(m, D[n]) of RFC 6962 §2.1.1. */
export function auditPath(m: number, entries: readonly Uint8Array[]): Buffer[] {
  if (entries.length === 1) return []
  const k = split(entries.length)
  return m < k
    ? [...auditPath(m, entries.slice(0, k)), treeHash(entries.slice(k))]
    : [...auditPath(m - k, entries.slice(k)), treeHash(entries.slice(0, k))]
}

/** PROOF(m, D[n]) of RFC 6962 §2.1.2, for 0 < m <= n. */
export function proof(m: number, entries: readonly Uint8Array[]): Buffer[] {
  return subproof(m, entries, true)
}

function subproof(m: number, entries: readonly Uint8Array[], whole: boolean): Buffer[] {
  if (m === entries.length) return whole ? [] : [treeHash(entries)]
  const k = split(entries.length)
  return m <= k
    ? [...subproof(m, entries.slice(0, k), whole), treeHash(entries.slice(k))]
    : [...subproof(m - k, entries.slice(k), false), treeHash(entries.slice(0, k))]
}

/** A ledger's key from a seed given in hexadecimal. */
export function keyOf(name: string, seed: string) {
  const der = Buffer.from(`302e020100300506032b657004220420${seed}`, 'hex')
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const publicKey = spki.subarray(-32)
  const id = sha256(name, '\n', Buffer.of(1), publicKey).subarray(0, 4)
  const text = (key: Buffer) =>
    `${name}+${id.toString('hex')}+${Buffer.concat([Buffer.of(1), key]).toString('base64')}`
  const signNote = (body: string) => {
    const signature = Buffer.concat([id, sign(null, Buffer.from(body), privateKey)])
    return `${body}\n— ${name} ${signature.toString('base64')}\n`
  }
  return {
    name,
    vkey: text(publicKey),
    skey: `PRIVATE+KEY+${text(Buffer.from(seed, 'hex'))}`,
    signNote,
  }
}

/** Signed checkpoint over these entries. */
export function checkpointOf(
  key: ReturnType<typeof keyOf>,
  entries: readonly Uint8Array[],
): string {
  return key.signNote(`${key.name}\n${entries.length}\n${treeHash(entries).toString('base64')}\n`)
}
