import type { VersionEffects } from '@yakusoku/contract'
import { asSentence } from '../../../text/as-sentence.ts'
import { useLanguage } from '../../../text/language.tsx'
import { count } from '../../../text/moment.ts'
import { useWords } from '../../../text/words.ts'
import { ClassBadge } from '../versions/class-badge.tsx'
import { activateWords } from './action-words.ts'

/** Who and what an activation touches: sentences, worst first, then the systems with their people. */
export function EffectsList({ effects }: { effects: VersionEffects }) {
  const words = useWords(activateWords)
  const { language } = useLanguage()
  return (
    <div className="mt-2">
      {effects.class && <ClassBadge changeClass={effects.class} />}
      {effects.effects.length === 0 ? (
        <p className="mt-2">{words.none}</p>
      ) : (
        <ul className="mt-3 max-w-[46rem] list-disc space-y-1 pl-6">
          {effects.effects.map((sentence) => (
            <li key={sentence.ja}>{asSentence(sentence[language], language)}</li>
          ))}
        </ul>
      )}
      {effects.systems.length > 0 && <SystemsTouched systems={effects.systems} />}
    </div>
  )
}

function SystemsTouched({ systems }: Pick<VersionEffects, 'systems'>) {
  const words = useWords(activateWords)
  const { language } = useLanguage()
  return (
    <section className="mt-4">
      <h4 className="text-dns-14B-130">{words.systems}</h4>
      <ul className="mt-1 max-w-[46rem]">
        {systems.map(({ name, people, fields }) => (
          <li
            key={name}
            className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-solid-gray-300 py-2"
          >
            <span className="font-mono">{name}</span>
            <span className="tabular-nums">
              {people === null ? words.unknownPeople : words.people(count(people, language))}
            </span>
            <span className="text-dns-14N-130 text-solid-gray-700">
              {words.fields}:{' '}
              <span className="font-mono">{fields.join(' ') || words.noFields}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
