import type { Language, Standing } from '@yakusoku/contract'
import { other } from './text/language.ts'

/** The public addresses; the server answers exactly these. */
export const paths = {
  policy: (language: Language, clause?: string) =>
    `/${language}/policy${clause === undefined ? '' : `#${clause}`}`,
  plainText: (language: Language, version?: number) =>
    version === undefined ? `/${language}/policy.txt` : `${versionPath(language, version)}.txt`,
  pdf: (language: Language, version?: number) =>
    version === undefined ? `/${language}/policy.pdf` : `${versionPath(language, version)}.pdf`,
  versions: (language: Language) => `/${language}/policy/versions`,
  version: (language: Language, version: number) => versionPath(language, version),
  changes: (language: Language, version: number) => `${versionPath(language, version)}/changes`,
  embed: (language: Language) => `/${language}/policy/embed`,
  atom: (language: Language) => `/${language}/feed.atom`,
  jsonFeed: (language: Language) => `/${language}/feed.json`,
  board: (language: Language) => `/${language}/board`,
  filtered: (language: Language, standing: Standing) =>
    `/${language}/board?standing=${standing}#page-clauses`,
}

function versionPath(language: Language, version: number): string {
  return `/${language}/policy/versions/${version}`
}

/**
 * The same page in the other language.
 *
 * `path` comes from the call, so nothing of it is kept unless it starts with a language of ours.
 */
export function inOtherLanguage(path: string, language: Language): string {
  const there = other(language)
  const rest = /^\/(?:ja|en)(\/.*)$/.exec(path)?.[1]
  return rest === undefined ? paths.policy(there) : `/${there}${rest}`
}
