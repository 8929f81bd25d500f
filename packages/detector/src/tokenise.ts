import { fold, hiragana } from './fold.ts'
import { knownJapanese, knownLatin } from './vocabulary.ts'

// PostgreSQL names end at 63 bytes; of a comment only its first phrase is read.
const longestName = 64

/**
 * Splits a name into words: snake, camel, kebab and dots, digits, and Japanese without spaces.
 *
 * `name01` → name · `seiKana` → sei, kana · `kaiinmei` → kaiin, mei · `会員番号` → 会員番号. A word run
 * together (`mailaddr`) is split only where known words cover all of it, so that no substring ever counts.
 */
export function tokenise(name: string): readonly string[] {
  const text = fold(name).slice(0, longestName)
  const runs = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[々〆〇〒ぁ-ゖァ-ヺー㐀-鿿豈-﫿]+/g) ?? []
  return runs.flatMap((run) =>
    /^[A-Za-z]/.test(run) ? latinWords(run.toLowerCase()) : japaneseWords(run),
  )
}

function latinWords(run: string): readonly string[] {
  const known = knownLatin(run)
  if (known !== undefined) return [known]
  return cover(run) ?? [run]
}

/** Known words that cover the whole run, fewest first; short ones only as the last. */
function cover(run: string): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]]
  for (let end = 1; end <= run.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start]
      const piece = before && pieceOf(run, start, end)
      if (!piece) continue
      const current = best[end]
      if (!current || current.length > before.length + 1) best[end] = [...before, piece]
    }
  }
  return best[run.length]
}

const shortEndings = new Set(['no', 'id', 'cd', 'nm', 'dt', 'bi', 'kn', 'ts', 'at'])
// Words that also end ordinary words (`package`, `urban`): never split off.
const inseparable = new Set([
  'age',
  'pan',
  'ban',
  'ken',
  'pin',
  'men',
  'sid',
  'ids',
  'ing',
  'has',
  'can',
  'all',
  'old',
  'car',
  'bio',
  'lat',
  'lon',
  'geo',
  'mac',
  'pet',
  'rep',
  'lot',
  'sum',
  'tip',
  'due',
  'day',
  'hit',
  'cvc',
  'ins',
  'del',
  'api',
  'app',
  'tax',
  'fee',
  'raw',
  'str',
  'the',
  'and',
  'val',
  'arc',
  'dat',
  'cls',
  'ref',
  'key',
  'pay',
])

function pieceOf(run: string, start: number, end: number): string | undefined {
  const piece = run.slice(start, end)
  const ending = end === run.length && start > 2 && shortEndings.has(piece)
  if (piece.length < 3) return ending ? piece : undefined
  return inseparable.has(piece) ? undefined : knownLatin(piece)
}

function japaneseWords(run: string): readonly string[] {
  const text = hiragana(run)
  const words: string[] = []
  let unknown = ''
  for (let at = 0; at < text.length; ) {
    const word = knownJapanese(text, at)
    if (word !== undefined && bounded(run, at, word.length, unknown === '')) {
      if (unknown !== '') words.push(unknown)
      unknown = ''
      words.push(word)
      at += word.length
    } else {
      unknown += text[at]
      at += 1
    }
  }
  return unknown === '' ? words : [...words, unknown]
}

type Script = 'hiragana' | 'katakana' | 'other'

function scriptOf(char: string | undefined): Script | undefined {
  if (char === undefined) return undefined
  if (/[ぁ-ゖ]/.test(char)) return 'hiragana'
  return /[ァ-ヺー]/.test(char) ? 'katakana' : 'other'
}

/** A kana word must not be torn out of a longer kana word: メール is not in クレメール. */
function bounded(run: string, at: number, length: number, afterWord: boolean): boolean {
  const first = scriptOf(run[at])
  const last = scriptOf(run[at + length - 1])
  const startsClean = afterWord || first === 'other' || scriptOf(run[at - 1]) !== first
  const next = scriptOf(run[at + length])
  const follows = next === last && knownJapanese(hiragana(run), at + length) === undefined
  return startsClean && (last === 'other' || !follows)
}
