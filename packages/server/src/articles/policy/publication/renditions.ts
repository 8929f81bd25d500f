import type { Language } from '@yakusoku/contract'
import type { Database } from '../../../platform/database/database.ts'
import { readable } from '../readable.ts'
import type { Version } from '../versions/version.ts'
import { policyPdf } from './pdf.ts'
import { addRendition, findRendition } from './store.ts'

/** Being made in this process; another may make the same, and the first one kept is the one shown. */
const underway = new Map<string, Promise<Buffer>>()

/**
 * The PDF of a published text: made once, kept, and the same bytes for everybody afterwards.
 *
 * Setting a text costs a good part of a second, so callers at the same time wait for one.
 */
export async function pdfOf(
  database: Database,
  version: Version,
  language: Language,
): Promise<Buffer> {
  const kept = await findRendition(database.read, version.number, language)
  if (kept) return kept
  const key = `${version.number} ${language}`
  const making = underway.get(key) ?? make(database, version, language)
  underway.set(key, making)
  try {
    return await making
  } finally {
    underway.delete(key)
  }
}

async function make(database: Database, version: Version, language: Language): Promise<Buffer> {
  const pdf = await policyPdf(readable(version, language))
  const { number } = version
  await database.transaction((tx) => addRendition(tx, { version: number, language, pdf }))
  return (await findRendition(database.read, version.number, language)) ?? pdf
}
