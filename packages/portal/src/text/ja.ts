import type { Standing } from '@yakusoku/contract'

const standings: Record<Standing, { name: string; meaning: string }> = {
  kept: {
    name: '守られている',
    meaning: '実際に調べ、書いてあるとおりであることを確かめました。',
  },
  broken: {
    name: '破られている',
    meaning: '実際に調べ、書いてあることと違う点が見つかりました。',
  },
  unproven: {
    name: '未確認',
    meaning: '守るための決まりはありますが、まだ実際に調べられていません。',
  },
  unbound: {
    name: '裏付けなし',
    meaning: '書いてあるだけで、守るための決まりがまだ結び付けられていません。',
  },
  statement: {
    name: '説明の文',
    meaning: '約束を含まない説明であることを、担当者が確かめた文です。',
  },
}

/** Every word of the pages in Japanese; its shape is what the other languages must have. */
export const ja = {
  skip: '本文へ進む',
  menu: { label: 'ページの一覧', policy: 'プライバシーポリシー', board: '約束の状況' },
  contents: '目次',
  footer: 'このページは JavaScript なしで読めます。',
  madeWith: 'このサイトは「約束 Yakusoku」で公開しています。',
  version: {
    label: 'この文書の版',
    number: '版',
    numbered: (number: number) => `第${number}版`,
    published: '公表日',
    effective: '施行日',
    undecided: '未定',
    sha256: '文面の SHA-256',
    sha256Meaning: '公表した文面から計算した値です。一文字でも変わると、この値も変わります。',
    plainText: 'テキスト版を開く',
  },
  policy: {
    title: 'プライバシーポリシー',
    description: (company: string) => `${company}のプライバシーポリシーの全文です。`,
    otherLanguage: 'ポリシーの本文は英語で公表されています。英語のまま掲載します。',
    boardLead: 'ここに書かれた約束が守られているかどうかは、一文ずつ公開しています。',
    boardLink: '約束の状況を見る',
  },
  board: {
    title: '約束の状況',
    description: (company: string) =>
      `${company}のプライバシーポリシーの約束が、いま守られているかどうかを一文ずつ示します。`,
    lead: 'プライバシーポリシーに書かれた約束が、いま守られているかどうかを、一文ずつ示します。',
    totals: '全体の状況',
    summary: (kept: number, total: number) => `全${total}文のうち${kept}文が守られています。`,
    checkedAt: '最後に確かめた日時',
    neverChecked: 'まだ一度も確かめていません',
    neverCheckedMeaning:
      '最初の確認が終わると、各文が守られているかどうかと、その理由がこのページに並びます。それまでは、守られている文として数えるものはありません。',
    standings,
    sentences: (count: number) => `${count}文`,
    clauses: '一文ごとの状況',
    filtered: (standing: Standing, count: number) =>
      `「${standings[standing].name}」の${count}文だけを表示しています。`,
    nothing: (standing: Standing) => `「${standings[standing].name}」の文はありません。`,
    showAll: 'すべての文を表示する',
    because: '理由',
    readInPolicy: '本文で読む',
    versionLead: 'この状況は、次の版の文面について示しています。',
    about: 'このページについて',
    aboutParagraphs: [
      '「守られている」「破られている」は、実際に動いているシステムや公開している内容を調べた結果だけで決まります。担当者が書き換えることはできません。',
      '確かめられていない文を、守られている文として数えることはありません。「説明の文」だけは、約束を含まないことを担当者が確かめて付けています。',
      '調べ方の詳細やシステムの名前は、安全のためここには載せていません。個人情報も含まれていません。',
    ],
  },
  problem: {
    notFound: 'ページが見つかりません',
    failed: 'ページを表示できませんでした',
    refused: 'この操作は受け付けられません',
    status: (status: number) => `状態コード ${status}`,
    next: '次のページはご覧いただけます。',
  },
}

/** What a language must say; a missing word does not compile. */
export type Words = typeof ja
