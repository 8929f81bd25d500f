import { type ProblemCode, problems } from './problems/index.ts'
import type { Language } from './text.ts'

/** Values that fill `{name}` in a problem's sentence: names of things and counts, never personal data. */
export type ProblemValues = Readonly<Record<string, string | number>>

/**
 * Something is wrong in a way a person can act on; nothing was changed.
 *
 * `code` is stable and is also the translation key, so a problem without a Japanese and an English
 * sentence does not compile. `message` is the English sentence, for logs. Pass what was caught as
 * `cause`: it is for the log and is never shown.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly values: ProblemValues

  constructor(code: ProblemCode, values: ProblemValues = {}, options?: ErrorOptions) {
    super(fill(problems[code].en, values), options)
    this.code = code
    this.values = values
  }

  /** HTTP status of this problem when a call to the server ends in it. */
  get status(): number {
    return problems[this.code].status
  }

  /** What is wrong and what to do, in the reader's language. */
  sentence(language: Language): string {
    return fill(problems[this.code][language], this.values)
  }
}

function fill(sentence: string, values: ProblemValues): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
