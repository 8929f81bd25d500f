import type { Bilingual } from '@yakusoku/contract'
import type { Rules } from '../../bundle/rules.ts'
import type { SectionKind } from '../../document/document.ts'
import { type Block, blockMarkdown } from '../section.ts'

/** What a mend is written from. */
export interface MendMatter {
  readonly rules: Rules
  /** The words of the clause the finding marks; empty where it marks none. */
  readonly clause: string
}

/** How one or several findings are mended by words. */
export interface Mend {
  /** Ids of the rules of the law whose findings it mends. */
  readonly mends: readonly string[]
  /** `replace` puts its words where the marked clause is; `add` after the last clause of its section. */
  readonly how: 'replace' | 'add'
  /** The section it belongs in, and the heading it gets where the text has no such section. */
  readonly kind: SectionKind
  readonly heading: Bilingual
  readonly text: (matter: MendMatter) => Bilingual
}

/** A text in both languages from what the section writers make. */
export function both(write: (language: 'ja' | 'en') => readonly Block[] | string): Bilingual {
  const words = (language: 'ja' | 'en'): string => {
    const written = write(language)
    return typeof written === 'string' ? written : written.map(blockMarkdown).join('\n\n')
  }
  return { ja: words('ja'), en: words('en') }
}
