import { isJapanese } from '../../../lint/japanese.ts'
import { missingIn } from '../../../lint/look.ts'
import type { LawRule } from '../../law-rule.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

/** What keeps a text from being judged at all. */
export const readableRules: readonly LawRule[] = [
  {
    id: 'DOC-001',
    title: {
      ja: '日本語の本文ではないため、照らし合わせていません',
      en: 'not judged: the text is not Japanese',
    },
    provisions: [place('APPI', '32', '1')],
    ...currentAct,
    source: 'limit of this tool, not a rule of law',
    // No finding at all would read as "nothing wrong" for a text that nobody judged.
    severity: 'high',
    nature: 'advice',
    says: {
      ja: 'この照合は日本語の本文を読みます。ほかの言語の本文には何も言えません。',
      en: 'only Japanese texts are held against the law; nothing can be said of this one',
    },
    mend: {
      ja: '公表している日本語の本文を渡してください。',
      en: 'pass the published Japanese text',
    },
    find: ({ document }) => (isJapanese(document.text) ? [] : missingIn([])),
  },
]
