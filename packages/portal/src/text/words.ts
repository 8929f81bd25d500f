import type { Language } from '@yakusoku/contract'
import { en } from './en.ts'
import { ja, type Words } from './ja.ts'

/** Every word of the pages, by language. */
export const words: Readonly<Record<Language, Words>> = { ja, en }
