import { randomUUID } from 'node:crypto'
import { draftRules, extract, readDocument } from '@yakusoku/policy'
import type { Transaction } from '../../../platform/database/database.ts'
import { record } from '../../../platform/record/record.ts'
import { classOf } from './compare.ts'
import { anchorsOf, contentOf, documentOf, sha256, type Written } from './content.ts'
import { requireDraft } from './draft-for.ts'
import { addDraft, latestVersion, lockVersions } from './store.ts'
import type { Draft, Person } from './version.ts'

/** Begins a draft of what somebody wrote; it would follow the version published last. */
export async function beginDraft(
  tx: Transaction,
  { by, written }: { readonly by: Person; readonly written: Written },
  now: Date,
): Promise<Draft> {
  await lockVersions(tx)
  return begin(tx, { written, by, writers: [by.id] }, now)
}

/**
 * Begins a draft of the words of another draft or version.
 *
 * Whoever wrote an unpublished one has written this too, and may not approve it.
 *
 * @throws Problem `policy.no-such-version`
 */
export async function beginDraftFrom(
  tx: Transaction,
  { by, from }: { readonly by: Person; readonly from: string },
  now: Date,
): Promise<Draft> {
  await lockVersions(tx)
  const source = await requireDraft(tx, from)
  const written = {
    ja: source.ja.text,
    en: source.en?.text ?? null,
    rules: source.rules,
    named: documentOf(source).clauses.map(({ id }) => id),
  }
  const before = source.number === null ? source.writers : []
  return begin(tx, { written, by, writers: [...new Set([...before, by.id])] }, now)
}

/** A text alone, with the rules it says by itself for a person to confirm; pure. */
export function writtenFrom(ja: string, en: string | null): Written {
  const document = readDocument(ja)
  const file = { name: 'policy.ja.md', sha256: sha256(ja) }
  return { ja, en, rules: draftRules(document, extract(document), file), named: null }
}

/** The ids by which rules drafted elsewhere name the clauses of a text: counted in it; pure. */
export function countedIds(ja: string): readonly string[] {
  return readDocument(ja).clauses.map(({ id }) => id)
}

async function begin(
  tx: Transaction,
  given: { readonly written: Written; readonly by: Person; readonly writers: readonly string[] },
  now: Date,
): Promise<Draft> {
  const { written, by, writers } = given
  const base = await latestVersion(tx)
  const content = contentOf(written, base ? anchorsOf(base) : null)
  const draft: Draft = {
    ...content,
    id: randomUUID(),
    number: null,
    base: base?.id ?? null,
    revision: 1,
    changeClass: classOf(base, content),
    author: by,
    writers,
    editedAt: now,
    ...nothingDone,
  }
  await addDraft(tx, draft)
  await record(tx, 'policy.begun', now, { draft: draft.id, hash: draft.hash, by: by.id })
  return draft
}

const nothingDone = {
  submittedAt: null,
  returned: null,
  approver: null,
  approvedAt: null,
  publishedAt: null,
  effectiveOn: null,
  activatedAt: null,
  inForceFrom: null,
} as const
