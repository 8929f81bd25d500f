import type { Language } from './text.ts'
import type { Standing } from './wire/board.ts'

/** The public addresses; the server answers exactly these. */
export const portalPaths = {
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
 * The HTML a company pastes into its own site: the policy in a frame, and a link for where frames are shut out.
 *
 * @param portalUrl where the portal is reached, without a slash at the end.
 */
export function embedSnippet(portalUrl: string, language: Language): string {
  const title = language === 'ja' ? 'プライバシーポリシー' : 'Privacy policy'
  const frame = escapeAttribute(portalUrl + portalPaths.embed(language))
  const page = escapeAttribute(portalUrl + portalPaths.policy(language))
  return [
    `<iframe src="${frame}" title="${title}" loading="lazy" width="100%" height="640"></iframe>`,
    `<p><a href="${page}">${title}</a></p>`,
  ].join('\n')
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
