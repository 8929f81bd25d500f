import { type PolicyDocument, readDocument } from '@yakusoku/policy'
import { documentOf } from './versions/content.ts'
import type { PublishedText } from './versions/version.ts'

/**
 * The English text read beside the Japanese one, sentence for sentence, so that it takes over the anchors;
 * null where there is none, or where the two do not run in step; pure.
 *
 * In step means: as many sections, and in each as many clauses. Anything less would put the words of one
 * promise under the standing of another.
 */
export function translation(
  version: Pick<PublishedText, 'ja' | 'en' | 'anchors'>,
): PolicyDocument | null {
  if (!version.en) return null
  const ja = documentOf(version)
  const en = readEnglish(version.en.text)
  const inStep =
    en !== null &&
    en.sections.length === ja.sections.length &&
    en.clauses.length === ja.clauses.length &&
    en.clauses.every(({ section }, index) => section === ja.clauses[index]?.section)
  if (!inStep) return null
  const clauses = en.clauses.map((clause, index) => ({
    ...clause,
    id: ja.clauses[index]?.id ?? clause.id,
  }))
  return { ...en, clauses }
}

/** A text the importer does not take for a policy is still a translation to show, without anchors. */
function readEnglish(text: string): PolicyDocument | null {
  try {
    return readDocument(text)
  } catch {
    return null
  }
}
