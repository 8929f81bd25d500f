import type { Bilingual } from '@yakusoku/contract'
import type { SectionKind } from '../../document/document.ts'
import type { ProvisionBasis } from '../../extraction/extraction.ts'
import { findIn, type Passage, speaksOf } from '../../extraction/passage.ts'
import { fold, type Span } from '../../text/fold.ts'
import { firstWhere } from './first-where.ts'
import type { LintMatter, Mark } from './matter.ts'

/** The clauses of sections that are of one of these kinds, alone or among others. */
export function about(matter: LintMatter, ...kinds: readonly SectionKind[]): readonly Passage[] {
  return matter.reading.passages.filter(({ section }) =>
    kinds.some((kind) => speaksOf(section, kind)),
  )
}

/** Whether any of these clauses says it. */
export function anySays(passages: readonly Passage[], pattern: RegExp): boolean {
  return passages.some(({ text }) => pattern.test(text))
}

/** Whether the text says it anywhere, in a clause or a heading. */
export function textSays({ reading, headings }: LintMatter, pattern: RegExp): boolean {
  return anySays(reading.passages, pattern) || headings.some((heading) => pattern.test(heading))
}

/** The words of every clause that says it. */
export function marksIn(
  matter: LintMatter,
  passages: readonly Passage[],
  pattern: RegExp,
): readonly Mark[] {
  return passages.flatMap((passage) => {
    const found = findIn(matter.document, passage, pattern)
    return found === null ? [] : [{ clause: passage.clause.id, span: found.span }]
  })
}

/** The whole of the first clause that says it; nothing where none does. */
export function firstMark(passages: readonly Passage[], pattern: RegExp): readonly Mark[] {
  const found = passages.find(({ text }) => pattern.test(text))
  return found === undefined ? [] : [{ clause: found.clause.id, span: found.clause.span }]
}

/** Where something is missing: the first clause of the first part there is, or the whole text. */
export function missingIn(
  parts: readonly (readonly Passage[])[],
  detail?: Bilingual,
): readonly [Mark] {
  const clause = parts.find((passages) => passages.length > 0)?.[0]?.clause
  const place = { clause: clause?.id ?? null, span: clause?.span ?? null }
  return [detail === undefined ? place : { ...place, detail }]
}

/** A case in which data leave the company, folded, with its place. */
export interface CaseOfProvision {
  readonly text: string
  readonly basis: ProvisionBasis
  readonly mark: Mark
}

/** The cases of provision without, or apart from, consent. */
export function casesOf(matter: LintMatter): readonly CaseOfProvision[] {
  const { extraction } = matter
  return extraction.thirdPartyExceptions.map(({ text, basis }, at) => ({
    text: fold(text).text,
    basis,
    mark: markAt(matter, extraction.spans[`/thirdPartyExceptions/${at}/text`]),
  }))
}

/** A purpose as printed, folded, with its place. */
export function purposesOf(
  matter: LintMatter,
): readonly { readonly text: string; readonly mark: Mark }[] {
  return matter.extraction.purposes.map((text, at) => ({
    text: fold(text).text,
    mark: markOf(matter, `/purposes/${at}`),
  }))
}

/** A value of the extraction as a place of the text. */
export function markOf(matter: LintMatter, pointer: string): Mark {
  return markAt(matter, matter.extraction.spans[pointer])
}

function markAt({ document }: LintMatter, place: readonly [number, number] | undefined): Mark {
  if (place === undefined) return { clause: null, span: null }
  const span: Span = { start: place[0], end: place[1] }
  const { clauses } = document
  const clause =
    clauses[firstWhere(clauses.length, (at) => (clauses[at]?.span.end ?? 0) > span.start)]
  const inside = clause !== undefined && clause.span.start <= span.start
  return { clause: inside ? clause.id : null, span }
}

/** Names what is missing of a list of needed things; undefined where nothing is. */
export function lacking(
  needed: readonly { readonly name: Bilingual; readonly met: boolean }[],
): Bilingual | undefined {
  const missing = needed.filter(({ met }) => !met).map(({ name }) => name)
  if (missing.length === 0) return undefined
  return {
    ja: `見当たらないもの:${missing.map(({ ja }) => ja).join('、')}`,
    en: `not found: ${missing.map(({ en }) => en).join(', ')}`,
  }
}
