import type { StaffRole } from '@yakusoku/contract'
import type { Dictionary } from '../../text/words.ts'

export const accountWords = {
  keys: { ja: 'キー操作', en: 'Keys' },
  signOut: { ja: 'サインアウト', en: 'Sign out' },
  signedInAs: { ja: 'サインイン中', en: 'Signed in as' },
  officer: { ja: '個人情報保護管理者', en: 'privacy officer' },
  viewer: { ja: '閲覧者', en: 'viewer' },
} as const satisfies Record<StaffRole, unknown> & Dictionary
