import type { LawRule } from '../../law-rule.ts'
import { isJapanese } from '../../matter/japanese.ts'
import { marksIn, missingIn } from '../../matter/look.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const BLANK =
  /〔[^〕\n]{1,40}〕|[○◯●〇]{2,8}|[[【<](?:会社名|社名|住所|所在地|代表者名?|氏名|日付|url)[\]】>]/u

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
  {
    id: 'DOC-002',
    title: { ja: '埋めていない空欄が残っている', en: 'blanks are left to be filled in' },
    provisions: [place('APPI', '32', '1')],
    ...currentAct,
    source: 'editorial; APPI 32(1) asks for a correct text (GL 3-8-1 note 1)',
    severity: 'low',
    nature: 'advice',
    says: {
      ja: 'ひな形の空欄が埋められていません。このまま公表すると、内容が正確だと言えません。',
      en: 'blanks of a template are not filled in; published like this the text is not correct',
    },
    mend: {
      ja: '〔…〕や「○○」を、実際の内容に書き換えてください。',
      en: 'replace 〔…〕 and ○○ by what is so',
    },
    find: (matter) => marksIn(matter, matter.reading.passages, BLANK),
  },
]
