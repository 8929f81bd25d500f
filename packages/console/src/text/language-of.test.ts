import { expect, it } from 'vitest'
import { languageOf } from './language-of.ts'

it('a text with kana or kanji is Japanese, anything else English', () => {
  expect(languageOf('第3条')).toBe('ja')
  expect(languageOf('We e-mail ニュース')).toBe('ja')
  expect(languageOf('We keep it for 5 years.')).toBe('en')
})
