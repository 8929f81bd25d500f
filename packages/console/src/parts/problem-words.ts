import type { Dictionary } from '../text/words.ts'

export const problemWords = {
  heading: { ja: 'うまくいきませんでした', en: 'That did not work' },
  retry: { ja: 'もう一度試す', en: 'Try again' },
  unexpected: {
    ja: 'サーバーの返事を読み取れません。画面とサーバーの版が違うのかもしれません。ページを再読み込みしてください。',
    en: 'the answer of the server cannot be read; console and server may be of different versions; reload the page',
  },
} as const satisfies Dictionary
