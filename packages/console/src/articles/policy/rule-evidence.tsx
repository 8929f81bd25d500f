import type { ClauseDetail } from '@yakusoku/contract'
import { asTitle } from '../../text/as-sentence.ts'
import { useLanguage } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { clauseWords } from './clause-words.ts'
import { EvidenceCard } from './evidence-card.tsx'

/** One rule and the evidence of each of its controls. */
export function RuleEvidence({ rule }: { rule: ClauseDetail['rules'][number] }) {
  const { language } = useLanguage()
  const words = useWords(clauseWords)
  return (
    <section className="pt-6">
      <h3 className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-dns-14N-130 text-solid-gray-700">{words.rule}</span>
        <span className="text-std-18B-160">{asTitle(rule.label[language], language)}</span>
        <span className="font-mono text-dns-14N-130 text-solid-gray-700">{rule.key}</span>
      </h3>
      {rule.evidence.length === 0 && <p className="mt-2">{words.noEvidence}</p>}
      <div className="mt-3 space-y-4">
        {rule.evidence.map((evidence) => (
          <EvidenceCard key={`${evidence.control} ${evidence.system}`} evidence={evidence} />
        ))}
      </div>
    </section>
  )
}
