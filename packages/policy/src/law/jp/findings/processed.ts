import type { Passage } from '../../../extraction/passage.ts'
import type { LawRule } from '../../law-rule.ts'
import { anySays, firstMark, textSays } from '../../matter/look.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const PROCESSED = /匿名加工|統計|匿名化|特定できない|識別できない|だれの(?:情報|もの)か/u
/** The items follow the sentence that says such information is made. */
const REACH = 12
const ITEMS = /項目/u

/** Information processed so that nobody is known from it (Art. 41-46). */
export const processedRules: readonly LawRule[] = [
  {
    id: 'PUB-12',
    title: {
      ja: '仮名加工情報の利用目的がない',
      en: 'the purpose of pseudonymised information is not published',
    },
    provisions: [place('APPI', '41', '4')],
    ...currentAct,
    source: 'APPI 41(4)',
    severity: 'medium',
    nature: 'gap',
    says: {
      ja: '仮名加工情報を扱うときは、その利用目的を公表します。この文には見当たりません。',
      en: 'who handles pseudonymised information publishes what it is used for; the text does not say',
    },
    mend: {
      ja: '仮名加工情報を何のために使うかを書いてください。',
      en: 'say what the pseudonymised information is used for',
    },
    find: (matter) => {
      const near = matter.reading.passages.filter(
        ({ text, section }) =>
          /仮名加工/u.test(text) || /仮名加工/u.test(section.heading.normalize('NFKC')),
      )
      const purpose = /(?:ため|目的)/u
      return anySays(near, purpose)
        ? []
        : firstMark(near, /仮名加工情報[^。]{0,40}(?:作成|加工|利用|取り?扱)/u)
    },
  },
  {
    id: 'PUB-13',
    title: {
      ja: '匿名加工情報に含まれる情報の項目がない',
      en: 'the items of anonymously processed information are not published',
    },
    provisions: [place('APPI', '43', '3'), place('APPI', '43', '4'), place('APPI', '44')],
    ...currentAct,
    when: 'anonymised-information',
    source: 'APPI 43(3), 43(4), 44',
    severity: 'medium',
    nature: 'gap',
    says: {
      ja: '匿名加工情報を作成したときは、含まれる情報の項目を公表し、第三者に提供するときは項目と提供の方法も公表します。この文には項目がありません。',
      en: 'who makes anonymously processed information publishes its items and, when providing it, items and method; the text has no items',
    },
    mend: {
      ja: '匿名加工情報に含まれる情報の項目と、提供するなら提供の方法を書いてください。統計だけなら、匿名加工情報を作成しないと書けます。',
      en: 'list the items and, where it is provided, the method; if only statistics are made, say that no such information is made',
    },
    find: (matter) => {
      const near = matter.reading.passages.filter(({ text }) => /匿名加工/u.test(text))
      const around = following(matter.reading.passages, near)
      if (anySays(around, ITEMS) || !textSays(matter, PROCESSED)) return []
      return near.length > 0
        ? firstMark(near, /匿名加工(?:情報)?/u)
        : firstMark(matter.reading.passages, PROCESSED)
    },
  },
]

/** Each mention with up to `REACH` clauses after it in its section. */
function following(passages: readonly Passage[], mentions: readonly Passage[]): readonly Passage[] {
  const isMention = new Set(mentions)
  const found: Passage[] = []
  let last: Passage | undefined
  for (const passage of passages) {
    if (isMention.has(passage)) last = passage
    const inside = last?.section === passage.section && passage.index - last.index <= REACH
    if (inside) found.push(passage)
  }
  return found
}
