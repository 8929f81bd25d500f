import type { Bilingual } from '@yakusoku/contract'
import type { Evidence, Outcome } from '../../../platform/control/control.ts'

/** The part of an evidence that is known before anybody looks. */
export interface Question {
  readonly control: string
  readonly title: Bilingual
  readonly rules: readonly string[]
  readonly system: string
  readonly query: string
}

/** What was seen. */
export interface Finding {
  readonly outcome: Outcome
  readonly population: number
  readonly failing: number
  readonly found: readonly string[]
  readonly result: Bilingual
  /** The question word for word, where it is known only once it was asked. */
  readonly query?: string
}

/** Asks a question and keeps the answer with its time. */
export async function evidenceOf(
  question: Question,
  look: () => Promise<Finding>,
): Promise<Evidence> {
  const at = new Date()
  const finding = await look()
  const tookMs = Date.now() - at.getTime()
  return { ...question, ...finding, found: finding.found.slice(0, 50), at, tookMs }
}

/** Nothing could be seen; never taken for a pass. */
export function cannotRun(result: Bilingual): Finding {
  return { outcome: 'cannot-run', population: 0, failing: 0, found: [], result }
}

/** Said where the role of a purpose is not there, or we may not look through its eyes. */
export function noEyes(role: string): Finding {
  return cannotRun({
    ja: `ロール「${role}」が無いか、このロールになる権限がないため、試せませんでした。plan と apply を実行してください。`,
    en: `the role "${role}" is not there or we may not act as it, so nothing was tried; run plan and apply`,
  })
}
