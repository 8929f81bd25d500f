import { fold, hiragana, romaji } from './fold.ts'
import type { Entry, Meaning } from './meaning.ts'
import { dealingWords } from './words/dealings.ts'
import { identityWords } from './words/identity.ts'
import { peopleWords } from './words/people.ts'
import { sensitiveWords } from './words/sensitive.ts'
import { tailWords } from './words/tails.ts'
import { thingWords } from './words/things.ts'
import { traceWords } from './words/traces.ts'

// Earlier lists win where a word has two meanings and the earlier one fits the table.
const entries: readonly Entry[] = [
  ...identityWords,
  ...sensitiveWords,
  ...traceWords,
  ...dealingWords,
  ...peopleWords,
  ...thingWords,
  ...tailWords,
]

const phrases = new Map<string, Meaning[]>()
const latin = new Set<string>()
const byRomaji = new Map<string, string>()
const japanese = new Set<string>()
let longest = 1

for (const entry of entries) {
  for (const phrase of entry.phrases.split(',')) add(phrase.trim(), entry.meaning)
}

function add(phrase: string, meaning: Meaning): void {
  const tokens = hiragana(fold(phrase)).split(/\s+/)
  for (const token of tokens) {
    if (/^[a-z]+$/.test(token)) learnLatin(token)
    else if (token !== '') learnJapanese(token)
  }
  const key = tokens.join(' ')
  phrases.set(key, [...(phrases.get(key) ?? []), meaning])
  longest = Math.max(longest, tokens.length)
}

function learnLatin(token: string): void {
  latin.add(token)
  if (!byRomaji.has(romaji(token))) byRomaji.set(romaji(token), token)
}

function learnJapanese(token: string): void {
  japanese.add(token)
}

const japaneseByLength = Math.max(...[...japanese].map((word) => word.length))

/** The longest phrase of the vocabulary, in tokens. */
export const longestPhrase = longest

/** What a phrase (tokens joined by spaces) may mean, the likeliest first. */
export function meaningsOf(phrase: string): readonly Meaning[] | undefined {
  return phrases.get(phrase)
}

/** The word of the vocabulary this token is: as written, in the singular, or in another romaji. */
export function knownLatin(token: string): string | undefined {
  if (latin.has(token)) return token
  for (const singular of singulars(token)) if (latin.has(singular)) return singular
  // Short tokens collide by chance once vowels are dropped.
  return token.length >= 4 ? byRomaji.get(romaji(token)) : undefined
}

/** The longest word of the vocabulary that starts at `from` of Japanese text already in hiragana. */
export function knownJapanese(text: string, from: number): string | undefined {
  for (let length = Math.min(japaneseByLength, text.length - from); length > 0; length -= 1) {
    const word = text.slice(from, from + length)
    if (japanese.has(word)) return word
  }
  return undefined
}

function singulars(token: string): readonly string[] {
  if (token.length < 4 || !token.endsWith('s')) return []
  const stem = token.slice(0, -1)
  if (token.endsWith('ies')) return [`${token.slice(0, -3)}y`]
  return token.endsWith('es') ? [stem, token.slice(0, -2)] : [stem]
}
