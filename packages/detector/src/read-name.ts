import type { Meaning } from './meaning.ts'
import { tokenise } from './tokenise.ts'
import { longestPhrase, meaningsOf } from './vocabulary.ts'

/** A word or phrase of a name, and what it may mean (likeliest first). */
export interface Word {
  readonly text: string
  readonly meanings: readonly Meaning[]
}

/** Reads a column's or table's name, or a comment's first phrase, into words of the vocabulary. */
export function readName(name: string): readonly Word[] {
  const tokens = tokenise(name)
  const found: Word[] = []
  for (let at = 0; at < tokens.length; ) {
    const [word, length] = longestAt(tokens, at)
    found.push(word)
    at += length
  }
  return found
}

const stop = /[。、，,.;:：／/\n]|\b(?:used|for|in|when|that|which|to|from|by|if|as|at)\b/i

/** The part of a comment that says what the column is: up to the first stop or preposition. */
export function readComment(comment: string): readonly Word[] {
  const phrase = comment.split(stop)[0] ?? ''
  // 姓(カナ) says more with its bracket, 氏名(必須項目) does not.
  const whole = readName(phrase)
  return whole.at(-1)?.meanings[0]?.is === 'unknown'
    ? readName(phrase.split(/[（([【]/)[0] ?? '')
    : whole
}

function longestAt(tokens: readonly string[], at: number): readonly [Word, number] {
  for (let length = Math.min(longestPhrase, tokens.length - at); length > 0; length -= 1) {
    const text = tokens.slice(at, at + length).join(' ')
    const meanings = meaningsOf(text)
    if (meanings) return [{ text, meanings }, length]
  }
  const text = tokens[at] ?? ''
  // A single letter is a prefix or an index of somebody's naming scheme (`t_kaiin`, `d_tel`).
  return [{ text, meanings: [{ is: /^[a-z]$/.test(text) ? 'beside' : 'unknown' }] }, 1]
}
