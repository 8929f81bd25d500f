import { useWords } from '../../text/words.ts'
import { FieldStateBadge } from './field-state-badge.tsx'
import { fieldStateMeanings, fieldStates } from './field-states.ts'
import { systemsWords } from './systems-words.ts'

/** The states of a field, explained once. */
export function StateMeanings() {
  const words = useWords(systemsWords)
  const meanings = useWords(fieldStateMeanings)
  return (
    <section className="mt-12">
      <h2 className="text-std-18B-160">{words.meanings}</h2>
      <dl className="mt-3 grid gap-x-4 gap-y-2 sm:grid-cols-[max-content_minmax(0,1fr)]">
        {fieldStates.map((state) => (
          <div key={state} className="contents">
            <dt>
              <FieldStateBadge state={state} />
            </dt>
            <dd className="mb-2 text-dns-16N-130 leading-relaxed sm:mb-0">{meanings[state]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
