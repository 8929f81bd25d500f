import type { Dictionary } from '../../../text/words.ts'

export const versionsWords = {
  title: { ja: 'ポリシーの履歴', en: 'Versions of the policy' },
  listLabel: { ja: '版と下書きの一覧', en: 'Versions and drafts' },
  version: { ja: (n: number) => `第${n}版`, en: (n: number) => `Version ${n}` },
  draft: { ja: '下書き', en: 'Draft' },
  number: { ja: '版', en: 'Version' },
  state: { ja: '状態', en: 'State' },
  effective: { ja: '施行日', en: 'In force from' },
  author: { ja: '作成', en: 'Author' },
  approver: { ja: '承認', en: 'Approver' },
  class: { ja: '変更の区分', en: 'Class of change' },
  next: { ja: '次にすること', en: 'Next' },
  none: { ja: 'なし', en: 'none' },
  undecided: { ja: '未定', en: 'not decided' },
  noNumber: { ja: '公表時に付きます', en: 'given when published' },
  importAction: { ja: 'ポリシーを取り込む', en: 'Import a policy' },
  newDraft: { ja: '新しい下書きを作る', en: 'Begin a new draft' },
  newDraftHint: {
    ja: (n: number) => `第${n}版の本文とルールを写して始めます。`,
    en: (n: number) => `It starts from the text and the rules of version ${n}.`,
  },
  beginning: { ja: '作っています', en: 'Beginning' },
  waiting: {
    ja: (n: number) => `承認を待っている下書きが${n}件あります。`,
    en: (n: number) =>
      n === 1 ? 'One draft waits for approval.' : `${n} drafts wait for approval.`,
  },
} as const satisfies Dictionary

export const nowWords = {
  inForce: {
    ja: (n: number, day: string) => `現在施行中の版は第${n}版です(${day}施行)。`,
    en: (n: number, day: string) => `Version ${n} is in force, since ${day}.`,
  },
  inForceNoDay: {
    ja: (n: number) => `現在施行中の版は第${n}版です。`,
    en: (n: number) => `Version ${n} is in force.`,
  },
  nothing: {
    ja: '施行中の版はまだありません。',
    en: 'No version is in force yet.',
  },
  scheduled: {
    ja: (n: number, day: string) => `${day}から第${n}版が施行されます。`,
    en: (n: number, day: string) => `Version ${n} takes effect on ${day}.`,
  },
  published: {
    ja: (n: number, day: string) =>
      `第${n}版を公表し、${day}からの施行を予告しています。施行を確定する操作がまだ済んでいません。`,
    en: (n: number, day: string) =>
      `Version ${n} is published for ${day}; it takes effect only once it is activated.`,
  },
  quiet: {
    ja: '次に施行される版の予定はありません。',
    en: 'No other version is scheduled.',
  },
} as const satisfies Dictionary

export const nextWords = {
  edit: { ja: '書き続ける', en: 'Continue writing' },
  review: { ja: '読んで承認する', en: 'Read and approve' },
  read: { ja: '読む', en: 'Read' },
  wait: { ja: '別の人の承認を待つ', en: 'A second person approves' },
  publish: { ja: '公表する', en: 'Publish' },
  activate: { ja: '影響を見て施行する', en: 'See effects and activate' },
  compare: { ja: '変更点を見る', en: 'See what changes' },
} as const satisfies Dictionary

export const emptyWords = {
  title: { ja: 'まだポリシーがありません', en: 'There is no policy yet' },
  what: {
    ja: 'すでに公表しているプライバシーポリシーを取り込むところから始めます。本文を読み取り、どの文が何を約束しているかを下書きします。読み取りはこの画面の中で行い、本文を外部へ送ることはありません。',
    en: 'Begin by importing the policy you already publish. Its text is read, and what each sentence promises is drafted. Reading happens inside this page; nothing is sent elsewhere.',
  },
  steps: {
    ja: '取り込む → 確かめて直す → 別の人が承認する → 公表する → 施行する',
    en: 'Import → confirm and correct → a second person approves → publish → activate',
  },
  ask: {
    ja: '取り込むには個人情報保護管理者の権限が必要です。管理者に依頼してください。',
    en: 'Only the privacy officer may import it; please ask them.',
  },
} as const satisfies Dictionary
