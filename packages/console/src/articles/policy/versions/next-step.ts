import type { Permission, VersionSummary } from '@yakusoku/contract'

export type NextStep = 'edit' | 'review' | 'wait' | 'publish' | 'activate' | 'compare' | 'read'

/** Who asks: a name and what they may do. */
export interface Who {
  readonly name: string
  readonly permissions: readonly Permission[]
}

/** What a member of staff can do next with a version; reading is always possible. */
export function nextStep(
  { state, author }: Pick<VersionSummary, 'state' | 'author'>,
  { name, permissions }: Who,
): NextStep {
  if (state === 'draft') return permissions.includes('policy.write') ? 'edit' : 'compare'
  if (state === 'in-review' && author === name) return 'wait'
  if (state === 'in-review') return permissions.includes('policy.approve') ? 'review' : 'compare'
  if (state === 'approved') return permissions.includes('policy.publish') ? 'publish' : 'compare'
  if (state === 'published') return permissions.includes('policy.publish') ? 'activate' : 'compare'
  return state === 'scheduled' ? 'compare' : 'read'
}
