import type { Language } from '@yakusoku/contract'
import type { Page } from './page.ts'
import { problemTitle } from './problem/title.ts'
import { words } from './text/words.ts'

/** What a page says about itself to browsers and search engines. */
export interface Head {
  readonly title: string
  readonly description: string
}

/** Title and description of a page; the title starts with what tells pages apart. */
export function headOf(page: Page, language: Language): Head {
  if (page.kind === 'problem') {
    const title = `${problemTitle(page.status, language)} | Yakusoku`
    return { title, description: page.sentence[language] }
  }
  const company = companyOf(page)
  const { title, description } = words[language][page.kind === 'embed' ? 'policy' : page.kind]
  const numbered = numberOf(page)
  const of = numbered === null ? '' : ` ${words[language].version.titled(numbered)}`
  return { title: `${title}${of} | ${company}`, description: description(company) }
}

function companyOf(page: Exclude<Page, { kind: 'problem' }>): string {
  switch (page.kind) {
    case 'policy':
    case 'embed':
      return page.text.company
    case 'board':
      return page.board.company
    case 'changes':
      return page.changes.company
    case 'versions':
      return page.company
  }
}

/** Pages of one version say which, so that two open tabs can be told apart. */
function numberOf(page: Page): number | null {
  if (page.kind === 'changes') return page.changes.version.number
  return page.kind === 'policy' && page.permalink === true ? page.text.version.number : null
}
