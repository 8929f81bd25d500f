import type { Dictionary } from '../../text/words.ts'

export const boardWords = {
  title: { ja: 'ボード', en: 'Board' },
  headingWhose: {
    ja: (company: string) => `${company}の約束は、`,
    en: (company: string) => `Are the promises of ${company} `,
  },
  headingToday: { ja: '今日守られているか', en: 'kept today?' },
  version: { ja: (number: number) => `第${number}版`, en: (number: number) => `version ${number}` },
  effective: {
    ja: (date: string) => `${date} 施行`,
    en: (date: string) => `in force since ${date}`,
  },
  checked: { ja: '最終確認', en: 'Last checked' },
  neverChecked: { ja: '未実施', en: 'never' },
  filters: { ja: '文の状態でしぼり込む', en: 'Filter by standing' },
  all: { ja: 'すべての文', en: 'All clauses' },
  allMeaning: { ja: '公表した全文', en: 'The published text' },
  search: { ja: '文を探す', en: 'Find a clause' },
  searchHint: {
    ja: '全角・半角は区別しません。',
    en: 'Full and half width are alike.',
  },
  attention: { ja: '要対応', en: 'Needs attention' },
  attentionNone: {
    ja: '破られている文も、未確認の文もありません。',
    en: 'No clause is broken and none is unproven.',
  },
  moreUnproven: {
    ja: (n: number) => `未確認の${n}文をすべて見る`,
    en: (n: number) => `See all ${n} unproven clauses`,
  },
  seeUnbound: {
    ja: (n: number) => `裏付けのない${n}文を見る`,
    en: (n: number) => (n === 1 ? 'See the unbound clause' : `See the ${n} unbound clauses`),
  },
  wholePolicy: { ja: 'ポリシーの全文', en: 'The whole policy' },
  found: { ja: '該当する文', en: 'Matching clauses' },
  shown: {
    ja: (n: number, of: number) => `${of}文のうち${n}文を表示しています`,
    en: (n: number, of: number) => `Showing ${n} of ${of} clauses`,
  },
  nothingFound: {
    ja: 'この条件に合う文はありません。',
    en: 'No clause matches.',
  },
  clear: { ja: '条件を消す', en: 'Clear the filter' },
  contents: { ja: '目次', en: 'Contents' },
  clauseCount: {
    ja: (n: number) => `${n}文`,
    en: (n: number) => (n === 1 ? '1 clause' : `${n} clauses`),
  },
} as const satisfies Dictionary

export const checkWords = {
  now: { ja: '今すぐ確かめる', en: 'Check now' },
  checking: { ja: '確かめています', en: 'Checking' },
  seconds: { ja: (n: number) => `${n}秒`, en: (n: number) => `${n} s` },
  done: { ja: '確かめました。', en: 'Checked.' },
  unchanged: { ja: '前回から変わった文はありません。', en: 'No clause changed its standing.' },
  changed: {
    ja: (n: number) => `前回から${n}件の文の状態が変わりました。`,
    en: (n: number) =>
      n === 1 ? '1 clause changed its standing.' : `${n} clauses changed their standing.`,
  },
  neverTitle: { ja: 'まだ一度も確かめていません', en: 'Nothing has been checked yet' },
  neverWhat: {
    ja: '確かめると、接続したシステムに問い合わせを送り、一文ごとに「守られている」「破られている」などの状態と証拠を付けます。システムのデータは変更しません。',
    en: 'A check asks the connected systems and gives every clause a standing with evidence. It changes nothing in them.',
  },
  neverHow: {
    ja: '「今すぐ確かめる」を押すか、yakusoku check を定期的に実行してください。',
    en: 'Press “Check now”, or run yakusoku check regularly.',
  },
  neverAsk: {
    ja: '確かめるには、個人情報保護管理者の権限が必要です。管理者に依頼してください。',
    en: 'Only the privacy officer may check; please ask them.',
  },
} as const satisfies Dictionary
