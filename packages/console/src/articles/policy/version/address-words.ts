import type { Dictionary } from '../../../text/words.ts'

export const addressWords = {
  title: { ja: '公開している場所', en: 'Where it is published' },
  current: {
    ja: '施行中のポリシー(版が変わっても同じ URL)',
    en: 'The policy in force (the same address for every version)',
  },
  permanent: { ja: 'この版(変わらない URL)', en: 'This version (for good)' },
  pdf: { ja: 'この版の PDF', en: 'This version as PDF' },
  embed: { ja: '自社サイトへの埋め込み', en: 'For your own site' },
  embedWhat: {
    ja: '自社サイトのページに貼り付けると、いつも施行中の版が表示されます。表示できるのは、ルールの「公表の場所」に書いたサイトだけです。',
    en: 'Pasted into a page of your own, it always shows the version in force. Only the sites named under “Where it is posted” may show it.',
  },
} as const satisfies Dictionary
