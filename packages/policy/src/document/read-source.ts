import { Problem } from '@yakusoku/contract'
import { decodeSource } from '../text/decode-source.ts'
import { formatOf, type SourceFormat } from '../text/format.ts'
import { readableHtml } from '../text/html/readable-html.ts'
import { joinPages } from '../text/pages.ts'
import type { PolicyDocument } from './document.ts'
import { readDocument } from './read-document.ts'

/** A policy is a few thousand characters; what is longer is a different text. */
const LIMIT = 1024 * 1024

/** A policy as it was handed in, made readable. */
export interface PolicySource {
  readonly format: SourceFormat
  /** What the bytes were in, as the web calls it (`utf-8`, `shift_jis`); null for a text. */
  readonly encoding: string | null
  /** What a person reads: `document.text`, and what is published and hashed. */
  readonly text: string
  readonly document: PolicyDocument
}

/**
 * Reads a policy from whatever a company keeps it in: HTML (a page or a piece of one), Markdown, plain text,
 * text taken from a PDF; in UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP, or already decoded.
 *
 * Plain text and Markdown stay as they are; a page becomes its readable text and a PDF's pages are put
 * together. `readDocument(source.text)` gives the same document. `file` tells the format by its ending and is
 * named when the text is refused.
 *
 * @throws Problem `policy.empty`, `policy.too-large` (2 MiB of bytes, 1 MiB of readable text),
 * `policy.binary`, `policy.encoding-unknown`, `policy.too-nested` or `policy.not-a-policy`
 */
export function readSource(source: Uint8Array | string, file: string): PolicySource {
  const { text, encoding } =
    typeof source === 'string' ? asText(source, file) : decodeSource(source, file)
  const format = formatOf(text, file)
  const readable = makeReadable(text, format)
  if (readable.length > LIMIT) throw new Problem('policy.too-large', { file, limit: '1 MiB' })
  if (readable.trim() === '') throw new Problem('policy.empty', { file })
  return { format, encoding, text: readable, document: readDocument(readable, file) }
}

function makeReadable(text: string, format: SourceFormat): string {
  if (format === 'html') return readableHtml(text)
  return format === 'pdf-text' ? joinPages(text) : text
}

function asText(source: string, file: string): { text: string; encoding: null } {
  if (source.length > 2 * LIMIT) throw new Problem('policy.too-large', { file, limit: '2 MiB' })
  if (source.trim() === '') throw new Problem('policy.empty', { file })
  return { text: source.replace(/^\ufeff/u, ''), encoding: null }
}
