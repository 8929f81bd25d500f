import type { PolicyDocument } from '../document/document.ts'
import type { Quote } from './certainty.ts'
import { type Passage, quote, type Reading } from './passage.ts'

/** 「住所：…」, the same with a wide space, or 「住所」 over its value on the next line. */
const SEPARATED =
  /^[<【[(・■●〒]{0,2}([^\s:。、<>【】()@]{1,20}(?:\([^()]{1,12}\))?)[>】\])]?(?:\s?[::]\s?|\s{1,4})(?=\S)/u
const ALONE = /^[<【[(・■●]{0,2}([^\s:。、<>【】()@]{1,20}(?:\([^()]{1,12}\))?)[>】\])]?\s?:?$/u

/** What a label of the text gives. */
export interface Labelled {
  /** Folded, without the mark before it. */
  readonly label: string
  readonly value: Quote
  readonly passage: Passage
}

/** Every value that stands behind or under a label, in the order of the text. */
export function findLabelled({ document, passages }: Reading): Labelled[] {
  return passages.flatMap((passage) => labelledIn(document, passage, passages[passage.index + 1]))
}

function labelledIn(
  document: PolicyDocument,
  passage: Passage,
  next: Passage | undefined,
): Labelled[] {
  // A label is short; a sentence is none.
  const head = passage.text.slice(0, 60)
  const separated = SEPARATED.exec(head)
  if (separated !== null) {
    const value = quote(document, passage.folded, separated[0].length, passage.text.length)
    return [{ label: separated[1] ?? '', value, passage }]
  }
  const alone = passage.text.length > 40 ? null : ALONE.exec(head)
  const under = next !== undefined && next.clause.section === passage.clause.section
  if (alone === null || !under || next.text.length > 120) return []
  const value = { text: next.clause.text, span: next.clause.span }
  return [{ label: alone[1] ?? '', value, passage: next }]
}

/** The first value under a label of a vocabulary. */
export function valueOf(labelled: readonly Labelled[], label: RegExp): Labelled | undefined {
  return labelled.find((one) => label.test(one.label) && one.value.text !== '')
}
