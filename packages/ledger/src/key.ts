import { concat, fromBase64, toBase64, toHex, toUtf8 } from './bytes.ts'
import { sha256 } from './digest.ts'

/** Key with which anyone verifies a ledger's checkpoints. Holds nothing secret. */
export type VerifierKey = {
  /** Name of the ledger, the `origin` of its checkpoints: a URL without scheme, e.g. `shop.example/ledger`. */
  readonly name: string
  /** First four bytes of a hash of name and key, 8 hexadecimal digits. Tells keys apart; proves nothing. */
  readonly id: string
  /** Ed25519 public key, 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array
}

/** What signs checkpoints: a key in memory ({@link openSigner}), or yours that asks a key service. */
export type Signer = Pick<VerifierKey, 'name' | 'id'> & {
  /** What others verify this signer's checkpoints with. */
  readonly vkey: string
  /** Ed25519 signature of these bytes, 64 bytes (RFC 8032). */
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>
}

const maxKeyText = 512
const ed25519 = { name: 'Ed25519' } as const
const ed25519Type = 0x01
const publicKeyLength = 32
const keyShape = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/
const signerPrefix = 'PRIVATE+KEY+'
// RFC 8410 §7: everything before the 32 bytes of the seed in a PKCS #8 Ed25519 key.
const pkcs8Prefix = Uint8Array.from([
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
])

/** Whether a text can name a key: not empty, no Unicode space, no plus, no control character (C2SP signed-note). */
export function isKeyName(name: string): boolean {
  return /^[^\p{White_Space}+\p{Cc}]{1,255}$/u.test(name) && name.isWellFormed()
}

/**
 * The `vkey` of a public key: `<name>+<id>+<base64(0x01 ‖ public key)>`, safe to publish.
 *
 * @throws RangeError when the name or the key cannot be one.
 */
export async function formatVerifierKey(name: string, publicKey: Uint8Array): Promise<string> {
  if (!isKeyName(name)) {
    throw new RangeError('a key name has no spaces, no plus and 255 letters at most')
  }
  if (publicKey.length !== publicKeyLength) {
    throw new RangeError('an Ed25519 public key has 32 bytes')
  }
  return `${name}+${await keyId(name, publicKey)}+${typed(publicKey)}`
}

/** Reads a `vkey`; null when it is not one, or its id does not belong to its name and key. */
export async function parseVerifierKey(vkey: string): Promise<VerifierKey | null> {
  const parts = await parseKey(vkey)
  if (!parts || parts.id !== (await keyId(parts.name, parts.key))) return null
  return { name: parts.name, id: parts.id, publicKey: parts.key }
}

/**
 * A new Ed25519 key for the ledger of this name.
 *
 * `skey` is secret: `PRIVATE+KEY+<name>+<id>+<base64(0x01 ‖ seed)>`, as Go's `note` package writes it.
 * Whoever has it can vouch for a false history. `vkey` is what auditors and receipts' readers are given.
 *
 * @throws RangeError when the name cannot be one.
 */
export async function generateKey(name: string): Promise<{ skey: string; vkey: string }> {
  // RFC 8032 §5.1.5: an Ed25519 private key is 32 bytes of secure randomness, nothing more.
  const seed = globalThis.crypto.getRandomValues(new Uint8Array(publicKeyLength))
  const { publicKey } = await importSeed(seed)
  const vkey = await formatVerifierKey(name, publicKey)
  return { skey: `${signerPrefix}${name}+${await keyId(name, publicKey)}+${typed(seed)}`, vkey }
}

/** Opens an `skey`; null when it is not one, or its id does not belong to its name and key. */
export async function openSigner(skey: string): Promise<Signer | null> {
  if (!skey.startsWith(signerPrefix)) return null
  const parts = await parseKey(skey.slice(signerPrefix.length))
  if (!parts) return null
  const { publicKey, sign } = await importSeed(parts.key)
  if (parts.id !== (await keyId(parts.name, publicKey))) return null
  const vkey = await formatVerifierKey(parts.name, publicKey)
  return { name: parts.name, id: parts.id, vkey, sign }
}

/**
 * Whether this signature of this message was made with the key.
 *
 * False for bytes that are no signature and for a key that is no point of the curve.
 *
 * @throws DOMException `NotSupportedError` when the runtime has no Ed25519 (browsers before 2025): that
 * is no fault of the signature and must not be reported as one.
 */
export async function verifySignature(
  key: VerifierKey,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const { subtle } = globalThis.crypto
  try {
    const imported = await subtle.importKey('raw', concat(key.publicKey), ed25519, false, [
      'verify',
    ])
    return await subtle.verify(ed25519, imported, concat(signature), concat(message))
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'DataError') return false
    throw cause
  }
}

async function parseKey(text: string) {
  if (text.length > maxKeyText) return null
  const [, name = '', id = '', encoded = ''] = keyShape.exec(text) ?? []
  const bytes = fromBase64(encoded)
  const isTyped = bytes?.length === 1 + publicKeyLength && bytes[0] === ed25519Type
  return isTyped && isKeyName(name) ? { name, id, key: bytes.slice(1) } : null
}

async function keyId(name: string, publicKey: Uint8Array): Promise<string> {
  const hash = await sha256(concat(toUtf8(`${name}\n`), Uint8Array.of(ed25519Type), publicKey))
  return toHex(hash.slice(0, 4))
}

function typed(key: Uint8Array): string {
  return toBase64(concat(Uint8Array.of(ed25519Type), key))
}

async function importSeed(seed: Uint8Array) {
  const { subtle } = globalThis.crypto
  const pkcs8 = concat(pkcs8Prefix, seed)
  const signing = await subtle.importKey('pkcs8', pkcs8, ed25519, false, ['sign'])
  // WebCrypto gives the public half of a private key only in a JWK, hence once as extractable.
  const readable = await subtle.importKey('pkcs8', pkcs8, ed25519, true, ['sign'])
  const { x = '' } = await subtle.exportKey('jwk', readable)
  const publicKey = fromBase64(`${x.replaceAll('-', '+').replaceAll('_', '/')}=`)
  if (publicKey?.length !== publicKeyLength) {
    throw new Error('the runtime gave no Ed25519 public key')
  }
  const sign = async (message: Uint8Array): Promise<Uint8Array> =>
    new Uint8Array(await subtle.sign(ed25519, signing, concat(message)))
  return { publicKey, sign }
}
