import type { Rules } from '@yakusoku/policy'
import { Button } from '../../../parts/button.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { unbindClause } from '../reading/change-rules.ts'
import { fullRuleTitle } from '../reading/rule-title.ts'
import { faultWords } from './draft-words.ts'
import type { Fault } from './faults.ts'

interface FaultListProps {
  readonly faults: readonly Fault[]
  readonly rules: Rules
  readonly onChange: (rules: Rules) => void
}

/** What keeps a draft from being submitted, each with the way out. */
export function FaultList({ faults, rules, onChange }: FaultListProps) {
  const words = useWords(faultWords)
  const { language } = useLanguage()
  if (faults.length === 0) return null
  const name = (rule: string) =>
    rule === 'statements' ? words.statements : fullRuleTitle(rules, rule, language)
  const unbind = (rule: string, clause: string) =>
    onChange(
      rule === 'statements'
        ? { ...rules, statements: rules.statements.filter((one) => one.clause !== clause) }
        : unbindClause(rules, rule, clause),
    )
  return (
    <section className="mb-5 rounded-8 border-2 border-error-2 p-3">
      <h3 className="flex items-center gap-2 text-std-16B-170 text-error-2">
        <Mark shape="cross" />
        {words.title}
      </h3>
      <ul className="mt-1 space-y-2">
        {faults.map((fault) => (
          <li
            key={`${fault.kind} ${fault.rule} ${fault.kind === 'gone' ? fault.clause : ''}`}
            className="flex flex-wrap items-center gap-x-3 text-dns-16N-130 leading-relaxed"
          >
            <span className="min-w-0 grow basis-48">
              {fault.kind === 'gone'
                ? words.gone(name(fault.rule), fault.clause)
                : words.incomplete(name(fault.rule))}
            </span>
            {fault.kind === 'gone' && (
              <Button
                aria-label={`${words.unbind}: ${fault.clause}`}
                onClick={() => unbind(fault.rule, fault.clause)}
              >
                {words.unbind}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
