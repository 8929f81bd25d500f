import type { LawRule } from '../../law-rule.ts'
import { marksIn, textSays } from '../../matter/look.ts'
import type { LintMatter, Mark } from '../../matter/matter.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const BROKEN_PARTICLES =
  /を(?:及び|および|並びに|ならびに|又は|または|を)|[がは]を|(?<!も)のの(?!ち)|又はまたは|または又は|及びおよび/u
/** An item of a list glued to the line of the one before: 「…場合 - 3.…」. */
const GLUED_ITEM =
  /[^\s\n][ \t　]-[ \t　]?\d{1,2}\.[ \t　]?$|(?:場合|ため|こと)[ \t　]{1,3}[-・][ \t　]?\d{1,2}[.)]/u
const LEAK_KANJI = /漏洩/u
const LEAK_KANA = /漏えい/u

/** Slips of the pen that make clauses hard to read. */
export const wordingRules: readonly LawRule[] = [
  {
    id: 'PP-037',
    title: { ja: '誤記や書式のくずれがある', en: 'slips in wording or layout' },
    provisions: [place('APPI', '32', '1')],
    ...currentAct,
    source: 'editorial; APPI 32(1) asks for a correct text (GL 3-8-1 note 1)',
    severity: 'low',
    nature: 'advice',
    says: {
      ja: '助詞の誤り、箇条書きのつながり、「漏洩」と「漏えい」の混在など、読み手が意味を取り違えるおそれのある箇所があります。',
      en: 'a wrong particle, two list items run together, or two spellings of one word may mislead a reader',
    },
    mend: {
      ja: '文を整え、箇条書きは項目ごとに改行し、用語を統一してください(法律の表記は「漏えい」)。',
      en: 'tidy the sentence, start every item on its own line, and keep to one spelling (the Act writes 漏えい)',
    },
    find: (matter) => [
      ...marksIn(matter, matter.reading.passages, BROKEN_PARTICLES),
      ...gluedItems(matter),
      ...mixedSpelling(matter),
    ],
  },
]

/** The importer splits glued items, so the slip is between two clauses: an item that begins inside a line. */
function gluedItems({ document }: LintMatter): readonly Mark[] {
  const { text, clauses } = document
  return clauses.flatMap(({ id, item, span }) => {
    if (item?.first !== true) return []
    const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start)
    return GLUED_ITEM.test(line) ? [{ clause: id, span }] : []
  })
}

function mixedSpelling(matter: LintMatter): readonly Mark[] {
  const kanji = marksIn(matter, matter.reading.passages, LEAK_KANJI)
  return textSays(matter, LEAK_KANA) ? kanji.slice(0, 1) : []
}
