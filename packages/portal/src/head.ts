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
  const { company } = page.kind === 'policy' ? page.text : page.board
  const { title, description } = words[language][page.kind]
  return { title: `${title} | ${company}`, description: description(company) }
}
