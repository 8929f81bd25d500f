import { type Language, portalPaths } from '@yakusoku/contract'
import { other } from './text/language.ts'

/**
 * The same page in the other language.
 *
 * `path` comes from the call, so nothing of it is kept unless it starts with a language of ours.
 */
export function inOtherLanguage(path: string, language: Language): string {
  const there = other(language)
  const rest = /^\/(?:ja|en)(\/.*)$/.exec(path)?.[1]
  return rest === undefined ? portalPaths.policy(there) : `/${there}${rest}`
}
