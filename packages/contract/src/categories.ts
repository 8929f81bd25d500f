import type { Bilingual } from './text.ts'

/**
 * Kinds of personal data a column can hold, in the words the law and companies use.
 *
 * `sensitive` marks what hurts most when it leaks: 要配慮個人情報 (Art. 2(3)), 個人識別符号
 * (Art. 2(2)) and data whose misuse takes a person's money or account.
 */
export interface CategoryText extends Bilingual {
  readonly sensitive: boolean
}

const plain = (ja: string, en: string): CategoryText => ({ ja, en, sensitive: false })
const sensitive = (ja: string, en: string): CategoryText => ({ ja, en, sensitive: true })

/** Every category, by id. A column no category fits stays `undeclared`: unknown means denied. */
export const categories = {
  'member-id': plain('会員番号などの識別子', 'identifier we issued'),
  name: plain('氏名', 'name'),
  'name-kana': plain('氏名(かな)', 'name in kana'),
  email: plain('メールアドレス', 'e-mail address'),
  phone: plain('電話番号', 'phone number'),
  'postal-code': plain('郵便番号', 'postal code'),
  address: plain('住所', 'address'),
  'birth-date': plain('生年月日・年齢', 'birth date or age'),
  sex: plain('性別', 'sex'),
  occupation: plain('職業・勤務先', 'occupation'),
  photo: plain('写真・画像', 'photo'),
  credential: sensitive('パスワードなどの認証情報', 'credential'),
  'payment-card': sensitive('クレジットカード', 'payment card'),
  'bank-account': sensitive('銀行口座', 'bank account'),
  'government-id': sensitive('公的な番号・証明書', 'government identifier'),
  health: sensitive('病歴・健康', 'health'),
  'other-sensitive': sensitive('その他の要配慮個人情報', 'other sensitive data'),
  order: plain('注文・契約の記録', 'order or contract record'),
  payment: plain('請求・支払いの記録', 'billing or payment record'),
  delivery: plain('配送の記録', 'delivery record'),
  inquiry: plain('お問い合わせの内容', 'inquiry'),
  'free-text': plain('自由記述', 'free text'),
  preference: plain('設定・同意・希望', 'setting, consent or wish'),
  campaign: plain('応募・アンケートの回答', 'campaign or survey answer'),
  'ip-address': plain('IPアドレス', 'IP address'),
  'user-agent': plain('利用環境(ユーザーエージェント)', 'user agent'),
  cookie: plain('Cookie・セッション', 'cookie or session'),
  'device-id': plain('端末識別子', 'device identifier'),
  'advertising-id': plain('広告識別子', 'advertising identifier'),
  location: plain('位置情報', 'location'),
  'access-log': plain('閲覧・操作の履歴', 'access or behaviour log'),
  employment: plain('従業者の人事情報', 'employment record'),
  record: plain('本人に結び付く管理情報', 'bookkeeping tied to a person'),
} as const satisfies Record<string, CategoryText>

/** A category's id, e.g. `email`. */
export type Category = keyof typeof categories
