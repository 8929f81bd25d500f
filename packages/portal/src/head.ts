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
  const { policy, board } = words[language]
  switch (page.kind) {
    case 'policy':
      return {
        title: `${policy.title} | ${page.text.company}`,
        description: policy.description(page.text.company),
      }
    case 'board':
      return {
        title: `${board.title} | ${page.board.company}`,
        description: board.description(page.board.company),
      }
    case 'problem':
      return {
        title: `${problemTitle(page.status, language)} | Yakusoku`,
        description: page.sentence[language],
      }
  }
}
