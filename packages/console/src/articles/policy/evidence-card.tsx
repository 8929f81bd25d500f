import type { EvidenceView } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { Time } from '../../parts/time.tsx'
import { asSentence, asTitle } from '../../text/as-sentence.ts'
import { useLanguage } from '../../text/language.tsx'
import { count, duration } from '../../text/moment.ts'
import { useWords } from '../../text/words.ts'
import { evidenceWords } from './clause-words.ts'
import { FoundList } from './found-list.tsx'
import { OutcomeBadge } from './outcome-badge.tsx'
import { QueryText } from './query-text.tsx'

/** What one control saw: enough for somebody else to ask the same question again. */
export function EvidenceCard({ evidence }: { evidence: EvidenceView }) {
  const { language } = useLanguage()
  const words = useWords(evidenceWords)
  const { outcome, title, system, result, population, failing } = evidence
  return (
    <article className="rounded-8 border border-solid-gray-420">
      <div className="px-4 pt-4 md:px-5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <OutcomeBadge outcome={outcome} />
          <h4 className="text-std-16B-170">{asTitle(title[language], language)}</h4>
        </div>
        <p className="mt-2 max-w-[46rem]">{asSentence(result[language], language)}</p>
        <dl className="mt-4 grid grid-cols-2 gap-x-8 gap-y-3 sm:flex sm:flex-wrap">
          {outcome !== 'cannot-run' && (
            <>
              <Figure name={words.population}>{count(population, language)}</Figure>
              <Figure name={words.failing} alarming={failing > 0}>
                {count(failing, language)}
              </Figure>
            </>
          )}
          <Detail name={words.system}>{system ?? words.noSystem}</Detail>
          <Detail name={words.ran}>
            <Time at={evidence.at} />
          </Detail>
          <Detail name={words.took}>{duration(evidence.tookMs)}</Detail>
        </dl>
        {evidence.found.length > 0 && <FoundList found={evidence.found} />}
      </div>
      <QueryText query={evidence.query} of={[title[language], system].filter(Boolean).join(', ')} />
    </article>
  )
}

interface EntryProps {
  readonly name: string
  readonly alarming?: boolean
  readonly children: ReactNode
}

function Figure({ name, alarming = false, children }: EntryProps) {
  return (
    <div>
      <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
      <dd
        className={`text-std-24B-150 leading-tight tabular-nums ${alarming ? 'text-error-2' : ''}`}
      >
        {children}
      </dd>
    </div>
  )
}

function Detail({ name, children }: EntryProps) {
  return (
    <div>
      <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
      <dd className="mt-1 text-dns-16N-130">{children}</dd>
    </div>
  )
}
