import type { LawRule } from '../../law-rule.ts'
import { about, anySays, casesOf, firstMark, lacking, textSays } from '../../matter/look.ts'
import type { LintMatter, Mark } from '../../matter/matter.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const PROVIDES = /提供(?:し(?:ます|ております|ています)|することがあ|されます|いたします)/u
const WITH_GROUND = /同意|承諾|委託|法令|第27条|共同/u
const STOPS = /(?:申し?出|求め|請求)[^。]{0,24}提供[^。]{0,8}停止/u
const NO_OPT_OUT = /オプトアウト[^。]{0,30}(?:ません|しない)/u

/** Providing without consent and stopping on request (Art. 27(2)). */
export const optOutRules: readonly LawRule[] = [
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
      const mark = optOutIn(matter)
      if (mark === undefined || textSays(matter, NO_OPT_OUT)) return []
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
      return detail === undefined ? [] : [{ ...mark, detail }]
    },
  },
]

/** A list of recipients, or plain sentences: "we provide", and "we stop when asked". */
function optOutIn(matter: LintMatter): Mark | undefined {
  const own = matter.reading.passages.filter(({ section }) => section.kind === 'third-party')
  const provides = own.filter(({ text }) => PROVIDES.test(text) && !WITH_GROUND.test(text))
  const [mark] = anySays(own, STOPS) ? firstMark(provides, PROVIDES) : []
  return casesOf(matter).find(({ basis }) => basis === 'opt-out')?.mark ?? mark
}
