import type { Amendment, LawChange } from '../law-rule.ts'
import { enforcementChanges } from './amendments/enforcement.ts'
import { peopleChanges } from './amendments/people.ts'
import { provisionChanges } from './amendments/provision.ts'

/**
 * The amendment of 2026 (Act No. 56 of 2026, promulgated on 17 July 2026), in the order of the official outline.
 *
 * Data for people to read: no rule of the pack applies any of it.
 */
export const amendments: readonly Amendment[] = [
  ...provisionChanges,
  ...peopleChanges,
  ...enforcementChanges,
].toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** What was promulgated by that day, and where it stands on it. */
export function changesOn(asOf: string): readonly LawChange[] {
  return amendments
    .filter(({ promulgatedOn }) => promulgatedOn <= asOf)
    .map((amendment) => ({ ...amendment, standing: standingOn(amendment, asOf) }))
}

/** A day the pack knows only from memory never makes a change stand as in force. */
function standingOn({ from, latest, certainty }: Amendment, asOf: string): LawChange['standing'] {
  if (asOf < (from ?? latest)) return 'later'
  return from !== null && certainty !== 'unverified' ? 'in-force' : 'look-up'
}
