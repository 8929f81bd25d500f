import type { Category } from '@yakusoku/contract'

/** A purpose most policies have, in the words they use for it. */
export interface StandardPurpose {
  readonly id: string
  readonly en: string
  readonly words: RegExp
  readonly categories: readonly Category[]
  /** False where the contract or the law needs the use, true where a person can do without it. */
  readonly stoppable: boolean
}

const reachable: readonly Category[] = [
  'member-id',
  'name',
  'email',
  'phone',
  'postal-code',
  'address',
]
const reachableByMail: readonly Category[] = ['member-id', 'name', 'email']

/**
 * The standard purposes, the most particular words first: a notice needed for 運営 is a notice, and
 * only what nothing else claims is 運営.
 */
export const standardPurposes: readonly StandardPurpose[] = [
  {
    id: 'recruitment',
    en: 'Recruitment',
    words: /採用|選考|求人|応募者|(?:お仕事|仕事)(?:の|情報)?(?:紹介|提供)/u,
    categories: [...reachable, 'birth-date', 'sex', 'photo', 'occupation'],
    stoppable: false,
  },
  {
    id: 'employment',
    en: 'Employment and payroll',
    words: /人事|給与|社会保険|雇用|福利厚生|労務/u,
    categories: [...reachable, 'birth-date', 'sex', 'employment', 'bank-account', 'government-id'],
    stoppable: false,
  },
  {
    id: 'identity-verification',
    en: 'Identity verification',
    words: /本人確認|個人認証|認証|本人(?:で|を)確認/u,
    categories: [...reachable, 'name-kana', 'birth-date', 'credential', 'government-id'],
    stoppable: false,
  },
  {
    id: 'billing',
    en: 'Billing',
    words: /請求|決済|料金|代金|支払|課金|精算/u,
    categories: [...reachable, 'order', 'payment', 'payment-card', 'bank-account'],
    stoppable: false,
  },
  {
    id: 'misuse-prevention',
    en: 'Prevention of misuse',
    words: /不正|違反|悪用|不当|なりすまし/u,
    categories: [...reachableByMail, 'ip-address', 'user-agent', 'device-id', 'access-log'],
    stoppable: false,
  },
  {
    id: 'incident-response',
    en: 'Response to failures and incidents',
    words: /障害|不具合|事故|インシデント|緊急/u,
    categories: [...reachableByMail, 'ip-address', 'user-agent', 'device-id', 'access-log'],
    stoppable: false,
  },
  {
    id: 'campaigns',
    en: 'Surveys, campaigns and events',
    words: /キャンペーン|アンケート|イベント|懸賞|プレゼント|モニター|セミナー|抽選/u,
    categories: [...reachable, 'birth-date', 'sex', 'campaign', 'preference'],
    stoppable: true,
  },
  {
    id: 'advertising',
    en: 'Advertising',
    words: /広告|宣伝|マーケティング|ダイレクトメール|販売促進|販促|推薦|おすすめ/u,
    categories: [...reachableByMail, 'preference', 'cookie', 'advertising-id', 'access-log'],
    stoppable: true,
  },
  {
    id: 'statistics',
    en: 'Statistics that identify nobody',
    words: /統計|匿名加工/u,
    categories: ['birth-date', 'sex', 'occupation', 'order', 'access-log'],
    stoppable: false,
  },
  {
    id: 'improvement',
    en: 'Improvement and development',
    words: /改善|開発|分析|解析|品質|満足度|向上/u,
    categories: [
      'member-id',
      'order',
      'access-log',
      'user-agent',
      'device-id',
      'cookie',
      'campaign',
    ],
    stoppable: true,
  },
  {
    id: 'inquiries',
    en: 'Answering inquiries',
    words: /問い?合わ?せ|ご?意見|ご?要望|ご?相談|苦情/u,
    categories: [...reachableByMail, 'phone', 'inquiry', 'free-text', 'order'],
    stoppable: false,
  },
  {
    id: 'fulfilment',
    en: 'Fulfilment of orders and contracts',
    words: /配送|発送|納品|お届け|履行|注文|受注|予約|契約|修理|施工|商品を送付/u,
    categories: [...reachable, 'name-kana', 'order', 'delivery'],
    stoppable: false,
  },
  {
    id: 'legal-duties',
    en: 'Duties under the law',
    words: /法令|法律|法第|行政|帳簿/u,
    categories: [...reachable, 'order', 'payment'],
    stoppable: false,
  },
  {
    id: 'loyalty',
    en: 'Points programme',
    words: /ポイント/u,
    categories: [...reachableByMail, 'order', 'preference'],
    stoppable: false,
  },
  {
    id: 'notices',
    en: 'Notices the service needs',
    words: /通知|重要なお知らせ|メンテナンス|(?:業務上|運営上|必要)[^。]{0,12}連絡/u,
    categories: [...reachableByMail, 'phone'],
    stoppable: false,
  },
  {
    id: 'service-information',
    en: 'Information about the service',
    words: /情報(?:の|を)?ご?提供|ご?案内|紹介|お知らせ|メールマガジン|配信|資料/u,
    categories: [...reachable, 'preference'],
    stoppable: true,
  },
  {
    id: 'account',
    en: 'Accounts of members',
    words: /会員|登録|アカウント|ログイン|マイページ/u,
    categories: [...reachable, 'name-kana', 'birth-date', 'sex', 'credential', 'preference'],
    stoppable: false,
  },
  {
    id: 'service-provision',
    en: 'Provision of the service',
    words: /(?:サービス|商品|業務|役務)[^。]{0,20}(?:提供|実施|遂行|利用)/u,
    categories: [...reachable, 'order'],
    stoppable: false,
  },
  {
    id: 'operations',
    en: 'Running the service',
    words: /運営|運用|円滑|管理|付随|関連する/u,
    categories: ['member-id', 'preference', 'record'],
    stoppable: false,
  },
]
