import type { Dictionary } from '../../../text/words.ts'
import type { Sureness } from './doubts.ts'

export const textWords = {
  title: { ja: '本文', en: 'The text' },
  hint: {
    ja: '文を選ぶと、その文に結び付いたルールが分かります。',
    en: 'Choose a sentence to see its rules.',
  },
  clause: { ja: (id: string) => `文 ${id}`, en: (id: string) => `clause ${id}` },
  bound: { ja: 'ルールあり', en: 'has a rule' },
  unbound: { ja: 'ルールなし', en: 'no rule' },
  statement: { ja: '説明の文', en: 'statement' },
  nextUnbound: { ja: '次のルールのない文へ', en: 'Next clause without a rule' },
  counts: {
    ja: (bound: number, unbound: number, statements: number) =>
      `ルールあり ${bound}文、ルールなし ${unbound}文、説明の文 ${statements}文`,
    en: (bound: number, unbound: number, statements: number) =>
      `${bound} with a rule, ${unbound} without, ${statements} statements`,
  },
  noHeading: { ja: '見出しのない部分', en: 'Without a heading' },
} as const satisfies Dictionary

export const clauseRuleWords = {
  rules: { ja: 'この文に結び付いたルール', en: 'Rules of this clause' },
  none: {
    ja: 'この文に結び付いたルールはありません。約束であればルールを選び、約束でなければ「何も約束していない」を押してください。',
    en: 'No rule is bound to this clause. If it is a promise, choose its rule; if not, say that it promises nothing.',
  },
  stated: {
    ja: (by: string, on: string) => `${by}が${on}に「何も約束していない」と確かめました。`,
    en: (by: string, on: string) => `${by} confirmed on ${on} that it promises nothing.`,
  },
  undo: { ja: '確認を取り消す', en: 'Take this back' },
  unbind: { ja: 'この文から外す', en: 'Unbind' },
  candidates: { ja: '候補', en: 'Candidates' },
  take: {
    ja: (title: string) => `${title}とする`,
    en: (title: string) => `It is: ${title}`,
  },
  bind: { ja: 'ルールに結び付ける', en: 'Bind to a rule' },
  bindTo: { ja: '結び付けるルール', en: 'Rule to bind to' },
  choose: { ja: '選んでください', en: 'Choose' },
  add: { ja: (group: string) => `${group}を新しく加える`, en: (group: string) => `New: ${group}` },
  nothing: { ja: '何も約束していない', en: 'It promises nothing' },
} as const satisfies Dictionary

export const ruleWords = {
  title: { ja: 'ルール', en: 'Rules' },
  company: { ja: '会社', en: 'Company' },
  others: { ja: 'そのほかの約束', en: 'Other promises' },
  sentences: { ja: 'もとの文', en: 'Sentences it rests on' },
  gone: {
    ja: (id: string) => `${id} は、いまの本文にありません。`,
    en: (id: string) => `${id} is no longer in the text.`,
  },
  show: { ja: '本文で見る', en: 'Show in the text' },
  drop: { ja: 'このルールを消す', en: 'Drop this rule' },
  dropped: { ja: 'ルールを消しました。', en: 'The rule is dropped.' },
  undo: { ja: '元に戻す', en: 'Undo' },
  clauses: {
    ja: (n: number) => `${n}文`,
    en: (n: number) => (n === 1 ? '1 clause' : `${n} clauses`),
  },
  empty: { ja: 'ルールはありません。', en: 'There are no rules.' },
} as const satisfies Dictionary

export const surenessWords = {
  sure: { ja: '読み取れた', en: 'Read clearly' },
  likely: { ja: 'おそらく', en: 'Likely' },
  doubtful: { ja: '要確認', en: 'To be confirmed' },
} as const satisfies Record<Sureness, unknown> & Dictionary

export const formWords = {
  name: { ja: '会社名', en: 'Company name' },
  email: { ja: 'メールアドレス', en: 'E-mail address' },
  phone: { ja: '電話番号', en: 'Phone number' },
  address: { ja: '住所', en: 'Address' },
  representative: { ja: '代表者', en: 'Representative' },
  officer: { ja: '個人情報保護管理者', en: 'Privacy officer' },
  labelJa: { ja: '利用目的の名前(日本語)', en: 'Name of the purpose (Japanese)' },
  labelEn: { ja: '利用目的の名前(英語)', en: 'Name of the purpose (English)' },
  id: { ja: 'ID', en: 'Id' },
  idHint: {
    ja: '半角の a-z、0-9、- で31文字まで。台帳からこの名前で参照します。',
    en: 'a-z, 0-9 and -, at most 31 letters; the inventory refers to it by this name.',
  },
  idTaken: { ja: 'この ID は使われています。', en: 'This id is taken.' },
  stoppable: { ja: '本人が利用停止を求められる', en: 'A person may stop this use' },
  categories: { ja: 'この目的で扱う情報の種類', en: 'What this purpose may see' },
  categoriesCount: {
    ja: (n: number) => `この目的で扱う情報の種類(${n})`,
    en: (n: number) => `What this purpose may see (${n})`,
  },
  related: {
    ja: 'もとの利用目的との関連性(法17条2項)',
    en: 'How it relates to an earlier purpose (Art. 17(2))',
  },
  relatedHint: {
    ja: '本人が予想できる範囲の変更だと判断したときに、名前を添えて理由を残します。書けないときは同意が必要です。',
    en: 'Where a person could foresee this use, record why, with your name. Where you cannot, it needs consent.',
  },
  relatedTo: { ja: 'もとの利用目的', en: 'Earlier purpose' },
  relatedNone: { ja: '関連なし', en: 'None' },
  reason: { ja: '理由(10文字以上)', en: 'Reason (at least ten letters)' },
  basis: { ja: '提供の根拠', en: 'Ground' },
  recipientJa: { ja: '提供先(日本語)', en: 'Recipient (Japanese)' },
  recipientEn: { ja: '提供先(英語)', en: 'Recipient (English)' },
  country: { ja: '提供先の国(2文字、日本は JP)', en: 'Country (two capitals, JP for Japan)' },
  period: { ja: '期間', en: 'Period' },
  unit: { ja: '単位', en: 'Unit' },
  groundJa: { ja: '期間の根拠(日本語)', en: 'Reason for the period (Japanese)' },
  groundEn: { ja: '期間の根拠(英語)', en: 'Reason for the period (English)' },
  afterwards: { ja: '期間が過ぎたら', en: 'Afterwards' },
  kinds: { ja: '受け付ける請求', en: 'What may be asked for' },
  documents: { ja: '本人確認書類(1行に1つ)', en: 'Identity documents (one a line)' },
  channels: { ja: '受付の方法', en: 'How to ask' },
  fee: { ja: '手数料(円)', en: 'Fee (yen)' },
  days: { ja: '回答までの日数', en: 'Promised days' },
  measures: { ja: '書かれている措置', en: 'Measures named' },
  exceptions: { ja: '書かれている例外', en: 'Exceptions named' },
  url: { ja: '公表しているページの URL', en: 'Address of the published page' },
  notice: { ja: '変更を知らせる日数', en: 'Days of notice' },
  department: { ja: '窓口の部署', en: 'Department' },
  identifiers: { ja: '端末の識別子など(1行に1つ)', en: 'Online identifiers (one a line)' },
} as const satisfies Dictionary
