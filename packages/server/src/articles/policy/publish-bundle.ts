import { Problem } from '@yakusoku/contract'
import type { Reader, Transaction } from '../../platform/database/database.ts'
import type { Bundle } from './bundle.ts'
import { adopt } from './versions/adopt.ts'
import { beginDraft } from './versions/begin-draft.ts'
import { giveBack } from './versions/give-back.ts'
import { publish } from './versions/publish.ts'
import { saveDraft } from './versions/save-draft.ts'
import { latestVersion, lockVersions, openDrafts, publishedVersions } from './versions/store.ts'
import { submit } from './versions/submit.ts'
import type { Draft, Person } from './versions/version.ts'
import { adoptedBundle, holds, writtenBundle } from './written-bundle.ts'

/** What a person asks for with a folder in hand. */
export interface PublishedBundle {
  readonly bundle: Bundle
  readonly by: Person
  /** First day in force of what may be published now. */
  readonly effectiveOn: string
  /** Are this person's drafts all of a folder, so that the folder may be put in their place? */
  readonly rewrites: boolean
}

/** How far a folder's content got. */
export interface Step {
  readonly outcome: 'adopted' | 'unchanged' | 'inactive' | 'waits' | 'returned' | 'published'
  readonly number?: number
  /** Why it was given back. */
  readonly returned?: string
}

/**
 * Takes a folder's text and rules one step further: adopted where nothing is published yet, published where a
 * second person has approved exactly this, else put before one as a draft.
 *
 * @throws Problem `policy.other-company`, and those of the verbs.
 */
export async function publishBundle(
  tx: Transaction,
  given: PublishedBundle,
  now: Date,
): Promise<Step> {
  const { bundle, by, rewrites } = given
  await lockVersions(tx)
  const last = await latestVersion(tx)
  if (!last) {
    await adopt(tx, adoptedBundle(bundle), now)
    return { outcome: 'adopted', number: 1 }
  }
  if (last.company !== bundle.rules.company.name) {
    throw new Problem('policy.other-company', { company: last.company })
  }
  if (holds(last, bundle)) {
    return { outcome: last.activatedAt ? 'unchanged' : 'inactive', number: last.number }
  }
  const drafts = await openDrafts(tx)
  const same = drafts.find((draft) => holds(draft, bundle))
  if (same && same.base === last.id) return onward(tx, same, given, now)
  // Written before the last version was published: it is to be read, and approved, against that one.
  const mine =
    same ?? drafts.find(({ author, approvedAt }) => rewrites && author?.id === by.id && !approvedAt)
  const draft = mine
    ? await rewrite(tx, mine, { bundle, by }, now)
    : await beginDraft(tx, { by, written: writtenBundle(bundle) }, now)
  await submit(tx, { id: draft.id, by }, now)
  return { outcome: 'waits' }
}

/** Does some draft or version say what the folder says? Then nothing is lost with the folder. */
export async function holdsAny(read: Reader, bundle: Bundle): Promise<boolean> {
  const kept = [...(await publishedVersions(read)), ...(await openDrafts(read))]
  return kept.some((draft) => holds(draft, bundle))
}

async function onward(
  tx: Transaction,
  draft: Draft,
  { by, effectiveOn }: PublishedBundle,
  now: Date,
): Promise<Step> {
  if (draft.approvedAt) {
    const { number } = await publish(tx, { id: draft.id, by, effectiveOn }, now)
    return { outcome: 'published', number }
  }
  if (draft.returned !== null) return { outcome: 'returned', returned: draft.returned }
  if (!draft.submittedAt) await submit(tx, { id: draft.id, by }, now)
  return { outcome: 'waits' }
}

const withdrawn =
  'フォルダーの新しい内容で出し直すため、作成者が取り下げました。 / withdrawn by its author for a newer edit of the folder'

/** What its author put before an approver is taken back first, so that nobody approves what is no longer meant. */
async function rewrite(
  tx: Transaction,
  draft: Draft,
  { bundle, by }: Pick<PublishedBundle, 'bundle' | 'by'>,
  now: Date,
): Promise<Draft> {
  if (draft.submittedAt) await giveBack(tx, { id: draft.id, by, reason: withdrawn }, now)
  const { id, revision } = draft
  return saveDraft(tx, { id, by, revision, written: writtenBundle(bundle) }, now)
}
