const utf8 = new TextEncoder()
// The byte order mark is kept, not dropped: two files that differ must never read as one.
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const base64Alphabet = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** The UTF-8 bytes of a text, as written: no Unicode normalisation. */
export function toUtf8(text: string): Uint8Array<ArrayBuffer> {
  return utf8.encode(text)
}

/** The text of UTF-8 bytes; null when they are not valid UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return null
  }
}

/** Standard base64 with padding (RFC 4648 §4), as every C2SP format uses it. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/**
 * The bytes of standard base64; null when the text is not the one encoding of any bytes.
 *
 * `atob` ignores spaces, missing padding and stray bits at the end. All are refused here: a reader
 * that forgives them accepts a receipt somebody altered.
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!base64Alphabet.test(text)) return null
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  return toBase64(bytes) === text ? bytes : null
}

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** All parts one after another, in memory of their own. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

/** Whether two byte strings are the same. Not constant-time: a ledger compares public values only. */
export function equal(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, position) => byte === right[position])
}
