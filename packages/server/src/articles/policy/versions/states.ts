import { type Bilingual, Problem, type VersionState } from '@yakusoku/contract'
import type { Progress } from './version.ts'

/** What tells a version from the others. */
type Mark = Pick<Progress, 'id' | 'number'>

/** What may be done with a draft or version. */
export type VersionVerb =
  | 'save'
  | 'discard'
  | 'submit'
  | 'give-back'
  | 'approve'
  | 'publish'
  | 'activate'

/** In which state which verb is possible; what is not listed is refused. */
const allowed: Readonly<Record<VersionState, readonly VersionVerb[]>> = {
  draft: ['save', 'discard', 'submit'],
  'in-review': ['approve', 'give-back'],
  approved: ['publish', 'give-back'],
  published: ['activate'],
  scheduled: [],
  'in-force': [],
  superseded: [],
}

/**
 * The state of a draft or version; pure.
 *
 * The first four states were reached by what somebody did. Of an activated version the clock decides: it is
 * in force while `inForce` names it, so no job has to run at midnight and no process has to remember.
 *
 * @param today the day in Japan.
 * @param inForce the version in force on that day.
 */
export function stateOf(version: Progress, today: string, inForce: Mark | undefined): VersionState {
  if (version.submittedAt === null && version.publishedAt === null) return 'draft'
  if (version.approvedAt === null && version.publishedAt === null) return 'in-review'
  if (version.publishedAt === null) return 'approved'
  if (version.inForceFrom === null) return 'published'
  if (version.id === inForce?.id) return 'in-force'
  const isPassed = (inForce?.number ?? 0) > (version.number ?? 0)
  return version.inForceFrom > today && !isPassed ? 'scheduled' : 'superseded'
}

/**
 * Which of these versions is in force on a day in Japan: of those whose first day has come, the one with the
 * highest number; undefined where there is none; pure.
 *
 * Each version is written and approved over the one before it, so an older one never comes back over a newer:
 * what was given up since would be taken up again, unseen.
 */
export function inForceOn<Each extends Progress>(
  versions: readonly Each[],
  today: string,
): Each | undefined {
  return versions
    .filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= today)
    .toSorted((one, other) => (other.number ?? 0) - (one.number ?? 0))
    .at(0)
}

/**
 * Refuses what the state does not allow.
 *
 * @throws Problem `policy.version-state` naming both.
 */
export function requireAllowed(state: VersionState, verb: VersionVerb): void {
  if (allowed[state].includes(verb)) return
  const [is, asked] = [stateNames[state], verbNames[verb]]
  throw new Problem('policy.version-state', {
    state: is.en,
    stateJa: is.ja,
    verb: asked.en,
    verbJa: asked.ja,
  })
}

/** What a state is called. */
export const stateNames: Readonly<Record<VersionState, Bilingual>> = {
  draft: { ja: '下書き', en: 'a draft' },
  'in-review': { ja: '承認待ち', en: 'in review' },
  approved: { ja: '承認済み', en: 'approved' },
  published: { ja: '公表済み', en: 'published' },
  scheduled: { ja: '施行待ち', en: 'scheduled' },
  'in-force': { ja: '施行中', en: 'in force' },
  superseded: { ja: '旧版', en: 'superseded' },
}

const verbNames: Readonly<Record<VersionVerb, Bilingual>> = {
  save: { ja: '保存', en: 'saved' },
  discard: { ja: '破棄', en: 'discarded' },
  submit: { ja: '承認の依頼', en: 'submitted' },
  'give-back': { ja: '差し戻し', en: 'given back' },
  approve: { ja: '承認', en: 'approved' },
  publish: { ja: '公表', en: 'published' },
  activate: { ja: '施行', en: 'activated' },
}
