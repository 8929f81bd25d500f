import type { Rules } from '@yakusoku/policy'
import { sql } from 'kysely'
import type { Evidence } from '../../platform/control/control.ts'
import type { Reader, Transaction } from '../../platform/database/database.ts'
import type { Standings } from './standings.ts'

/** A published text; immutable once it has a number. */
export interface Version {
  readonly number: number
  readonly company: string
  readonly ja: { readonly text: string; readonly sha256: string }
  readonly en: { readonly text: string; readonly sha256: string } | null
  readonly effectiveOn: string | null
  readonly publishedAt: Date
}

/** One evaluation of all controls, with the rules it held the text against. */
export interface CheckRun {
  readonly id: string
  readonly version: number
  readonly rules: Rules
  readonly at: Date
  readonly evidence: readonly Evidence[]
}

/** The last published version; undefined before the first. */
export async function latestVersion(read: Reader): Promise<Version | undefined> {
  const row = await read
    .selectFrom('policy.version')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      number: row.number,
      company: row.company,
      ja: { text: row.text_ja, sha256: row.sha256_ja },
      en: row.text_en && row.sha256_en ? { text: row.text_en, sha256: row.sha256_en } : null,
      effectiveOn: row.effective_on,
      publishedAt: row.published_at,
    }
  )
}

/** Lets one publisher at a time through, so that each sees the version before. */
export async function lockVersions(tx: Transaction): Promise<void> {
  await sql`lock table policy.version in share row exclusive mode`.execute(tx)
}

/** Adds a version under the next number. */
export async function addVersion(tx: Transaction, version: Version): Promise<void> {
  await tx
    .insertInto('policy.version')
    .values({
      number: version.number,
      company: version.company,
      text_ja: version.ja.text,
      sha256_ja: version.ja.sha256,
      text_en: version.en?.text ?? null,
      sha256_en: version.en?.sha256 ?? null,
      effective_on: version.effectiveOn,
      published_at: version.publishedAt,
    })
    .execute()
}

export async function addCheckRun(
  tx: Transaction,
  run: CheckRun,
  standings: Standings,
): Promise<void> {
  const { id, version, rules, at } = run
  await tx
    .insertInto('policy.check_run')
    .values({ id, version, rules: JSON.stringify(rules), at })
    .execute()
  const evidence = run.evidence.map(({ tookMs, ...seen }, ordinal) => ({
    ...seen,
    run: id,
    ordinal,
    title: JSON.stringify(seen.title),
    result: JSON.stringify(seen.result),
    rules: [...seen.rules],
    found: [...seen.found],
    took_ms: tookMs,
  }))
  if (evidence.length > 0) await tx.insertInto('policy.evidence').values(evidence).execute()
  const rows = [...standings].map(([clause, standing]) => ({ run: id, clause, standing }))
  await tx.insertInto('policy.clause_standing').values(rows).execute()
}

/** The last run held against a version; undefined where none was. */
export async function latestRun(read: Reader, version: number): Promise<CheckRun | undefined> {
  const run = await read
    .selectFrom('policy.check_run')
    .selectAll()
    .where('version', '=', version)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!run) return undefined
  const rows = await read
    .selectFrom('policy.evidence')
    .selectAll()
    .where('run', '=', run.id)
    .orderBy('ordinal')
    .execute()
  // What we wrote ourselves, validated before it was written.
  const evidence = rows.map((row) => ({ ...row, tookMs: row.took_ms }) as unknown as Evidence)
  return { id: run.id, version, rules: run.rules as unknown as Rules, at: run.at, evidence }
}
