import type { Standing, Totals } from '@yakusoku/contract'
import type { MarkShape } from '../../parts/mark.tsx'
import type { Dictionary } from '../../text/words.ts'

/** The five standings in the order of urgency in which the board shows them. */
export const standings = [
  'broken',
  'unproven',
  'unbound',
  'kept',
  'statement',
] as const satisfies readonly Standing[]

export const standingWords = {
  kept: { ja: '守られている', en: 'Kept' },
  broken: { ja: '破られている', en: 'Broken' },
  unproven: { ja: '未確認', en: 'Unproven' },
  unbound: { ja: '裏付けなし', en: 'Unbound' },
  statement: { ja: '説明の文', en: 'Statement' },
} as const satisfies Record<Standing, unknown> & Dictionary

/** What each standing means, for whoever meets the word for the first time. */
export const standingMeanings = {
  kept: { ja: 'すべて確認できました', en: 'Every control passed' },
  broken: { ja: '違う点があります', en: 'A control failed' },
  unproven: { ja: 'まだ確かめていません', en: 'No control can tell yet' },
  unbound: { ja: 'ルールがありません', en: 'No rule behind it' },
  statement: { ja: '約束を含まない文', en: 'Promises nothing' },
} as const satisfies Record<Standing, unknown> & Dictionary

interface Look {
  readonly shape: MarkShape
  /** Colour of the mark and of large text. */
  readonly ink: string
  /** Colours of the badge. */
  readonly badge: string
}

/** Both kinds of empty or failed promise are red: the policy says something nobody can show. */
export const standingLooks: Record<Standing, Look> = {
  kept: { shape: 'check', ink: 'text-success-2', badge: 'border-success-2 text-success-2' },
  broken: {
    shape: 'cross',
    ink: 'text-error-2',
    badge: 'border-error-2 bg-error-2 text-white [--mark-cut:var(--color-error-2)]',
  },
  unproven: {
    shape: 'question',
    ink: 'text-yellow-1100',
    badge: 'border-yellow-1000 bg-yellow-50 text-yellow-1100',
  },
  unbound: {
    shape: 'gap',
    ink: 'text-error-2',
    badge: 'border-dashed border-error-2 bg-white text-error-2',
  },
  statement: {
    shape: 'line',
    ink: 'text-solid-gray-700',
    badge: 'border-solid-gray-420 text-solid-gray-700',
  },
}

/** How many clauses the board has in all. */
export function sum(totals: Totals): number {
  return standings.reduce((all, standing) => all + totals[standing], 0)
}
