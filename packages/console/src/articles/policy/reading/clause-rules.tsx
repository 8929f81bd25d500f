import { useQuery } from '@tanstack/react-query'
import type { Clause, Rules } from '@yakusoku/policy'
import { useState } from 'react'
import { Button } from '../../../parts/button.tsx'
import { Choice } from '../../../parts/choice.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { dayInJapan } from '../../../text/moment.ts'
import { useWords } from '../../../text/words.ts'
import { sessionQuery } from '../../../wire/queries.ts'
import { type Candidate, candidateTitle, withCandidate } from './candidates.ts'
import { bindClause, unbindClause, withNewRule, withStatement } from './change-rules.ts'
import { clauseRuleWords } from './reading-words.ts'
import { listRules, type RuleGroup, soleRules } from './rule-list.ts'
import { fullRuleTitle } from './rule-title.ts'
import { groupWords } from './rule-words.ts'

interface ClauseRulesProps {
  readonly clause: Clause
  readonly rules: Rules
  /** What the clause may mean, best first. */
  readonly candidates: readonly Candidate[]
  readonly onChange: (rules: Rules) => void
  readonly onOpenRule: (key: string) => void
}

/** What a chosen sentence means: its rules, those it may belong to, or that it promises nothing. */
export function ClauseRules({ clause, rules, candidates, onChange, onOpenRule }: ClauseRulesProps) {
  const words = useWords(clauseRuleWords)
  const { language } = useLanguage()
  const bound = listRules(rules).filter(({ clauses }) => clauses.includes(clause.id))
  const statement = rules.statements.find((one) => one.clause === clause.id)
  return (
    <div className="text-dns-16N-130">
      <p className="font-mono text-dns-14N-130 text-solid-gray-700">{clause.id}</p>
      {bound.length > 0 && (
        <>
          <p className="mt-2 text-dns-14B-130">{words.rules}</p>
          <ul>
            {bound.map(({ key }) => (
              <li key={key} className="flex flex-wrap items-center justify-between gap-x-3">
                <button
                  type="button"
                  className="min-h-11 text-left leading-relaxed text-key-900 underline underline-offset-4"
                  onClick={() => onOpenRule(key)}
                >
                  {fullRuleTitle(rules, key, language)}
                </button>
                <Button
                  look="text"
                  aria-label={`${words.unbind}: ${fullRuleTitle(rules, key, language)}`}
                  onClick={() => onChange(unbindClause(rules, key, clause.id))}
                >
                  {words.unbind}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {statement && (
        <p className="mt-2 leading-relaxed">
          {words.stated(statement.by, statement.on)}{' '}
          <Button look="text" onClick={() => onChange(withoutStatement(rules, clause.id))}>
            {words.undo}
          </Button>
        </p>
      )}
      {bound.length === 0 && !statement && <p className="mt-2 leading-relaxed">{words.none}</p>}
      <Candidates clause={clause} rules={rules} candidates={candidates} onChange={onChange} />
      <BindForm clause={clause} rules={rules} onChange={onChange} onOpenRule={onOpenRule} />
    </div>
  )
}

function withoutStatement(rules: Rules, clause: string): Rules {
  return { ...rules, statements: rules.statements.filter((one) => one.clause !== clause) }
}

function Candidates({ clause, rules, candidates, onChange }: Omit<ClauseRulesProps, 'onOpenRule'>) {
  const words = useWords(clauseRuleWords)
  const { language } = useLanguage()
  if (candidates.length === 0) return null
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      <span className="text-dns-14B-130">{words.candidates}</span>
      {candidates.slice(0, 3).map((candidate) => {
        const title = candidateTitle(candidate, rules, language)
        return (
          <Button key={title} onClick={() => onChange(withCandidate(rules, candidate, clause.id))}>
            {words.take(title)}
          </Button>
        )
      })}
    </div>
  )
}

const many: readonly RuleGroup[] = ['purposes', 'provisions', 'schedules']

function BindForm({ clause, rules, onChange, onOpenRule }: Omit<ClauseRulesProps, 'candidates'>) {
  const words = useWords(clauseRuleWords)
  const { language } = useLanguage()
  const { data: session } = useQuery(sessionQuery)
  const [chosen, setChosen] = useState('')
  const listed = listRules(rules)
  const free = listed.filter(({ clauses }) => !clauses.includes(clause.id))
  const missing = soleRules.filter((group) => !listed.some(({ key }) => key === group))
  const options = [
    ...free.map(({ key }) => ({ value: key, label: fullRuleTitle(rules, key, language) })),
    ...[...many, ...missing].map((group) => ({
      value: `new ${group}`,
      label: words.add(groupWords[group][language]),
    })),
  ]
  const bind = (value: string) => {
    setChosen('')
    const [isNew, group] = value.split(' ')
    if (isNew !== 'new') return onChange(bindClause(rules, value, clause.id))
    const made = withNewRule(rules, group as RuleGroup, clause.id)
    onChange(made.rules)
    onOpenRule(made.key)
  }
  const by = session?.name ?? ''
  return (
    <div className="mt-3 flex flex-wrap items-end gap-3">
      <Choice
        className="min-w-0 grow basis-56"
        label={words.bindTo}
        any={words.choose}
        value={chosen}
        options={options}
        onChange={setChosen}
      />
      <Button aria-disabled={chosen === ''} onClick={() => chosen && bind(chosen)}>
        {words.bind}
      </Button>
      <Button
        onClick={() =>
          onChange(withStatement(rules, clause.id, { by, on: dayInJapan(new Date()) }))
        }
      >
        {words.nothing}
      </Button>
    </div>
  )
}
