import type { WatchResult } from '@yakusoku/contract'
import type { Dictionary } from '../../../text/words.ts'

export const watchWords = {
  title: { ja: '掲載ページの確認', en: 'The page on your own site' },
  what: {
    ja: '自社サイトに掲載しているポリシーを1時間ごとに読みに行き、施行中の版と同じかを確かめます。',
    en: 'The policy on your own site is fetched every hour and compared with the version in force.',
  },
  never: { ja: 'まだ確かめていません。', en: 'Not looked at yet.' },
  now: { ja: '今すぐ見に行く', en: 'Look now' },
  looking: { ja: '見に行っています', en: 'Looking' },
  at: { ja: '確認', en: 'Looked at' },
  page: { ja: 'ページ', en: 'Page' },
} as const satisfies Dictionary

export const outcomeWords = {
  same: { ja: '同じ', en: 'The same' },
  differs: { ja: '違う', en: 'Differs' },
  unreachable: { ja: '届かない', en: 'Cannot be reached' },
  refused: { ja: '見に行けない', en: 'Not fetched' },
} as const satisfies Record<WatchResult['outcome'], unknown> & Dictionary
