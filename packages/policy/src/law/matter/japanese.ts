/** Kana appear in every Japanese sentence, and in nothing else; a quotation in another language has few. */
const KANA = /[ぁ-ゖァ-ヺ]/gu
const LETTER = /\p{L}/gu

/** Whether a text is Japanese, by the share of kana among its letters. */
export function isJapanese(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0
  const kana = text.match(KANA)?.length ?? 0
  return letters > 0 && kana * 8 >= letters
}
