import type { Bilingual, VersionDiff } from '@yakusoku/contract'
import { cite } from '@yakusoku/policy'
import { OwnWords } from '../../../parts/own-words.tsx'
import { asSentence } from '../../../text/as-sentence.ts'
import { useLanguage } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { ClassBadge } from '../versions/class-badge.tsx'
import { diffWords, ruleChangeWords } from './version-words.ts'

/** A change of a rule; whoever shows it needs no list of its clauses. */
export type ShownRuleChange = Omit<
  VersionDiff['rules'][number],
  'clauses' | 'provisions' | 'label'
> & {
  readonly label: Bilingual
  readonly provisions: readonly VersionDiff['rules'][number]['provisions'][number][]
}

/** What the rules now allow that they did not, or the other way round; gravest first. */
export function RuleChanges({ changes }: { changes: readonly ShownRuleChange[] }) {
  const words = useWords(diffWords)
  return (
    <section className="mt-6">
      <h3 className="text-std-18B-160">{words.rules}</h3>
      <ul className="mt-2 space-y-4">
        {changes.map((change) => (
          <li key={`${change.rule} ${change.change}`}>
            <RuleChange change={change} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function RuleChange({ change }: { change: ShownRuleChange }) {
  const words = useWords(diffWords)
  const kinds = useWords(ruleChangeWords)
  const { language } = useLanguage()
  return (
    <article className="rounded-8 border border-solid-gray-420 p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <ClassBadge changeClass={change.class} />
        <h4 className="text-std-16B-170">
          <OwnWords>{change.label[language]}</OwnWords>
        </h4>
        <span className="text-dns-14B-130">{kinds[change.change]}</span>
      </div>
      <p className="mt-2 max-w-[46rem]">{asSentence(change.because[language], language)}</p>
      {change.provisions.length > 0 && (
        <p className="mt-2 text-dns-14N-130 text-solid-gray-700">
          {words.provisions}:{' '}
          {change.provisions
            .map((provision) => citation(provision)[language])
            .join(language === 'ja' ? '、' : ', ')}
        </p>
      )}
    </article>
  )
}

/** On the wire what a provision does not name may also be there without a value. */
function citation({ paragraph, item, ...place }: ShownRuleChange['provisions'][number]) {
  return cite({ ...place, ...(paragraph && { paragraph }), ...(item && { item }) })
}
