import { bindClauses, type PolicyDiff, type PolicySide } from '@yakusoku/policy'
import { Mark } from '../../../parts/mark.tsx'
import { OwnWords } from '../../../parts/own-words.tsx'
import { useWords } from '../../../text/words.ts'
import { additionWords } from './draft-words.ts'

interface UnmeantAdditionsProps {
  readonly changes: PolicyDiff['clauses']
  readonly draft: PolicySide
  readonly onShow: (clause: string) => void
}

/**
 * New sentences nobody has given a meaning yet.
 *
 * A change is weighed by the rules; without this a new purpose in the text alone would look harmless.
 */
export function UnmeantAdditions({ changes, draft, onShow }: UnmeantAdditionsProps) {
  const words = useWords(additionWords)
  const added = new Set(
    changes.filter(({ change }) => change === 'added').map(({ clause }) => clause),
  )
  const unmeant = bindClauses(draft.document, draft.rules).filter(
    ({ clause, rules, statement }) =>
      added.has(clause.id) && rules.length === 0 && statement === null,
  )
  if (unmeant.length === 0) return null
  return (
    <section className="mb-5 rounded-8 border-2 border-orange-800 p-3">
      <h3 className="flex items-start gap-2 text-std-16B-170">
        <Mark shape="warning" className="mt-1.5 size-4 text-orange-1000" />
        {words.title(unmeant.length)}
      </h3>
      <p className="mt-1 text-dns-16N-130 leading-relaxed">{words.what}</p>
      <ul className="mt-1">
        {unmeant.map(({ clause }) => (
          <li key={clause.id}>
            <button
              type="button"
              onClick={() => onShow(clause.id)}
              className="min-h-11 text-left text-dns-16N-130 leading-relaxed text-key-900 underline underline-offset-4"
            >
              <OwnWords>{clause.text}</OwnWords>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
