import type { Span } from '../text/fold.ts'
import type { Finding, Quote, Sure } from './certainty.ts'
import { askAbout, type DoubtName } from './doubts.ts'
import type { Extraction, ExtractionQuestion } from './extraction.ts'

/** What a text says without any doubt is still read by a program. */
const STATED = 0.98

/** Remembers where each value came from, and how surely, while the values are put together. */
export class Sources {
  readonly spans: Record<string, readonly [number, number]> = {}
  readonly confidence: Record<string, number> = {}
  readonly questions: ExtractionQuestion[] = []

  quoted(pointer: string, found: Quote | null): string | null {
    if (found !== null) this.at(pointer, found)
    return found?.text ?? null
  }

  derived<T>(pointer: string, found: Finding<T> | null): T | null {
    if (found !== null) this.at(pointer, found)
    return found?.value ?? null
  }

  list(pointer: string, found: readonly Quote[]): string[] {
    return found.map((one, at) => {
      this.at(`${pointer}/${at}`, one)
      return one.text
    })
  }

  kinds<T>(pointer: string, found: readonly Finding<T>[]): T[] {
    return found.map((one, at) => {
      this.at(`${pointer}/${at}`, one)
      return one.value
    })
  }

  at(pointer: string, found: { readonly span: Span } & Sure): void {
    const { span, certainty = STATED, doubt } = found
    this.spans[pointer] = [span.start, span.end]
    this.confidence[pointer] = certainty
    if (doubt !== undefined) this.ask(pointer, doubt.name, span, doubt.values)
  }

  ask(
    pointer: string,
    name: DoubtName,
    span: Span | null,
    values?: Readonly<Record<string, string>>,
  ): void {
    this.questions.push({
      pointer,
      span: span && [span.start, span.end],
      question: askAbout(name, values),
    })
  }

  /** A question whose quotations differ by language. */
  askInTwo(
    pointer: string,
    name: DoubtName,
    span: Span,
    values: Readonly<Record<'ja' | 'en', Readonly<Record<string, string>>>>,
  ): void {
    const question = { ja: askAbout(name, values.ja).ja, en: askAbout(name, values.en).en }
    this.questions.push({ pointer, span: [span.start, span.end], question })
  }

  /** What an extraction carries beside its values. */
  read(): Pick<Extraction, 'spans' | 'confidence' | 'questions'> {
    const { spans, confidence, questions } = this
    return { spans, confidence, questions }
  }
}
