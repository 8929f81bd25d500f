import type { Language } from '@yakusoku/contract'
import { en } from './en.ts'
import { ja } from './ja.ts'

/** What a language must say; a missing word does not compile. */
export type Words = typeof ja

/** Every word of the pages, by language. */
export const words: Readonly<Record<Language, Words>> = { ja, en }
