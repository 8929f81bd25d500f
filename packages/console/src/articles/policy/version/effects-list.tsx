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
  const head = 'border-b-2 border-solid-gray-800 py-1.5 pr-6 text-left text-dns-14B-130'
  const cell = 'border-b border-solid-gray-300 py-2 pr-6 align-top'
  return (
    <table className="mt-4 text-dns-16N-130">
      <caption className="sr-only">{words.systems}</caption>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {words.system}
          </th>
          <th scope="col" className={`${head} text-right`}>
            {words.people}
          </th>
          <th scope="col" className={head}>
            {words.fields}
          </th>
        </tr>
      </thead>
      <tbody>
        {systems.map(({ name, people, fields }) => (
          <tr key={name}>
            <th scope="row" className={`${cell} text-left font-normal`}>
              {name}
            </th>
            <td className={`${cell} text-right tabular-nums`}>
              {people === null ? words.unknownPeople : count(people, language)}
            </td>
            <td className={`${cell} font-mono`}>{fields.join(' ') || words.noFields}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
