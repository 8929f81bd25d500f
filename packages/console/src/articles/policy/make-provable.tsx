import type { ClauseDetail } from '@yakusoku/contract'
import { useWords } from '../../text/words.ts'
import { adviceWords } from './clause-words.ts'

/** What a person can do so that a clause nobody can prove becomes one that can be. */
export function MakeProvable({ clause }: { clause: ClauseDetail }) {
  const words = useWords(adviceWords)
  if (clause.standing === 'unbound') {
    return (
      <Advice
        why={words.unboundWhy}
        steps={[words.unboundBind(clause.id), words.unboundStatement, words.unboundRemove]}
      />
    )
  }
  if (clause.standing === 'unproven') {
    const hasEvidence = clause.rules.some((rule) => rule.evidence.length > 0)
    return (
      <Advice
        why={words.unprovenWhy}
        steps={[
          ...(hasEvidence ? [words.unprovenReason] : [words.unprovenNone, words.unprovenOutside]),
          words.unprovenAgain,
        ]}
      />
    )
  }
  return null
}

function Advice({ why, steps }: { why: string; steps: readonly string[] }) {
  const words = useWords(adviceWords)
  return (
    <section className="mt-8 rounded-12 border border-solid-gray-420 p-5 md:p-6">
      <h2 className="text-std-20B-150">{words.title}</h2>
      <p className="mt-2 max-w-[46rem]">{why}</p>
      <ul className="mt-3 max-w-[46rem] list-disc space-y-2 pl-6 marker:text-solid-gray-600">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  )
}
