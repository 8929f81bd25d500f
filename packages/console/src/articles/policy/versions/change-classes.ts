import type { ChangeClass } from '@yakusoku/contract'
import type { MarkShape } from '../../../parts/mark.tsx'
import type { Dictionary } from '../../../text/words.ts'

export const classWords = {
  editorial: { ja: '字句の修正', en: 'Editorial' },
  publish: { ja: '公表が必要', en: 'Publish' },
  notify: { ja: '通知・公表が必要', en: 'Notify' },
  consent: { ja: '本人の同意が必要', en: 'Needs consent' },
} as const satisfies Record<ChangeClass, unknown> & Dictionary

/** What each class asks of the company before the change may be used. */
export const classMeanings = {
  editorial: {
    ja: '約束の内容は変わりません。',
    en: 'No promise changes.',
  },
  publish: {
    ja: '本人が知ることのできる状態に置く事項が変わります。公表すれば使えます。',
    en: 'Something people must be able to know changes; publishing it is enough.',
  },
  notify: {
    ja: '変更の内容を、本人に通知するか公表してから使います。',
    en: 'People are told of the change, or it is published for them, before it is used.',
  },
  consent: {
    ja: '本人の同意を得るまで、すでに預かっている個人情報を新しい内容で扱えません。',
    en: 'Until people agree, what is already held must not be used the new way.',
  },
} as const satisfies Record<ChangeClass, unknown> & Dictionary

interface Look {
  readonly shape: MarkShape
  readonly badge: string
}

export const classLooks: Record<ChangeClass, Look> = {
  editorial: { shape: 'pen', badge: 'border-solid-gray-536 text-solid-gray-800' },
  publish: { shape: 'line', badge: 'border-key-900 text-key-900' },
  notify: { shape: 'warning', badge: 'border-orange-800 text-orange-1000' },
  consent: { shape: 'cross', badge: 'border-error-2 bg-red-50 text-error-2' },
}

/** Days of notice suggested before a change of this class takes effect; the law fixes none (Art. 21(3)). */
export const daysOfNotice: Record<ChangeClass, number> = {
  editorial: 0,
  publish: 0,
  notify: 30,
  consent: 30,
}
