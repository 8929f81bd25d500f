import { concat, fromUtf8, toUtf8 } from './bytes.ts'
import { maxEntryBytes } from './entry.ts'

/** The file of an export: its text, its bytes, or a stream of its bytes (a Node stream, a Blob's). */
export type ExportSource = string | Uint8Array | AsyncIterable<Uint8Array>

/** The first line of an export takes 512 KiB at most, every other line 16 KiB. */
export const maxHeaderBytes = 512 * 1024

const format = 'yakusoku-export/1'
const newline = 0x0a
const lineEnd = Uint8Array.of(newline)

/**
 * The file of an export, format 1, frozen: a line of JSON with the signed checkpoint, then each
 * entry's bytes on a line of its own, from the first entry to the checkpoint's size.
 *
 * A line without its newline is what the leaf hash covers, so that any tool with SHA-256 can
 * recompute the root. Written piece by piece: memory does not grow with the ledger.
 *
 * @param entries bytes of `encodeEntry`, in order of their index.
 */
export async function* formatExport(
  checkpoint: string,
  entries: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield toUtf8(`${JSON.stringify({ format, checkpoint })}\n`)
  for await (const entry of entries) yield concat(entry, lineEnd)
}

/** The checkpoint in the first line of an export; null when the line is not one. */
export function parseHeader(line: Uint8Array): string | null {
  const text = fromUtf8(line)
  if (text === null) return null
  try {
    const { checkpoint } = JSON.parse(text) as Record<string, unknown>
    const isHeader =
      typeof checkpoint === 'string' && JSON.stringify({ format, checkpoint }) === text
    return isHeader ? checkpoint : null
  } catch {
    // JSON.parse and reading its result throw on exactly the input that is not a header.
    return null
  }
}

/**
 * Lines of an export without their newline; a last `null` says that the file breaks off inside a
 * line or that a line is over its limit.
 */
export async function* linesOf(source: ExportSource): AsyncGenerator<Uint8Array | null, void> {
  let limit = maxHeaderBytes
  let begun: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunksOf(source)) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      const line = concat(...begun, chunk.subarray(start, end))
      yield line.length > limit ? null : line
      limit = maxEntryBytes
      begun = []
      length = 0
      start = end + 1
    }
    // Copied, because a stream may use the memory of a chunk again once the next one is asked for.
    begun.push(concat(chunk.subarray(start)))
    length += chunk.length - start
    if (length > limit) break
  }
  if (length > 0) yield null
}

function chunksOf(source: ExportSource): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  if (typeof source === 'string') return [toUtf8(source)]
  return source instanceof Uint8Array ? [source] : source
}
