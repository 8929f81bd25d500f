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
    pdf: 'PDFを開く',
    history: 'これまでの版',
    titled: (number: number) => `第${number}版`,
  },
  policy: {
    title: 'プライバシーポリシー',
    description: (company: string) => `${company}のプライバシーポリシーの全文です。`,
    otherLanguage: 'ポリシーの本文は英語で公表されています。英語のまま掲載します。',
    boardLead: 'ここに書かれた約束が守られているかどうかは、一文ずつ公開しています。',
    boardLink: '約束の状況を見る',
  },
  notice: {
    label: 'この文面について',
    newer: (number: number, from: string | null) =>
      from === null
        ? `第${number}版を公表しています。施行日はまだ決まっていません。`
        : `第${number}版を公表しています。${from}から施行します。`,
    notYet: (from: string | null) =>
      from === null
        ? 'この版はまだ施行していません。'
        : `この版は${from}から施行します。それまでは今の版が有効です。`,
    notApplied: 'この版は公表しましたが、施行していません。',
    superseded: 'この版は旧版です。今は新しい版を施行しています。',
    readNewer: (number: number) => `第${number}版を読む`,
    readCurrent: '今の版を読む',
    seeChanges: (number: number) => `第${number}版で変わるところ`,
  },
  versions: {
    title: 'プライバシーポリシーのこれまでの版',
    description: (company: string) => `${company}のプライバシーポリシーの全ての版と変更点です。`,
    lead: '公表した版は、すべてそのまま残しています。どの版も、変わったところを確かめられます。',
    states: {
      published: '公表済み(施行前)',
      scheduled: '施行待ち',
      'in-force': '施行中',
      superseded: '旧版',
    },
    kind: '変更の種類',
    read: (number: number) => `第${number}版を読む`,
    changes: (number: number) => `第${number}版の変更点`,
    pdf: (number: number) => `第${number}版のPDF`,
    feeds: '新しい版のお知らせを受け取る:',
  },
  changes: {
    title: 'プライバシーポリシーの変更点',
    description: (company: string) => `${company}のプライバシーポリシーの変更点です。`,
    titled: (before: number, after: number) => `第${before}版から第${after}版への変更点`,
    lead: (number: number, from: string | null) =>
      from === null
        ? `第${number}版の施行日はまだ決まっていません。`
        : `第${number}版の施行日は${from}です。`,
    meaning: '約束の変更',
    noMeaning: '約束の内容は変わりません。',
    sentences: '文面の変更',
    noSentences: '文面は変わりません。',
    readBefore: (number: number) => `第${number}版を読む`,
    readAfter: (number: number) => `第${number}版を読む`,
    insertion: '追加: ',
    deletion: '削除: ',
    kinds: {
      added: '追加',
      removed: '削除',
      changed: '変更',
      moved: '移動',
      widened: '範囲が広がる',
      narrowed: '範囲が狭まる',
    },
    classes: {
      editorial: '表現だけの変更',
      publish: '公表する変更',
      notify: '通知または公表する変更',
      consent: '同意が必要な変更',
    },
    classMeanings: {
      editorial: '表現だけを直しました。約束の内容は変わりません。',
      publish: '公表している事項が変わります。',
      notify: 'ご本人への通知または公表が必要な変更を含みます。',
      consent: 'ご本人の同意が必要な変更を含みます。同意をいただくまで、新しい使い方はしません。',
    },
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
