import { Problem } from '@yakusoku/contract'
import type { Transaction } from '../../../platform/database/database.ts'
import { record } from '../../../platform/record/record.ts'
import { classOf } from './compare.ts'
import { anchorsOf, contentOf, type Written } from './content.ts'
import { draftFor } from './draft-for.ts'
import { findDraft, setContent } from './store.ts'
import type { Draft, Person } from './version.ts'

/** Another wording of a draft, over the revision its writer had before them. */
export interface SavedDraft {
  readonly id: string
  readonly by: Person
  readonly revision: number
  readonly written: Written
}

/**
 * Saves a draft; clauses keep the ids they had in the revision before.
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
  const content = contentOf(written, anchorsOf(draft))
  const base = draft.base === null ? undefined : await findDraft(tx, draft.base)
  const next = {
    ...content,
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
