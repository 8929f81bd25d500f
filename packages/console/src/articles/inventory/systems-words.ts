import type { Dictionary } from '../../text/words.ts'

export const systemsWords = {
  title: { ja: 'システム', en: 'Systems' },
  intro: {
    ja: '個人データを持つデータベースと、台帳に照らした列の状態です。',
    en: 'The databases that hold personal data, and how well their fields are known.',
  },
  name: { ja: 'システム', en: 'System' },
  engine: { ja: '種類', en: 'Engine' },
  datasets: { ja: '表の数', en: 'Tables' },
  fields: { ja: '列の数(状態別)', en: 'Fields by state' },
  compared: { ja: '実物との照合', en: 'Compared with the live database' },
  neverCompared: { ja: '未実施', en: 'never' },
  listLabel: { ja: 'システムの一覧', en: 'List of systems' },
  meanings: { ja: '列の状態の意味', en: 'What the states mean' },
  emptyTitle: { ja: 'システムがまだありません', en: 'There is no system yet' },
  empty: {
    ja: '個人データを持つデータベースを調べると、台帳(systems/<名前>.yaml)の下書きができます。次のコマンドを実行してください。',
    en: 'Scan a database that holds personal data to draft the list of its tables and fields (systems/<name>.yaml). Run:',
  },
  alarm: {
    ja: (n: number) => `台帳にない列が${n}個見つかっています`,
    en: (n: number) => (n === 1 ? '1 field is not declared' : `${n} fields are not declared`),
  },
} as const satisfies Dictionary

export const systemWords = {
  back: { ja: 'システムの一覧へ', en: 'All systems' },
  tables: {
    ja: (n: number) => `${n}表`,
    en: (n: number) => (n === 1 ? '1 table' : `${n} tables`),
  },
  stateFilter: { ja: '列の状態', en: 'State' },
  purposeFilter: { ja: '利用目的', en: 'Purpose' },
  any: { ja: 'すべて', en: 'Any' },
  search: { ja: '表・列を探す', en: 'Find a table or field' },
  searchHint: {
    ja: '全角・半角は区別しません。',
    en: 'Full and half width are alike.',
  },
  shown: {
    ja: (n: number, of: number) => `${of}列のうち${n}列を表示しています`,
    en: (n: number, of: number) => `Showing ${n} of ${of} fields`,
  },
  nothing: { ja: 'この条件に合う列はありません。', en: 'No field matches.' },
  clear: { ja: '条件を消す', en: 'Clear the filter' },
  field: { ja: '列', en: 'Field' },
  category: { ja: '分類', en: 'Category' },
  purposes: { ja: '見てよい利用目的', en: 'Purposes that may see it' },
  state: { ja: '状態', en: 'State' },
  specialCare: { ja: '要配慮', en: 'special care' },
  sensitive: { ja: '取扱注意', en: 'sensitive' },
  none: { ja: 'なし', en: 'none' },
  path: { ja: '本人まで', en: 'Path to the person' },
  ofPerson: { ja: '本人の表', en: 'the person’s own table' },
  nobody: { ja: '本人に結び付かない', en: 'nobody’s data' },
  schedule: { ja: '保存期間', en: 'Schedule' },
  noSchedule: { ja: '定めなし', en: 'none' },
  tableLabel: { ja: '表と列', en: 'Tables and fields' },
} as const satisfies Dictionary
