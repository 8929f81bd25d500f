import { cite, type LawChange } from '@yakusoku/policy'
import { asSentence, asTitle } from '../../../text/as-sentence.ts'
import { useLanguage } from '../../../text/language.tsx'
import { spokenDay } from '../../../text/moment.ts'
import { useWords } from '../../../text/words.ts'
import { lintWords } from './draft-words.ts'

/** Changes of the law that are promulgated and not part of the findings. */
export function Upcoming({ changes }: { changes: readonly LawChange[] }) {
  const words = useWords(lintWords)
  const { language } = useLanguage()
  if (changes.length === 0) return null
  const when = ({ from, latest, standing }: LawChange) => {
    if (standing === 'look-up') return words.lookUp
    return from ? words.from(spokenDay(from, language)) : words.latest(spokenDay(latest, language))
  }
  return (
    <details className="mt-6">
      <summary className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">
        {words.upcoming(changes.length)}
      </summary>
      <ul className="space-y-3">
        {changes.map((change) => (
          <li key={change.id} className="border-l-4 border-solid-gray-420 pl-3">
            <p className="text-std-16B-170">
              {asTitle(change.title[language], language)}
              <span className="ml-3 text-dns-14N-130 text-solid-gray-700">{when(change)}</span>
            </p>
            <p className="text-dns-16N-130 leading-relaxed">
              {asSentence(change.says[language], language)}
            </p>
            <p className="text-dns-14N-130 text-solid-gray-700">
              {change.provisions
                .map((provision) => cite(provision)[language])
                .join(language === 'ja' ? '、' : ', ')}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
