/** An encoding as people call it, and the names `TextDecoder` and `iconv` know it by. */
export interface Encoding {
  readonly name: string
  readonly label: string
  readonly iconv: string
}

/** Windows writes CP932 and calls it Shift_JIS; iconv's SHIFT_JIS refuses its circled digits. */
const candidates: readonly Encoding[] = [
  { name: 'Shift_JIS', label: 'shift_jis', iconv: 'CP932' },
  { name: 'EUC-JP', label: 'euc-jp', iconv: 'EUC-JP' },
  { name: 'UTF-16', label: 'utf-16le', iconv: 'UTF-16LE' },
  { name: 'UTF-16', label: 'utf-16be', iconv: 'UTF-16BE' },
]

/** Enough to tell Japanese encodings apart; decoding a whole megabyte four times would not be. */
const SAMPLE = 64 * 1024

/** Names the Japanese encoding a file seems to be in, or null when no trial reads as Japanese. */
export function guessEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { name: 'UTF-16', label: 'utf-16le', iconv: 'UTF-16' }
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { name: 'UTF-16', label: 'utf-16be', iconv: 'UTF-16' }
  }
  if (hasIso2022Escape(sample)) {
    return { name: 'ISO-2022-JP', label: 'iso-2022-jp', iconv: 'ISO-2022-JP' }
  }
  let best: Encoding | null = null
  let bestShare = 0.4
  for (const candidate of candidates) {
    const share = japaneseShare(new TextDecoder(candidate.label).decode(sample))
    if (share > bestShare) {
      best = candidate
      bestShare = share
    }
  }
  return best
}

/** ISO-2022-JP is seven-bit, so it passes for UTF-8; only its escapes (ESC $ B, ESC $ @) betray it. */
export function hasIso2022Escape(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(0x1b); i >= 0; i = bytes.indexOf(0x1b, i + 1)) {
    if (bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x42 || bytes[i + 2] === 0x40)) return true
  }
  return false
}

/** Share of kana among what is not ASCII, minus what only a wrong decoding produces. */
function japaneseShare(text: string): number {
  const foreign = text.match(/[^\0-\x7f]/gu)?.length ?? 0
  if (foreign === 0) return 0
  const japanese = text.match(/[ぁ-んァ-ヶー、。「」一-龠]/gu)?.length ?? 0
  const hiragana = text.match(/[ぁ-ん]/gu)?.length ?? 0
  const wrong = text.match(/[\ufffd\0\uff61-\uff9f\ue000-\uf8ff]/gu)?.length ?? 0
  return hiragana * 10 < foreign ? 0 : (japanese - 3 * wrong) / foreign
}
