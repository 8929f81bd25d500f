import type { LawRule } from '../../law-rule.ts'
import { about, anySays, purposesOf } from '../../matter/look.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const ANALYSES = /(?:広告|宣伝)(?:の|や|・|または|を|に)?|マーケティング|(?:解析|分析)/u
const WHAT_IS_ANALYSED =
  /(?:アクセス|ログ|cookie|閲覧|購買|購入|利用|行動|検索|視聴|位置|履歴|アンケート)[^。]{0,40}(?:分析|解析|推定|スコア)/u

/** Where people look for what is done with their data; a period for "results of analysis" tells them nothing. */
const TOLD_IN = ['purposes', 'acquisition', 'definition', 'cookies', 'statistics', 'other'] as const

/** Analysing people to advertise (GL 3-1-1 note 1). */
export const advertisingRules: readonly LawRule[] = [
  {
    id: 'PP-022',
    title: {
      ja: '広告や分析に何を使うかがわからない',
      en: 'what is analysed for advertising or analysis is not said',
    },
    provisions: [place('APPI', '17', '1'), place('GL', '3-1-1')],
    ...currentAct,
    source: 'APPI 17(1); GL 3-1-1 note 1',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: '本人の行動や関心を分析するときは、どのような情報を分析して何に使うかを、本人が予想できるように書きます。広告のメールには前もっての同意(特定電子メール法第3条)も必要です。',
      en: 'where behaviour or interests are analysed, people must be able to foresee which data is analysed for what; advertising by e-mail also takes prior consent (Act on Specified Electronic Mail, Art. 3)',
    },
    mend: {
      ja: '「閲覧と購入の履歴を分析し、関心に合わせた広告を表示するため」のように書いてください。分析をしていないなら、その旨を書けます。',
      en: 'write e.g. "to analyse browsing and purchases and show advertisements that match interests"; where nothing is analysed, say so',
    },
    find: (matter) =>
      anySays(about(matter, ...TOLD_IN), WHAT_IS_ANALYSED)
        ? []
        : purposesOf(matter)
            .filter(({ text }) => ANALYSES.test(text) && !/マーケティング活動/u.test(text))
            .map(({ mark }) => mark),
  },
]
