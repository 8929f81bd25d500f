import type { LawRule } from '../../law-rule.ts'
import { about, anySays, markOf } from '../../matter/look.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const BY_OWN_JUDGEMENT =
  /当(?:社|法人|会|協会|院|店|組合)[がの][^。]{0,30}(?:判断|認め|必要と|裁量)|(?:合理的|正当)な理由[^。]{0,30}(?:判断|認め)/u
const CLAIMS_PERIODS = /保[存有管持][^。]{0,6}期間を[^。]{0,12}(?:定め|設定|設け)/u
const PERIOD =
  /(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:年|か月|ヶ月|カ月|ヵ月|箇月|週間|日)間?|別(?:表|途[^。]{0,12}(?:公表|掲載))/u

/** How long data are kept (Art. 22, an effort). */
export const retentionRules: readonly LawRule[] = [
  {
    id: 'PP-024',
    title: {
      ja: '会社の判断だけで保存を続けられる',
      en: "data may be kept by the company's own judgement",
    },
    provisions: [place('APPI', '22'), place('APPI', '35', '5'), place('APPI', '35', '6')],
    ...currentAct,
    source: 'APPI 22, 35(5), 35(6)',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: '会社が理由があると判断すれば期間を過ぎても保存できることになり、消去の約束が意味を失います。',
      en: 'an exception the company judges for itself swallows the promise to erase',
    },
    mend: {
      ja: '法令による保存、ご請求や係争への対応、不正の防止のように、理由と期間、承認する人を限って書いてください。',
      en: 'replace it by a closed list (law, claims, fraud) with a period and somebody who approves',
    },
    find: (matter) =>
      (matter.extraction.retention?.exceptions ?? []).flatMap((text, at) =>
        BY_OWN_JUDGEMENT.test(text.normalize('NFKC'))
          ? [markOf(matter, `/retention/exceptions/${at}`)]
          : [],
      ),
  },
  {
    id: 'PP-025',
    title: {
      ja: '保存期間を定めると書きながら、期間がない',
      en: 'periods are said to be set, and none is stated',
    },
    provisions: [place('APPI', '22'), place('GL', '3-4-1')],
    ...currentAct,
    source: 'APPI 22; GL 3-4-1',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: '保存期間を定めると約束していますが、情報の種類ごとの期間も、消去の方法も書かれていません。期間を公表する義務はありませんが、約束を確かめられません。',
      en: 'the text promises set periods but gives none, by kind of data or otherwise; publishing them is no duty, but this promise cannot be checked',
    },
    mend: {
      ja: '情報の種類、目的、期間、起算日、根拠、消去の方法を表にして示してください。',
      en: 'add a table: kind of data, purpose, period, its start, ground, way of erasure',
    },
    find: (matter) => {
      const retention = matter.extraction.retention
      if (retention === null || !CLAIMS_PERIODS.test(retention.statement)) return []
      return anySays(about(matter, 'retention', 'safeguards'), PERIOD)
        ? []
        : [markOf(matter, '/retention/statement')]
    },
  },
]
