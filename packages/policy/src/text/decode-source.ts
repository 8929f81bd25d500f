import { Problem } from '@yakusoku/contract'
import { decodeUtf8, refuseOtherFiles } from './decode-policy.ts'
import { guessEncoding, hasIso2022Escape } from './encoding.ts'

/** A page carries markup and scripts around its text; what is larger is a different file. */
const LIMIT = 2 * 1024 * 1024
/** A page names its encoding early; browsers look at this much. */
const HEAD = 1024

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** A text and the encoding its bytes were in, as the web calls it. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

/**
 * Decodes what a company keeps its policy in, whatever the encoding: UTF-8, UTF-16, Shift_JIS, EUC-JP,
 * ISO-2022-JP, or what a page's `<meta charset>` names. A byte order mark is dropped.
 *
 * In this order: the mark, UTF-8 that is valid and not mere ASCII, the page's own word, the encoding that
 * reads as Japanese. A Japanese text in another encoding is never valid UTF-8; a page saved anew as UTF-8
 * still carries its old word.
 *
 * @throws Problem `policy.empty`, `policy.too-large` (over 2 MiB), `policy.binary`, `policy.encoding-unknown`
 */
export function decodeSource(bytes: Uint8Array, file: string): Decoded {
  if (bytes.byteLength > LIMIT) throw new Problem('policy.too-large', { file, limit: '2 MiB' })
  refuseOtherFiles(bytes, file)
  const decoded = decode(bytes)
  if (decoded === null || decoded.text.includes('\0')) {
    throw new Problem(bytes.includes(0) ? 'policy.binary' : 'policy.encoding-unknown', { file })
  }
  if (decoded.text.trim() === '') throw new Problem('policy.empty', { file })
  return decoded
}

function decode(bytes: Uint8Array): Decoded | null {
  const marked = BOMS.find(([, bom]) => bom.every((byte, at) => bytes[at] === byte))
  if (marked !== undefined) return decodeAs(bytes, marked[0])
  const utf8 = hasIso2022Escape(bytes) ? null : decodeUtf8(bytes)
  if (utf8 !== null && !utf8.includes('\0')) return { text: utf8, encoding: 'utf-8' }
  const named = namedEncoding(bytes)
  const guess = guessEncoding(bytes)
  return decodeAs(bytes, named) ?? decodeAs(bytes, guess?.label ?? null)
}

/** Null where the bytes are not in that encoding, or nobody knows it. */
function decodeAs(bytes: Uint8Array, label: string | null): Decoded | null {
  if (label === null) return null
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    return { text: decoder.decode(bytes), encoding: decoder.encoding }
  } catch {
    return null
  }
}

/** What a page's `<meta charset>` or an XML declaration says; null elsewhere. */
function namedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const named =
    /<(?:meta|\?xml)\b[^>]{0,200}(?:charset|encoding)\s{0,4}=\s{0,4}["']?([\w:-]{1,40})/iu.exec(
      head,
    )
  return named?.[1] ?? null
}
