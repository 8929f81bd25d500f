import type { Language } from '@yakusoku/contract'
import type { Reader, Transaction } from '../../../platform/database/database.ts'

/** The PDF kept of a version; undefined where none was made yet. */
export async function findRendition(
  read: Reader,
  version: number,
  language: Language,
): Promise<Buffer | undefined> {
  const row = await read
    .selectFrom('policy.rendition')
    .select('pdf')
    .where('version', '=', version)
    .where('language', '=', language)
    .executeTakeFirst()
  return row?.pdf
}

/** Keeps a PDF, unless another process was first. */
export async function addRendition(
  tx: Transaction,
  rendition: { readonly version: number; readonly language: Language; readonly pdf: Buffer },
): Promise<void> {
  await tx
    .insertInto('policy.rendition')
    .values(rendition)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Hashes of every published text by its number, without the texts. */
export async function listHashes(
  read: Reader,
): Promise<ReadonlyMap<number, { readonly ja: string; readonly en: string | null }>> {
  const rows = await read
    .selectFrom('policy.version')
    .select(['number', 'sha256_ja', 'sha256_en'])
    .where('number', 'is not', null)
    .execute()
  return new Map(rows.map(({ number, sha256_ja: ja, sha256_en: en }) => [number ?? 0, { ja, en }]))
}
