import { Problem } from '@yakusoku/contract'
import { guessEncoding, hasIso2022Escape } from './encoding.ts'

/** A policy is a few thousand characters; what is larger is a different file. */
const LIMIT = 1024 * 1024

/** First bytes of the files people pick by mistake: PDF, zip (docx, xlsx), OLE (doc), gzip, images. */
const magics: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
]

/**
 * Decodes the bytes of a policy text, which must be UTF-8; a byte order mark is dropped.
 *
 * `file` is only the name used in the sentences. Every offset given later counts UTF-16 units of the
 * returned text, so it never counts the mark.
 *
 * @throws Problem `policy.empty`, `policy.too-large` (over 1 MiB), `policy.binary`,
 * `policy.not-utf8` (with the encoding it looks like) or `policy.encoding-unknown`
 */
export function decodePolicy(bytes: Uint8Array, file: string): string {
  if (bytes.byteLength > LIMIT) throw new Problem('policy.too-large', { file, limit: '1 MiB' })
  refuseOtherFiles(bytes, file)
  const text = hasIso2022Escape(bytes) ? null : decodeUtf8(bytes)
  if (text === null || text.includes('\0')) throw notUtf8(bytes, file)
  if (text.trim() === '') throw new Problem('policy.empty', { file })
  return text
}

/**
 * Refuses the files people pick by mistake, by their first bytes.
 *
 * @throws Problem `policy.binary`
 */
export function refuseOtherFiles(bytes: Uint8Array, file: string): void {
  if (magics.some((magic) => magic.every((byte, i) => bytes[i] === byte))) {
    throw new Problem('policy.binary', { file })
  }
}

/** Null when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function notUtf8(bytes: Uint8Array, file: string): Problem {
  const encoding = guessEncoding(bytes)
  if (encoding !== null) {
    return new Problem('policy.not-utf8', { file, guess: encoding.name, from: encoding.iconv })
  }
  return new Problem(bytes.includes(0) ? 'policy.binary' : 'policy.encoding-unknown', { file })
}
