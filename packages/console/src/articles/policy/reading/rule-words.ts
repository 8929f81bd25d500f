import type { RequestKind, Rules, ScheduleRule } from '@yakusoku/policy'
import type { Dictionary } from '../../../text/words.ts'
import type { RuleGroup } from './rule-list.ts'

export const groupWords = {
  collection: { ja: '取得する情報', en: 'What is collected' },
  acquisition: { ja: '適正な取得', en: 'Fair acquisition' },
  purposes: { ja: '利用目的', en: 'Purposes' },
  provisions: { ja: '第三者への提供など', en: 'Provision to others' },
  transmissions: { ja: '外部送信', en: 'External transmission' },
  requests: { ja: '開示等の請求', en: 'Requests' },
  permissions: { ja: '取り扱う者の限定', en: 'Who may handle it' },
  safeguards: { ja: '安全管理措置', en: 'Safeguards' },
  schedules: { ja: '保存期間', en: 'Retention periods' },
  retention: { ja: '保存の例外', en: 'Exceptions to retention' },
  breach: { ja: '漏えい等への対応', en: 'Breach' },
  improvement: { ja: '教育・監査・見直し', en: 'Training, audit, review' },
  publication: { ja: '公表の場所', en: 'Where it is posted' },
  change: { ja: 'ポリシーの変更', en: 'Change of the policy' },
  contact: { ja: 'お問い合わせ窓口', en: 'Contact' },
} as const satisfies Record<RuleGroup, unknown> & Dictionary

export const requestKindWords = {
  'purpose-notice': { ja: '利用目的の通知', en: 'Notice of the purpose' },
  disclosure: { ja: '開示', en: 'Disclosure' },
  correction: { ja: '訂正', en: 'Correction' },
  addition: { ja: '追加', en: 'Addition' },
  deletion: { ja: '削除', en: 'Deletion' },
  suspension: { ja: '利用停止', en: 'Stop of use' },
  erasure: { ja: '消去', en: 'Erasure' },
  'stop-provision': { ja: '第三者提供の停止', en: 'Stop of provision' },
  'provision-records': { ja: '第三者提供記録の開示', en: 'Records of provision' },
} as const satisfies Record<RequestKind | 'provision-records', unknown> & Dictionary

type Requests = NonNullable<Rules['requests']>
type Measure = NonNullable<Rules['safeguards']>['measures'][number]
type Exception = NonNullable<Rules['retention']>['exceptions'][number]

export const channelWords = {
  web: { ja: 'ウェブ', en: 'Web' },
  mail: { ja: '電子メール', en: 'E-mail' },
  post: { ja: '郵送', en: 'Post' },
  phone: { ja: '電話', en: 'Phone' },
  counter: { ja: '窓口', en: 'Counter' },
} as const satisfies Record<NonNullable<Requests['channels']>[number], unknown> & Dictionary

export const measureWords = {
  'basic-policy': { ja: '基本方針', en: 'Basic policy' },
  rules: { ja: '規律の整備', en: 'Internal rules' },
  organisational: { ja: '組織的', en: 'Organisational' },
  people: { ja: '人的', en: 'People' },
  physical: { ja: '物理的', en: 'Physical' },
  technical: { ja: '技術的', en: 'Technical' },
  'external-environment': { ja: '外的環境の把握', en: 'Law of other countries' },
} as const satisfies Record<Measure, unknown> & Dictionary

export const exceptionWords = {
  law: { ja: '法令で保存が必要', en: 'A law requires it' },
  consent: { ja: '本人の同意', en: 'Consent' },
  claims: { ja: '紛争・請求への備え', en: 'Claims' },
  fraud: { ja: '不正の防止', en: 'Fraud' },
  discretion: { ja: '会社の判断', en: "The company's own judgement" },
  other: { ja: 'その他', en: 'Other' },
} as const satisfies Record<Exception, unknown> & Dictionary

export const afterwardsWords = {
  erase: { ja: '消去する', en: 'erase' },
  anonymise: { ja: '個人が分からない形にする', en: 'anonymise' },
  quarantine: { ja: '隔離して保管する', en: 'quarantine' },
} as const satisfies Record<ScheduleRule['afterwards'], unknown> & Dictionary

export const unitWords = {
  Y: { ja: '年', en: 'years' },
  M: { ja: 'か月', en: 'months' },
  D: { ja: '日', en: 'days' },
} as const satisfies Dictionary
