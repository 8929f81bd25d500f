import type { ClauseChange, RuleChange } from '@yakusoku/policy'
import type { Dictionary } from '../../../text/words.ts'

export const versionWords = {
  version: { ja: (n: number) => `第${n}版`, en: (n: number) => `Version ${n}` },
  draft: { ja: '下書き', en: 'Draft' },
  company: { ja: '会社', en: 'Company' },
  effective: { ja: '施行日', en: 'In force from' },
  undecided: { ja: '未定', en: 'not decided' },
  author: { ja: '作成', en: 'Author' },
  approver: { ja: '承認', en: 'Approver' },
  none: { ja: 'まだいません', en: 'nobody yet' },
  hash: { ja: '内容のハッシュ', en: 'Hash of the content' },
  next: { ja: '次にすること', en: 'What to do next' },
  changes: { ja: '前の版からの変更', en: 'What changes' },
  text: { ja: '本文', en: 'The text' },
  textRules: { ja: 'ルール', en: 'Rules' },
  noRule: { ja: 'ルールなし', en: 'no rule' },
  statement: { ja: '説明の文', en: 'statement' },
  history: { ja: '経過', en: 'What happened' },
  english: { ja: '英語版', en: 'English text' },
} as const satisfies Dictionary

export const diffWords = {
  first: {
    ja: '最初の版なので、比べる相手がありません。',
    en: 'This is the first version; there is nothing to compare it with.',
  },
  same: { ja: '前の版と違うところはありません。', en: 'Nothing differs from the version before.' },
  rules: { ja: '意味の変更', en: 'What the rules now mean' },
  clauses: { ja: '文の変更', en: 'What the text now says' },
  before: { ja: '変更前', en: 'Before' },
  after: { ja: '変更後', en: 'After' },
  because: { ja: '理由と必要なこと', en: 'Why, and what it takes' },
  provisions: { ja: '根拠', en: 'Provisions' },
  gravest: { ja: 'この変更全体の区分', en: 'Class of the whole change' },
  added: { ja: '加えた言葉', en: 'added' },
  removed: { ja: '消した言葉', en: 'removed' },
} as const satisfies Dictionary

export const clauseChangeWords = {
  added: { ja: '追加', en: 'Added' },
  removed: { ja: '削除', en: 'Removed' },
  changed: { ja: '変更', en: 'Changed' },
  moved: { ja: '移動', en: 'Moved' },
} as const satisfies Record<ClauseChange['change'], unknown> & Dictionary

export const ruleChangeWords = {
  added: { ja: '追加', en: 'Added' },
  removed: { ja: '削除', en: 'Removed' },
  widened: { ja: '広がる', en: 'Widened' },
  narrowed: { ja: '狭まる', en: 'Narrowed' },
  changed: { ja: '変更', en: 'Changed' },
} as const satisfies Record<RuleChange['change'], unknown> & Dictionary

export const historyWords = {
  begun: { ja: '最後に編集した', en: 'last edited' },
  submitted: { ja: '承認を求めた', en: 'submitted for review' },
  returned: { ja: '差し戻した', en: 'given back' },
  approved: { ja: '承認した', en: 'approved' },
  published: { ja: '公表した', en: 'published' },
  activated: { ja: '施行を決めた', en: 'activated' },
} as const satisfies Dictionary
