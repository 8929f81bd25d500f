import type { Dictionary } from '../../../text/words.ts'

export const importWords = {
  title: { ja: 'ポリシーを取り込む', en: 'Import a policy' },
  intro: {
    ja: '公表しているプライバシーポリシーの本文を渡してください。読み取りはこの画面の中で行い、下書きを作るまで、どこにも送りません。',
    en: 'Give the text of the policy you publish. It is read inside this page and sent nowhere until you make a draft.',
  },
  drop: { ja: 'ここにファイルを置くか、選んでください', en: 'Drop a file here, or choose one' },
  formats: {
    ja: '文章(.txt)、Markdown(.md)、HTML(.html)。1 MB まで。',
    en: 'Text (.txt), Markdown (.md) or HTML (.html), up to 1 MB.',
  },
  choose: { ja: 'ファイルを選ぶ', en: 'Choose a file' },
  paste: { ja: 'または、本文を貼り付ける', en: 'Or paste the text' },
  pasteHint: {
    ja: 'ウェブページからそのまま貼り付けると、見出しと箇条書きも読み取ります。',
    en: 'Pasted straight from a web page, its headings and lists are read too.',
  },
  read: { ja: '読み取る', en: 'Read it' },
  pasted: { ja: '貼り付けた本文', en: 'pasted text' },
  readFrom: {
    ja: (name: string, clauses: number) => `「${name}」から${clauses}文を読み取りました。`,
    en: (name: string, clauses: number) => `${clauses} clauses were read from “${name}”.`,
  },
  again: { ja: '別の本文にする', en: 'Use another text' },
  makeDraft: { ja: '下書きを作る', en: 'Make a draft' },
  making: { ja: '作っています', en: 'Making the draft' },
  makeHint: {
    ja: '下書きはあとから何度でも直せます。公表には、別の人の承認が必要です。',
    en: 'A draft can be corrected at any time. Publishing it needs the approval of a second person.',
  },
  kept: {
    ja: 'このタブに残っていた作業を復元しました。',
    en: 'Your work in this tab was restored.',
  },
} as const satisfies Dictionary

export const questionWords = {
  title: {
    ja: (open: number) =>
      open === 0 ? '確かめることは残っていません' : `確かめてください(残り${open}件)`,
    en: (open: number) =>
      open === 0 ? 'Nothing is left to confirm' : `Please confirm (${open} left)`,
  },
  none: {
    ja: '読み取りに迷った点はありません。ルールを一つずつ見て、違うところを直してください。',
    en: 'Nothing was unclear. Look at the rules one by one and correct what is wrong.',
  },
  confirm: { ja: 'このとおり', en: 'This is right' },
  correct: { ja: '直す', en: 'Correct it' },
  nothing: { ja: '何も約束していない', en: 'It promises nothing' },
  show: { ja: '本文で見る', en: 'Show in the text' },
  confirmed: { ja: '確かめました', en: 'Confirmed' },
  corrected: { ja: '直しました', en: 'Corrected' },
  statement: { ja: '約束ではないとしました', en: 'Marked as promising nothing' },
  again: { ja: 'もう一度見る', en: 'Look again' },
} as const satisfies Dictionary
