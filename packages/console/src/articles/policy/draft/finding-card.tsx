import {
  cite,
  type DraftedText,
  type LintFinding,
  type Severity,
  type Span,
} from '@yakusoku/policy'
import { useState } from 'react'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { Mark, type MarkShape } from '../../../parts/mark.tsx'
import { OwnWords } from '../../../parts/own-words.tsx'
import { asSentence, asTitle } from '../../../text/as-sentence.ts'
import { useLanguage } from '../../../text/language.tsx'
import { dayInJapan, daysLater } from '../../../text/moment.ts'
import { useWords } from '../../../text/words.ts'
import { lintWords, natureWords, severityWords } from './draft-words.ts'

const looks = {
  critical: { shape: 'cross', ink: 'text-error-2' },
  high: { shape: 'warning', ink: 'text-error-2' },
  medium: { shape: 'warning', ink: 'text-orange-1000' },
  low: { shape: 'line', ink: 'text-solid-gray-700' },
} as const satisfies Record<Severity, { shape: MarkShape; ink: string }>

interface FindingCardProps {
  readonly finding: LintFinding
  readonly text: string
  readonly onSelect: (span: Span) => void
  /** Words that would mend it, where words can. */
  readonly offer: DraftedText | undefined
  readonly onInsert: (offer: DraftedText) => void
  readonly onSuppress: (reason: string, until: string) => void
}

/** One finding: how grave, what is wrong, the words it is about, how to mend it, where the law says so. */
export function FindingCard(props: FindingCardProps) {
  const { finding, text, offer, onSelect, onInsert, onSuppress } = props
  const words = useWords(lintWords)
  const severities = useWords(severityWords)
  const natures = useWords(natureWords)
  const { language } = useLanguage()
  const { rule, span, detail } = finding
  const { shape, ink } = looks[rule.severity]
  return (
    <article className="rounded-8 border border-solid-gray-420 p-3">
      <h3 className="flex items-start gap-2 text-std-16B-170">
        <Mark shape={shape} className={`mt-1.5 size-4 ${ink}`} />
        <span>
          <span className={`mr-2 ${ink}`}>{severities[rule.severity]}</span>
          {asTitle(rule.title[language], language)}
          <span className="ml-2 text-dns-14N-130 text-solid-gray-700">{natures[rule.nature]}</span>
        </span>
      </h3>
      {span && (
        <button
          type="button"
          aria-label={words.show}
          onClick={() => onSelect(span)}
          className="mt-1 block min-h-11 border-l-4 border-solid-gray-420 pl-3 text-left text-dns-16N-130 leading-relaxed text-key-900 underline underline-offset-4"
        >
          <OwnWords>{shortened(text.slice(span.start, span.end))}</OwnWords>
        </button>
      )}
      <p className="mt-1">{asSentence((detail ?? rule.says)[language], language)}</p>
      <p className="mt-1">
        <strong className="mr-2 text-dns-14B-130">{words.mend}</strong>
        {asSentence(rule.mend[language], language)}
      </p>
      <p className="mt-1 text-dns-14N-130 leading-relaxed text-solid-gray-700">
        <span className="font-mono">{rule.id}</span>{' '}
        {rule.provisions
          .map((provision) => cite(provision)[language])
          .join(language === 'ja' ? '、' : ', ')}
      </p>
      {offer && <Offer offer={offer} onInsert={onInsert} />}
      <Accept onSuppress={onSuppress} />
    </article>
  )
}

function shortened(quote: string): string {
  return quote.length > 120 ? `${quote.slice(0, 119)}…` : quote
}

interface OfferProps {
  readonly offer: DraftedText
  readonly onInsert: (offer: DraftedText) => void
}

/** A drafted sentence or section, to be read before it is put into the text. */
function Offer({ offer, onInsert }: OfferProps) {
  const words = useWords(lintWords)
  const { heading, text } = offer
  return (
    <details className="mt-1">
      <summary className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">
        {words.offer}…
      </summary>
      <blockquote
        lang="ja"
        className="border-l-4 border-key-900 bg-key-50 px-3 py-2 text-dns-16N-130 leading-relaxed whitespace-pre-line"
      >
        {heading && <strong className="block">{heading.ja}</strong>}
        {text.ja}
      </blockquote>
      <Button className="mt-2" onClick={() => onInsert(offer)}>
        {offer.as === 'replacement' ? words.replace : words.insert}
      </Button>
    </details>
  )
}

/** A finding accepted for a while, with a reason and a last day; afterwards it speaks again. */
function Accept({ onSuppress }: Pick<FindingCardProps, 'onSuppress'>) {
  const words = useWords(lintWords)
  const today = dayInJapan(new Date())
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState(() => daysLater(today, 90))
  const ready = reason.trim().length >= 10 && until >= today
  return (
    <details className="mt-1">
      <summary className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">
        {words.accept}…
      </summary>
      <div className="space-y-3 pb-2">
        <Field label={words.acceptReason} rows={2} value={reason} onChange={setReason} />
        <Field
          className="w-56"
          label={words.acceptUntil}
          type="date"
          min={today}
          value={until}
          onChange={setUntil}
        />
        <Button aria-disabled={!ready} onClick={() => ready && onSuppress(reason.trim(), until)}>
          {words.acceptYes}
        </Button>
      </div>
    </details>
  )
}
