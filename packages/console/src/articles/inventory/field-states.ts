import type { FieldState } from '@yakusoku/contract'
import type { MarkShape } from '../../parts/mark.tsx'
import type { Dictionary } from '../../text/words.ts'

/** The states of a field, what needs attention first. */
export const fieldStates = [
  'observed-undeclared',
  'declared-missing',
  'undeclared',
  'declared',
  'not-personal',
] as const satisfies readonly FieldState[]

export const fieldStateWords = {
  'observed-undeclared': { ja: '台帳にない', en: 'Not declared' },
  'declared-missing': { ja: '実物にない', en: 'Missing' },
  undeclared: { ja: '未分類', en: 'Undecided' },
  declared: { ja: '記載済み', en: 'Declared' },
  'not-personal': { ja: '個人情報でない', en: 'Not personal' },
} as const satisfies Record<FieldState, unknown> & Dictionary

export const fieldStateMeanings = {
  'observed-undeclared': {
    ja: 'データベースにあるのに、台帳に記載のない列です。どの利用目的からも見えません。',
    en: 'In the database but not declared in the inventory. No purpose sees it.',
  },
  'declared-missing': {
    ja: '台帳に記載があるのに、データベースにない列です。',
    en: 'Declared in the inventory but not in the database.',
  },
  undeclared: {
    ja: '台帳にありますが、何の情報かを誰も決めていない列です。どの利用目的からも見えません。',
    en: 'In the inventory, but nobody has said what it is. No purpose sees it.',
  },
  declared: {
    ja: '何の情報かと、見てよい利用目的が台帳に記載された列です。',
    en: 'Its category and purposes are declared.',
  },
  'not-personal': {
    ja: '個人情報でないことを担当者が確かめた列です。',
    en: 'A person confirmed that it is not personal data.',
  },
} as const satisfies Record<FieldState, unknown> & Dictionary

interface Look {
  readonly shape: MarkShape
  readonly badge: string
}

/** Red are the two states in which inventory and database contradict each other. */
export const fieldStateLooks: Record<FieldState, Look> = {
  'observed-undeclared': {
    shape: 'cross',
    badge: 'border-error-2 bg-error-2 text-white [--mark-cut:var(--color-error-2)]',
  },
  'declared-missing': { shape: 'gap', badge: 'border-dashed border-error-2 text-error-2' },
  undeclared: { shape: 'question', badge: 'border-yellow-1000 bg-yellow-50 text-yellow-1100' },
  declared: { shape: 'check', badge: 'border-transparent text-success-2' },
  'not-personal': { shape: 'line', badge: 'border-transparent text-solid-gray-700' },
}
