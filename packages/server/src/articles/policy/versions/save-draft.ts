import { Problem } from '@yakusoku/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { record } from '../../../platform/record/record.ts'
import { classOf } from './compare.ts'
import { anchorsOf, type Content, contentOf, type Written } from './content.ts'
import { draftFor } from './draft-for.ts'
import { latestVersion, setContent } from './store.ts'
import type { Draft, Person, Version } from './version.ts'

/** Another wording of a draft, over the revision its writer had before them. */
export interface SavedDraft {
  readonly id: string
  readonly by: Person
  readonly revision: number
  readonly written: Written
}

/**
 * Saves a draft over the version published last; clauses keep the ids they had in the revision before.
 *
 * @throws Problem `policy.draft-stale` when somebody saved since, `policy.version-state` when it is no longer
 *   a draft, and those of `contentOf`.
 */
export async function saveDraft(tx: Transaction, saved: SavedDraft, now: Date): Promise<Draft> {
  const { id, by, written } = saved
  const draft = await draftFor(tx, 'save', id, now)
  if (draft.revision !== saved.revision) {
    throw new Problem('policy.draft-stale', { revision: draft.revision })
  }
  const base = await latestVersion(tx)
  const content = rebased(written, draft, base)
  const next = {
    ...content,
    base: base?.id ?? null,
    revision: draft.revision + 1,
    changeClass: classOf(base, content),
    writers: [...new Set([...draft.writers, by.id])],
    editedAt: now,
  }
  await setContent(tx, id, next, by)
  const { hash, revision } = next
  await record(tx, 'policy.saved', now, { draft: id, revision, hash, by: by.id })
  return { ...draft, ...next, author: by }
}

/**
 * The content, with ids that also fit a version published since the draft was begun: what is new in both has the
 * same number in both, so the ids are carried again from there, and the rules follow.
 */
function rebased(written: Written, draft: Draft, base: Version | undefined): Content {
  const own = contentOf(written, anchorsOf(draft))
  if (!base || base.id === draft.base) return own
  const named = own.anchors.clauses.map(({ id }) => id)
  return contentOf({ ...written, rules: own.rules, named }, anchorsOf(base))
}
