import type { Dictionary } from '../text/words.ts'

export const shellWords = {
  skip: { ja: '本文へ移動', en: 'Skip to content' },
  home: { ja: '約束 Yakusoku ボードへ', en: '約束 Yakusoku, to the board' },
  navigation: { ja: '主な画面', en: 'Main screens' },
  board: { ja: 'ボード', en: 'Board' },
  systems: { ja: 'システム', en: 'Systems' },
  policy: { ja: 'ポリシー', en: 'Policy' },
  notFound: { ja: 'ページが見つかりません', en: 'Page not found' },
  toBoard: { ja: 'ボードへ戻る', en: 'Back to the board' },
  trouble: { ja: '表示できません', en: 'This cannot be shown' },
} as const satisfies Dictionary

export const keysWords = {
  title: { ja: 'キー操作', en: 'Keys' },
  intro: {
    ja: '文字を入力していないときに使えます。',
    en: 'They work while you are not typing.',
  },
  next: { ja: '次の文・行へ', en: 'next clause or row' },
  previous: { ja: '前の文・行へ', en: 'previous clause or row' },
  open: { ja: '選んだ文・行を開く', en: 'open the clause or row in focus' },
  unbound: {
    ja: '次のルールのない文へ(取り込み・下書き)',
    en: 'next clause without a rule (import, draft)',
  },
  save: { ja: '下書きを保存する', en: 'save the draft' },
  search: { ja: '検索欄へ', en: 'go to the search field' },
  help: { ja: 'この一覧を開く', en: 'open this list' },
  close: { ja: '閉じる', en: 'close' },
  escape: { ja: 'この一覧を閉じる', en: 'close this list' },
  use: { ja: '文字キーの操作を使う', en: 'Use single-letter keys' },
  useHint: {
    ja: '音声入力などで思わぬ動きをするときは、外してください。',
    en: 'Turn this off if speech input sets them off by accident.',
  },
} as const satisfies Dictionary
