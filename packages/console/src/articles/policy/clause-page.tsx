import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { OwnWords } from '../../parts/own-words.tsx'
import { Page } from '../../parts/page.tsx'
import { asSentence } from '../../text/as-sentence.ts'
import { useLanguage } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { boardQuery, clauseQuery } from '../../wire/queries.ts'
import { ClauseNeighbours } from './clause-neighbours.tsx'
import { clausePlace } from './clause-place.ts'
import { clauseWords } from './clause-words.ts'
import { Confirmation } from './confirmation.tsx'
import { MakeProvable } from './make-provable.tsx'
import { RuleEvidence } from './rule-evidence.tsx'
import { StandingBadge } from './standing-badge.tsx'
import { standingWords } from './standings.ts'

/** One sentence of the policy, down to the queries that prove or disprove it. */
export function ClausePage() {
  const { id } = useParams({ from: '/staff/clauses/$id' })
  const filter = useSearch({ from: '/staff/clauses/$id' })
  const { data: clause } = useSuspenseQuery(clauseQuery(id))
  const { data: board } = useSuspenseQuery(boardQuery)
  const { language } = useLanguage()
  const words = useWords(clauseWords)
  const names = useWords(standingWords)
  const place = clausePlace(board.sections, id)
  return (
    <Page title={`${clause.id} ${names[clause.standing]}`}>
      <ClauseNeighbours id={id} board={board} filter={filter} />
      <blockquote className="mt-6 border-l-8 border-solid-gray-800 py-1 pl-5 md:pl-7">
        <h1
          tabIndex={-1}
          className="max-w-[54rem] text-std-20N-150 text-solid-gray-900 md:text-std-26N-150"
        >
          <OwnWords>{clause.text}</OwnWords>
        </h1>
      </blockquote>
      <div className="mt-6 flex flex-wrap items-start gap-x-4 gap-y-2">
        <StandingBadge standing={clause.standing} />
        <p className="min-w-64 flex-1">{asSentence(clause.because[language], language)}</p>
      </div>
      <dl className="mt-5 flex flex-wrap gap-x-10 gap-y-3 border-y border-solid-gray-300 py-3 text-dns-16N-130">
        <div>
          <dt className="text-dns-14N-130 text-solid-gray-700">{words.where}</dt>
          <dd className="mt-1">
            {place ? words.place(clause.heading, place.clause, place.of) : clause.heading}
          </dd>
        </div>
        <div>
          <dt className="text-dns-14N-130 text-solid-gray-700">{words.id}</dt>
          <dd className="mt-1 font-mono">{clause.id}</dd>
        </div>
      </dl>
      {clause.statement && <Confirmation {...clause.statement} />}
      <MakeProvable clause={clause} />
      {clause.rules.length > 0 && (
        <section className="mt-12">
          <h2 className="border-b-2 border-solid-gray-800 pb-2 text-std-22B-150">{words.rules}</h2>
          {clause.rules.map((rule) => (
            <RuleEvidence key={rule.key} rule={rule} />
          ))}
        </section>
      )}
    </Page>
  )
}
