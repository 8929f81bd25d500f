/** Full-width and half-width forms become one (NFKC): `ＴＥＬ` → `TEL`, `ﾒｰﾙ` → `メール`, `℡` → `TEL`. */
export function fold(name: string): string {
  return name.normalize('NFKC')
}

/** Katakana as hiragana, so that フリガナ and ふりがな are one word. */
export function hiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/zy|jy/g, 'j'],
  [/sy/g, 'sh'],
  [/ty/g, 'ch'],
  [/tu/g, 'tsu'],
  [/(?<![cs])hu/g, 'fu'],
  [/si/g, 'shi'],
  [/ti/g, 'chi'],
  [/zi/g, 'ji'],
  [/m(?=[pb])/g, 'n'],
  [/ou|oo|oh(?![aiueo])/g, 'o'],
  [/uu/g, 'u'],
]

/**
 * One spelling for one Japanese word in Latin letters: `jyuusyo`, `juusho`, `zyusyo` → `jusho`.
 *
 * Kunrei, Hepburn and typing habits differ between companies and between two tables of one company;
 * long vowels are dropped because half of the writers drop them.
 */
export function romaji(token: string): string {
  return spellings.reduce((text, [from, to]) => text.replace(from, to), token)
}
