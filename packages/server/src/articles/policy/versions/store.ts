import { changeClass } from '@yakusoku/contract'
import { type Anchors, dayInJapan, type Rules } from '@yakusoku/policy'
import { type Selectable, sql } from 'kysely'
import type { Reader, Transaction } from '../../../platform/database/database.ts'
import type { PolicyVersion } from '../../../platform/database/tables.ts'
import { bindTo, type Content, rulesOfOldText } from './content.ts'
import { asVersion, type Draft, type Outline, type Person, type Version } from './version.ts'

const outlineColumns = [
  'id',
  'number',
  'company',
  'revision',
  'hash',
  'author',
  'author_name',
  'edited_at',
  'submitted_at',
  'approver',
  'approver_name',
  'approved_at',
  'returned',
  'published_at',
  'effective_on',
  'activated_at',
  'in_force_from',
  'change_class',
] as const
type OutlineRow = Pick<Selectable<PolicyVersion>, (typeof outlineColumns)[number]>

/** Lets one writer of versions at a time through, in whichever process: each sees what the one before did. */
export async function lockVersions(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('policy.version'))`.execute(tx)
}

/** All drafts and versions without their texts: drafts first, the latest edited at the top, then by number. */
export async function listOutlines(read: Reader): Promise<readonly Outline[]> {
  const rows = await read
    .selectFrom('policy.version')
    .select(outlineColumns)
    .orderBy('number', (order) => order.desc().nullsFirst())
    .orderBy('edited_at', 'desc')
    .execute()
  return rows.map(outline)
}

/** One draft or version whole; undefined where there is none of that id. */
export async function findDraft(read: Reader, id: string): Promise<Draft | undefined> {
  const row = await read
    .selectFrom('policy.version')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && draft(row)
}

/** The version of that number; undefined where it is not published. */
export async function versionNumbered(read: Reader, number: number): Promise<Version | undefined> {
  const row = await read
    .selectFrom('policy.version')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst()
  return row && asVersion(draft(row))
}

/** The last published version, in force or not; undefined before the first. */
export async function latestVersion(read: Reader): Promise<Version | undefined> {
  const row = await read
    .selectFrom('policy.version')
    .selectAll()
    .where('number', 'is not', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && asVersion(draft(row))
}

/**
 * The version in force at that moment, by the day in Japan; undefined before the first.
 *
 * The rule is `inForceOn` in `states.ts`; a test holds the two together.
 */
export async function versionInForce(read: Reader, now: Date): Promise<Version | undefined> {
  const row = await read
    .selectFrom('policy.version')
    .selectAll()
    .where('in_force_from', '<=', dayInJapan(now))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && asVersion(draft(row))
}

/** Id and number of the version in force at that moment; undefined before the first. */
export async function markInForce(
  read: Reader,
  now: Date,
): Promise<{ readonly id: string; readonly number: number | null } | undefined> {
  return read
    .selectFrom('policy.version')
    .select(['id', 'number'])
    .where('in_force_from', '<=', dayInJapan(now))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The number of the last published version; 0 before the first. */
export async function lastNumber(read: Reader): Promise<number> {
  const row = await read
    .selectFrom('policy.version')
    .select((column) => column.fn.max('number').as('last'))
    .executeTakeFirst()
  return row?.last ?? 0
}

/** Published versions nobody has put into force yet, in their order. */
export async function versionsToActivate(read: Reader): Promise<readonly Version[]> {
  const rows = await read
    .selectFrom('policy.version')
    .selectAll()
    .where('number', 'is not', null)
    .where('activated_at', 'is', null)
    .orderBy('number')
    .execute()
  return rows.flatMap((row) => asVersion(draft(row)) ?? [])
}

/** Every published version with its text, the latest first. */
export async function publishedVersions(read: Reader): Promise<readonly Version[]> {
  const rows = await read
    .selectFrom('policy.version')
    .selectAll()
    .where('number', 'is not', null)
    .orderBy('number', 'desc')
    .execute()
  return rows.flatMap((row) => asVersion(draft(row)) ?? [])
}

/** Every draft that is not published yet, the latest edited first. */
export async function openDrafts(read: Reader): Promise<readonly Draft[]> {
  const rows = await read
    .selectFrom('policy.version')
    .selectAll()
    .where('number', 'is', null)
    .orderBy('edited_at', 'desc')
    .execute()
  return rows.map(draft)
}

/** Keeps a new draft, or an adopted version. */
export async function addDraft(tx: Transaction, added: Draft): Promise<void> {
  await tx
    .insertInto('policy.version')
    .values({
      id: added.id,
      number: added.number,
      ...contentColumns(added),
      base: added.base,
      revision: added.revision,
      change_class: added.changeClass,
      adopted: added.author === null,
      writers: [...added.writers],
      author: added.author?.id ?? null,
      author_name: added.author?.name ?? null,
      edited_at: added.editedAt,
      published_at: added.publishedAt,
      effective_on: added.effectiveOn,
      activated_at: added.activatedAt,
      in_force_from: added.inForceFrom,
    })
    .execute()
}

/** Keeps another wording of a draft, as its next revision. */
export async function setContent(
  tx: Transaction,
  id: string,
  saved: Content & Pick<Draft, 'base' | 'revision' | 'changeClass' | 'writers' | 'editedAt'>,
  author: Person,
): Promise<void> {
  await tx
    .updateTable('policy.version')
    .set({
      ...contentColumns(saved),
      base: saved.base,
      revision: saved.revision,
      change_class: saved.changeClass,
      writers: [...saved.writers],
      author: author.id,
      author_name: author.name,
      edited_at: saved.editedAt,
    })
    .where('id', '=', id)
    .execute()
}

/** Puts a draft before an approver. */
export async function setSubmitted(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('policy.version')
    .set({ submitted_at: at, returned: null })
    .where('id', '=', id)
    .execute()
}

/** Makes it a draft again, with the reason; an approval it had is gone. */
export async function setReturned(tx: Transaction, id: string, reason: string): Promise<void> {
  await tx
    .updateTable('policy.version')
    .set({
      returned: reason,
      submitted_at: null,
      approver: null,
      approver_name: null,
      approved_at: null,
      approved_hash: null,
    })
    .where('id', '=', id)
    .execute()
}

export async function setApproved(
  tx: Transaction,
  id: string,
  { by, hash, at }: { readonly by: Person; readonly hash: string; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable('policy.version')
    .set({ approver: by.id, approver_name: by.name, approved_at: at, approved_hash: hash })
    .where('id', '=', id)
    .execute()
}

export async function setPublished(
  tx: Transaction,
  id: string,
  { number, effectiveOn, at }: { number: number; effectiveOn: string; at: Date },
): Promise<void> {
  await tx
    .updateTable('policy.version')
    .set({ number, effective_on: effectiveOn, published_at: at })
    .where('id', '=', id)
    .execute()
}

export async function setActivated(
  tx: Transaction,
  id: string,
  { inForceFrom, at }: { readonly inForceFrom: string; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable('policy.version')
    .set({ activated_at: at, in_force_from: inForceFrom })
    .where('id', '=', id)
    .execute()
}

export async function removeDraft(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('policy.version').where('id', '=', id).execute()
}

type ContentColumns = Pick<Draft, 'company' | 'ja' | 'en' | 'rules' | 'anchors' | 'hash'>

function contentColumns({ company, ja, en, rules, anchors, hash }: ContentColumns) {
  return {
    company,
    text_ja: ja.text,
    sha256_ja: ja.sha256,
    text_en: en?.text ?? null,
    sha256_en: en?.sha256 ?? null,
    rules: JSON.stringify(rules),
    anchors: anchors && JSON.stringify(anchors),
    hash,
  }
}

function outline(row: OutlineRow): Outline {
  return {
    id: row.id,
    number: row.number,
    company: row.company,
    revision: row.revision,
    hash: row.hash,
    author: person(row.author, row.author_name),
    editedAt: row.edited_at,
    submittedAt: row.submitted_at,
    approver: person(row.approver, row.approver_name),
    approvedAt: row.approved_at,
    returned: row.returned,
    publishedAt: row.published_at,
    effectiveOn: row.effective_on,
    activatedAt: row.activated_at,
    inForceFrom: row.in_force_from,
    changeClass: changeClass.nullable().parse(row.change_class),
  }
}

function draft(row: Selectable<PolicyVersion>): Draft {
  const ja = { text: row.text_ja, sha256: row.sha256_ja }
  const en = row.text_en && row.sha256_en ? { text: row.text_en, sha256: row.sha256_en } : null
  // What we wrote ourselves, parsed by their schemas before they were written.
  const rules = row.rules as unknown as Rules | null
  return {
    ...outline(row),
    ja,
    en,
    // Those of an old check may not name the English text, and a folder made of them would lose it.
    rules: rules ? bindTo(rules, ja, en) : rulesOfOldText(ja, en),
    anchors: row.anchors as unknown as Anchors | null,
    base: row.base,
    writers: row.writers,
  }
}

function person(id: string | null, name: string | null): Person | null {
  return id !== null && name !== null ? { id, name } : null
}
