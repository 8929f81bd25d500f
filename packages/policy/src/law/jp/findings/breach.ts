import type { LawRule } from '../../law-rule.ts'
import { about, anySays, lacking, markOf } from '../../matter/look.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

/** What happens after a breach (Art. 26). */
export const breachRules: readonly LawRule[] = [
  {
    id: 'PP-026',
    title: {
      ja: '漏えい時の対応が法律の求めるものより狭い',
      en: 'what is done after a breach is less than the Act asks',
    },
    provisions: [
      place('APPI', '26', '1'),
      place('APPI', '26', '2'),
      place('APPI-Rule', '7'),
      place('APPI-Rule', '8'),
      place('APPI-Rule', '10'),
    ],
    ...currentAct,
    source: 'APPI 26; Rules 7-10',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: '法律は、漏えいだけでなく滅失・毀損とそのおそれも対象とし、決められた事態では個人情報保護委員会への速報と確報、本人への通知を求めています。この文はその一部にしか触れていません。',
      en: 'the Act covers loss, damage and suspicion too, and asks for reports to the authority and notice to people; the text speaks of a part only',
    },
    mend: {
      ja: '「漏えい、滅失、毀損またはそのおそれ」とし、個人情報保護委員会への報告(おおむね3〜5日以内の速報、30日または60日以内の確報)と本人への通知を書いてください。',
      en: 'write "leak, loss, damage or a suspicion of it", reports to the authority (about 3 to 5 days, then 30 or 60 days) and notice to people',
    },
    find: (matter) => {
      if (!matter.extraction.mentions.breachNotice) return []
      const own = about(matter, 'breach')
      const near = own.length > 0 ? own : matter.reading.passages
      const detail = lacking([
        {
          name: { ja: '滅失・毀損', en: 'loss, damage' },
          met: anySays(near, /滅失|毀損|き損|紛失|漏えい等/u),
        },
        { name: { ja: 'おそれ', en: 'suspicion' }, met: anySays(near, /おそれ|恐れ|疑い/u) },
        {
          name: { ja: '個人情報保護委員会への報告', en: 'reports to the authority' },
          met: anySays(near, /個人情報保護委員会|監督(?:官庁|機関)|主務大臣|関係(?:官庁|機関)/u),
        },
      ])
      return detail === undefined ? [] : [{ ...markOf(matter, '/mentions/breachNotice'), detail }]
    },
  },
]
