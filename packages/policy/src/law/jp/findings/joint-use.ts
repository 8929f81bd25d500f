import type { Passage } from '../../../extraction/passage.ts'
import { fold } from '../../../text/fold.ts'
import type { LawRule } from '../../law-rule.ts'
import { anySays, lacking, missingIn } from '../../matter/look.ts'
import type { LintMatter } from '../../matter/matter.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const JOINT = /共同(?:して)?利用/u
/** A joint use that is not there, only announced for the day it comes, or told on another page. */
const NO_JOINT_USE =
  /共同(?:して)?利用[^。]{0,40}(?:ません|しない|ありません)|共同利用する(?:際|場合|とき)に?は|共同利用[^。]{0,20}(?:予定|場合がある|ことがある)|共同利用[^。]{0,60}(?:をご覧|をご参照|のページ|別に(?:公表|掲載))/u
/** The words after each mention; a table of items is often read as sections of its own. */
const REACH = 1200

/** Using data together with others (Art. 27(5)(iii)). */
export const jointUseRules: readonly LawRule[] = [
  {
    id: 'PUB-10',
    title: {
      ja: '共同利用に必要な事項がそろっていない',
      en: 'a joint use does not state what it must',
    },
    provisions: [place('APPI', '27', '5', '3')],
    ...currentAct,
    source: 'APPI 27(5)(iii)',
    severity: 'high',
    nature: 'gap',
    says: {
      ja: '共同利用では、その旨、項目、利用者の範囲、利用する者の目的、責任者の名称・住所・代表者の氏名を、前もって通知するか容易に知り得る状態に置きます。この文にはそろっていません。',
      en: 'a joint use states beforehand the fact, the items, the users, their purposes, and the responsible party with address and representative; the text does not have them all',
    },
    mend: {
      ja: '不足している事項を書き加えてください。別のページで示しているなら、そのページを示してください。',
      en: 'add what is missing, or point to the page that has it',
    },
    find: (matter) => {
      const open = matter.reading.passages.filter(
        ({ text, section }) =>
          (JOINT.test(text) || section.kind === 'joint-use') && !NO_JOINT_USE.test(text),
      )
      if (!anySays(open, JOINT)) return []
      const detail = lacking(jointUseItems(around(matter, open)))
      return detail === undefined ? [] : missingIn([open], detail)
    },
  },
]

function around({ document }: LintMatter, mentions: readonly Passage[]): string {
  const parts: string[] = []
  let read = 0
  for (const { clause } of mentions) {
    const end = clause.span.end + REACH
    parts.push(document.text.slice(Math.max(read, clause.span.start), end))
    read = Math.max(read, end)
  }
  return fold(parts.join('\n')).text
}

function jointUseItems(text: string): Parameters<typeof lacking>[0] {
  return [
    { name: { ja: '項目', en: 'items' }, met: /項目/u.test(text) },
    { name: { ja: '利用者の範囲', en: 'users' }, met: /範囲|グループ会社|次の会社/u.test(text) },
    { name: { ja: '利用する者の目的', en: "the users' purposes" }, met: /目的/u.test(text) },
    { name: { ja: '責任者', en: 'responsible party' }, met: /責任/u.test(text) },
    { name: { ja: '責任者の住所', en: 'its address' }, met: /住所|所在地|〒/u.test(text) },
    { name: { ja: '責任者の代表者', en: 'its representative' }, met: /代表/u.test(text) },
  ]
}
