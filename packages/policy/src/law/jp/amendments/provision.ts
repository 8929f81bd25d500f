import type { Amendment } from '../../law-rule.ts'
import { place } from '../laws.ts'
import { mainBody } from './act-of-2026.ts'

/** When consent is needed, and what may be provided. */
export const provisionChanges: readonly Amendment[] = [
  {
    id: 'AM-01',
    title: { ja: '統計作成等の特例', en: 'special rule for making statistics' },
    says: {
      ja: '統計の作成など(統計と言えるAIの開発を含みます)だけを目的とする場合に、公開されている要配慮個人情報の取得や個人データなどの提供に同意がいらなくなる予定です。双方の公表と書面の合意が条件です。今の法律では同意が必要です。',
      en: 'consent will not be needed to acquire published sensitive data, or to provide data, solely for statistics (AI development that is statistical included), with publication by both sides and a written agreement; today it still is',
    },
    provisions: [place('APPI', '30-2'), place('APPI', '31-3')],
    ...mainBody,
    certainty: 'secondary',
    source: 'official outline of Act No. 56 of 2026 (secondary)',
  },
  {
    id: 'AM-02',
    title: { ja: '同意がいらない場合の拡大', en: 'wider exceptions to consent' },
    says: {
      ja: '契約の履行にやむを得ないことが明らかな場合など、本人の意思に反しないことが明らかな場合に同意がいらなくなり、生命や公衆衛生のための例外も広がる予定です。',
      en: 'consent will not be needed where performing a contract plainly requires it or the person would plainly not object; the exceptions for life and public health widen',
    },
    provisions: [
      place('APPI', '18'),
      place('APPI', '20'),
      place('APPI', '27'),
      place('APPI', '28'),
    ],
    ...mainBody,
    certainty: 'secondary',
    source: 'official outline of Act No. 56 of 2026 (secondary)',
  },
  {
    id: 'AM-03',
    title: { ja: '学術例外に医療機関を追加', en: 'medical institutions in the academic exception' },
    says: {
      ja: '学術研究の例外の対象に医療機関が加わる予定です。範囲はまだ確かめられていません。',
      en: 'medical institutions are to join the academic exception; its scope is not verified',
    },
    provisions: [place('APPI', '18'), place('APPI', '27')],
    ...mainBody,
    certainty: 'unverified',
    source: 'reports on Act No. 56 of 2026 (unverified)',
  },
  {
    id: 'AM-08',
    title: {
      ja: '連絡可能個人関連情報',
      en: 'person-related information that lets one be contacted',
    },
    says: {
      ja: '電話番号、メールアドレス、Cookie の識別子など、本人に連絡できる個人関連情報の不適正な利用と取得が禁じられる予定です。',
      en: 'improper use and acquisition of person-related information that allows contact (telephone, e-mail, cookie identifiers) will be banned',
    },
    provisions: [],
    ...mainBody,
    certainty: 'secondary',
    source: 'official outline of Act No. 56 of 2026 (secondary)',
  },
  {
    id: 'AM-09',
    title: { ja: 'オプトアウトの提供先の確認', en: 'opt-out: checking the recipient' },
    says: {
      ja: 'オプトアウトで提供するとき、提供する側が相手の身元と利用目的を確かめる義務を負う予定です。',
      en: "who provides by opt-out will have to check the recipient's identity and purpose",
    },
    provisions: [place('APPI', '27')],
    ...mainBody,
    certainty: 'secondary',
    source: 'official outline of Act No. 56 of 2026 (secondary)',
  },
]
