import { place } from '../laws.ts'
import { entry, inCase, type RetentionEntry } from './entry.ts'

const creation = { ja: '作成の日', en: 'the day of creation' }
const completion = { ja: '完結の日(退職など)', en: 'the day it was completed, such as leaving' }
const done = { ja: '完結の日', en: 'the day it was completed' }

/** Records about people who work for the company. */
export const labourRetention: readonly RetentionEntry[] = [
  entry({
    id: 'RET-LB-1',
    records: {
      ja: '労働者名簿、賃金台帳、雇入れ・解雇・賃金などに関する重要な書類',
      en: 'rosters, wage ledgers and important papers on hiring, dismissal and wages',
    },
    in: [
      place('Labor-Standards-Act', '109'),
      place('Labor-Standards-Act', 'S143'),
      place('Labor-Standards-Rule', '56'),
    ],
    periods: [
      inCase('P3Y', '当分の間', 'for the time being'),
      inCase('P5Y', '本則', 'by the main provision'),
    ],
    start: { ja: '退職、最後の記入など', en: 'leaving, the last entry and the like' },
    known: 'secondary',
  }),
  entry({
    id: 'RET-LB-2',
    records: { ja: '年次有給休暇管理簿', en: 'the record of annual paid leave' },
    in: [place('Labor-Standards-Rule', '24-7')],
    periods: [
      inCase('P3Y', '当分の間', 'for the time being'),
      inCase('P5Y', '本則', 'by the main provision'),
    ],
    start: { ja: '期間の満了', en: 'the end of the period' },
    known: 'unverified',
  }),
  entry({
    id: 'RET-LB-3',
    records: { ja: '健康診断個人票', en: 'records of health checks' },
    in: [place('Safety-Rule', '51')],
    periods: [
      inCase('P5Y', '一般', 'in general'),
      inCase('P30Y', '特定化学物質', 'specified chemical substances'),
      inCase('P40Y', '石綿', 'asbestos'),
    ],
    start: creation,
    known: 'secondary',
  }),
  entry({
    id: 'RET-LB-4',
    records: { ja: '医師による面接指導の結果', en: 'results of interviews by a physician' },
    in: [place('Safety-Rule', '52-6')],
    periods: ['P5Y'],
    start: creation,
    known: 'secondary',
  }),
  entry({
    id: 'RET-LB-5',
    records: {
      ja: 'ストレスチェックの結果(本人の同意があるもの)',
      en: 'results of stress checks, with consent',
    },
    in: [place('Safety-Rule', '52-13')],
    periods: ['P5Y'],
    start: creation,
    known: 'unverified',
  }),
  entry({
    id: 'RET-LB-6',
    records: {
      ja: '安全・衛生委員会の議事録、特別教育の記録',
      en: 'minutes of safety and health committees, records of special education',
    },
    in: [place('Safety-Rule', '23'), place('Safety-Rule', '38')],
    periods: ['P3Y'],
    start: creation,
    known: 'secondary',
  }),
  entry({
    id: 'RET-LB-7',
    records: { ja: '雇用保険の書類', en: 'papers on employment insurance' },
    in: [place('Employment-Insurance-Rule', '143')],
    periods: [
      inCase('P2Y', '被保険者以外の書類', 'papers not on the insured'),
      inCase('P4Y', '被保険者に関する書類', 'papers on the insured'),
    ],
    start: completion,
    known: 'secondary',
  }),
  entry({
    id: 'RET-LB-8',
    records: {
      ja: '労災保険、労働保険料の徴収の書類',
      en: 'papers on workers’ accident insurance and on labor insurance premiums',
    },
    in: [place('Accident-Insurance-Rule', '51'), place('Premium-Rule', '72')],
    periods: ['P3Y'],
    start: done,
    known: 'secondary',
  }),
  entry({
    id: 'RET-LB-9',
    records: {
      ja: '健康保険、厚生年金保険の書類',
      en: 'papers on health insurance and employees’ pensions',
    },
    in: [place('Health-Insurance-Rule', '34'), place('Pension-Rule', '28')],
    periods: ['P2Y'],
    start: done,
    known: 'secondary',
  }),
  entry({
    id: 'RET-LB-10',
    records: {
      ja: '派遣元管理台帳、派遣先管理台帳',
      en: 'ledgers of dispatched workers, at either end',
    },
    in: [place('Dispatch-Act', '37', '2'), place('Dispatch-Act', '42', '2')],
    periods: ['P3Y'],
    start: { ja: '派遣の終了', en: 'the end of the dispatch' },
    known: 'secondary',
  }),
]
