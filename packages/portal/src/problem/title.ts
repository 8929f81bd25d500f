import type { Language } from '@yakusoku/contract'
import { words } from '../text/words.ts'

/** The heading of a problem page: what happened, seen from the reader. */
export function problemTitle(status: number, language: Language): string {
  const { notFound, failed, refused } = words[language].problem
  if (status === 404) return notFound
  return status >= 500 ? failed : refused
}
