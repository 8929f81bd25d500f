import type { LawRule } from '../../law-rule.ts'
import { about, anySays, casesOf, firstMark, textSays } from '../../matter/look.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const SUPERVISES =
  /監督|取り?扱いを求め|委託先[^。]{0,80}(?:契約|選定|選び|点検|確認|管理|措置)|(?:契約|選定)[^。]{0,60}委託/u
const PROMISES = /監査|教育|研修/u
const HOW_OFTEN =
  /(?:年|月|半年|四半期|毎年|毎月|\d{1,2}(?:か|ヶ|カ|ヵ|箇)?月)(?:に|ごと|毎)?[^。]{0,6}(?:一度|1度|[一二三四\d]回|回)|毎年|毎月|入社時/u

/** What the company says it does around the data (Art. 25, GL 10). */
export const operationRules: readonly LawRule[] = [
  {
    id: 'PP-035',
    title: {
      ja: '委託先の監督に触れていない',
      en: 'nothing on the supervision of processors',
    },
    provisions: [place('APPI', '25'), place('GL', '3-9')],
    ...currentAct,
    source: 'APPI 25; GL 3-9 note 1',
    severity: 'low',
    nature: 'advice',
    says: {
      ja: '委託そのものは適法ですが、どのような業務を委託し、委託先をどう監督するかが書かれていません。書く義務はありませんが、明らかにすることが勧められています。',
      en: 'entrustment is lawful; what is entrusted and how processors are supervised is not said. It need not be, but the guideline recommends it',
    },
    mend: {
      ja: '委託している業務(配送、決済など)と、選定、契約、点検を行うことを書いてください。',
      en: 'name the work entrusted (delivery, payment, …) and that processors are chosen, bound by contract and checked',
    },
    find: (matter) => {
      if (textSays(matter, SUPERVISES)) return []
      const stated = casesOf(matter).find(({ basis }) => basis === 'entrustment')
      return stated ? [stated.mark] : firstMark(about(matter, 'entrustment'), /委託/u)
    },
  },
  {
    id: 'PP-036',
    title: {
      ja: '監査や研修をいつ行うかがわからない',
      en: 'audits or training without saying how often',
    },
    provisions: [place('GL', '10-3'), place('GL', '10-4')],
    ...currentAct,
    source: 'GL 10-3(5), 10-4',
    severity: 'low',
    nature: 'advice',
    says: {
      ja: '監査や研修を約束していますが、頻度がないため、守られているかどうかを確かめられません。',
      en: 'audits or training are promised, but without a frequency nobody can check that they happen',
    },
    mend: {
      ja: '「年に一度以上」のように頻度を書き、実施した日の記録を残してください。',
      en: 'say how often ("at least once a year") and keep dated evidence',
    },
    find: (matter) => {
      const promising = matter.reading.passages.filter(
        ({ text, section }) => PROMISES.test(text) && section.kind !== 'purposes',
      )
      return anySays(promising, HOW_OFTEN) ? [] : firstMark(promising, PROMISES)
    },
  },
]
