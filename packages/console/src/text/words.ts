import type { Bilingual, Language } from '@yakusoku/contract'
import { useMemo } from 'react'
import { useLanguage } from './language.tsx'

type Phrase = (...values: never[]) => string
type Entry = Bilingual | Readonly<Record<Language, Phrase>>

/** Words of one part of the console; an entry without its Japanese or English does not compile. */
export type Dictionary = Readonly<Record<string, Entry>>

type Spoken<Words extends Dictionary> = {
  readonly [Key in keyof Words]: Words[Key] extends Bilingual ? string : Words[Key]['ja']
}

/** The words in one language. */
export function speak<Words extends Dictionary>(words: Words, language: Language): Spoken<Words> {
  const spoken = Object.entries(words).map(([key, entry]) => [key, entry[language]])
  return Object.fromEntries(spoken) as Spoken<Words>
}

/** The words in the reader's language. */
export function useWords<Words extends Dictionary>(words: Words): Spoken<Words> {
  const { language } = useLanguage()
  return useMemo(() => speak(words, language), [words, language])
}
