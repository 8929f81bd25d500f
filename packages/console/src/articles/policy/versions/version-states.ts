import type { VersionState } from '@yakusoku/contract'
import type { MarkShape } from '../../../parts/mark.tsx'
import type { Dictionary } from '../../../text/words.ts'

export const stateWords = {
  draft: { ja: '下書き', en: 'Draft' },
  'in-review': { ja: '承認待ち', en: 'In review' },
  approved: { ja: '承認済み', en: 'Approved' },
  published: { ja: '公表済み', en: 'Published' },
  scheduled: { ja: '施行待ち', en: 'Scheduled' },
  'in-force': { ja: '施行中', en: 'In force' },
  superseded: { ja: '旧版', en: 'Superseded' },
} as const satisfies Record<VersionState, unknown> & Dictionary

interface Look {
  readonly shape: MarkShape
  readonly badge: string
}

/** The mark and colours of each state; its word always stands beside them. */
export const stateLooks: Record<VersionState, Look> = {
  draft: { shape: 'pen', badge: 'border-solid-gray-536 text-solid-gray-800' },
  'in-review': { shape: 'clock', badge: 'border-orange-800 text-orange-1000' },
  approved: { shape: 'check', badge: 'border-key-900 text-key-900' },
  published: { shape: 'line', badge: 'border-key-900 text-key-900' },
  scheduled: { shape: 'clock', badge: 'border-key-900 text-key-900' },
  'in-force': { shape: 'check', badge: 'border-success-2 bg-green-50 text-success-2' },
  superseded: { shape: 'past', badge: 'border-solid-gray-420 text-solid-gray-700' },
}
