import type { Bilingual } from './text.ts'

/** Grounds on which data leave a company, as `provisions` of `rules.yaml` name them, in words. */
export const grounds = {
  consent: { ja: '本人の同意', en: 'Consent' },
  entrustment: { ja: '委託', en: 'Entrustment' },
  'joint-use': { ja: '共同利用', en: 'Joint use' },
  succession: { ja: '事業の承継', en: 'Succession' },
  law: { ja: '法令に基づく場合', en: 'Required by law' },
  'public-authority': { ja: '国の機関などへの協力', en: 'Cooperation with authorities' },
  emergency: { ja: '生命・身体・財産や公衆衛生のため', en: 'Life, body, property, public health' },
  'opt-out': { ja: 'オプトアウト', en: 'Opt-out' },
  payment: { ja: '決済', en: 'Payment' },
  advertising: { ja: '広告', en: 'Advertising' },
  nda: { ja: '秘密保持契約', en: 'Confidentiality agreement' },
  other: { ja: 'その他・根拠不明', en: 'Other, or no ground' },
} as const satisfies Record<string, Bilingual>
