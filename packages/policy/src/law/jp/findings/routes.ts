import type { Passage } from '../../../extraction/passage.ts'
import { about, anySays, casesOf, lacking, missingIn, textSays } from '../../../lint/look.ts'
import type { LintMatter } from '../../../lint/matter.ts'
import { fold } from '../../../text/fold.ts'
import type { LawRule } from '../../law-rule.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const NO_OPT_OUT = /オプトアウト[^。]{0,30}(?:ません|しない)/u
const JOINT = /共同(?:して)?利用/u
/** A joint use that is not there, or only announced for the day it comes. */
const NO_JOINT_USE =
  /共同(?:して)?利用[^。]{0,40}(?:ません|しない|ありません)|共同利用する(?:際|場合|とき)に?は|共同利用[^。]{0,20}(?:予定|場合がある|ことがある)/u

/** Routes besides consent: payment, opt-out, joint use (Art. 27(2), 27(5)). */
export const routeRules: readonly LawRule[] = [
  {
    id: 'PP-004',
    title: {
      ja: '決済事業者への提供の根拠がない',
      en: 'no ground is given for giving data to payment companies',
    },
    provisions: [
      place('APPI', '27', '1'),
      place('APPI', '27', '5', '1'),
      place('APPI', '28', '1'),
      place('APPI', '29', '1'),
    ],
    ...currentAct,
    source: 'APPI 27(1), 27(5)(i), 28, 29',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: '決済のための提供が、委託なのか、独立した第三者への提供なのかがわかりません。後者なら同意と記録が必要で、外国の事業者なら第28条も関わります。',
      en: 'it is not clear whether payment companies act for the company or are third parties of their own; the latter takes consent and a record, and Art. 28 where they are abroad',
    },
    mend: {
      ja: '決済事業者の種類と渡す項目を書き、委託によるものか、お支払いの画面で同意を得るものかを示してください。',
      en: 'name the kinds of payment companies and the items, and say whether it is entrustment or consent asked for at checkout',
    },
    find: (matter) =>
      casesOf(matter)
        .filter(({ text, basis }) => basis === 'payment' && !/同意|承諾|委託/u.test(text))
        .map(({ mark }) => mark),
  },
  {
    id: 'PUB-09',
    title: {
      ja: 'オプトアウトに必要な事項がそろっていない',
      en: 'an opt-out does not state what it must',
    },
    provisions: [place('APPI', '27', '2'), place('APPI-Rule', '11')],
    ...currentAct,
    source: 'APPI 27(2); Rule 11',
    severity: 'high',
    nature: 'gap',
    says: {
      ja: '同意を得ずに提供し、求めがあれば止める方法(オプトアウト)をとるには、決められた事項を前もって知らせ、個人情報保護委員会に届け出ることが必要です。この文にはそろっていません。',
      en: 'providing without consent and stopping on request (opt-out) takes stated items, told beforehand, and a filing with the authority; the text does not have them all',
    },
    mend: {
      ja: '同意を得る形に改めるか、届出をしたうえで、不足している事項を書いてください。要配慮個人情報などはオプトアウトで提供できません。',
      en: 'ask for consent instead, or file and add the missing items; sensitive data may not go this way at all',
    },
    find: (matter) => {
      const optOut = casesOf(matter).find(({ basis }) => basis === 'opt-out')
      if (optOut === undefined || textSays(matter, NO_OPT_OUT)) return []
      const near = about(matter, 'third-party')
      const detail = lacking([
        {
          name: { ja: '個人情報保護委員会への届出', en: 'filing with the authority' },
          met: anySays(near, /届け?出/u),
        },
        {
          name: { ja: '取得の方法', en: 'how the data was acquired' },
          met: anySays(near, /取得の?方法|取得方法/u),
        },
        {
          name: { ja: '提供の方法', en: 'how it is provided' },
          met: anySays(near, /提供の?(?:手段|方法)|書面|電子メール|インターネット/u),
        },
        {
          name: { ja: '求めの受付方法', en: 'how to ask for the stop' },
          met: anySays(near, /求め[^。]{0,12}受け?付|受付方法/u),
        },
      ])
      return detail === undefined ? [] : [{ ...optOut.mark, detail }]
    },
  },
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

/** The words after each mention; a table of items is often read as sections of its own. */
const REACH = 1200

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
