import type { Rules, Span } from '@yakusoku/policy'
import { useMemo, useState } from 'react'
import { listRules } from './rule-list.ts'
import { showClause, showRule } from './show-clause.ts'

interface Chosen {
  /** The clause whose rules are shown under it. */
  readonly clause: string | null
  /** The rule that is open. */
  readonly rule: string | null
  /** The words a fact was quoted from, and their clause. */
  readonly quoted: { readonly clause: string; readonly span: Span } | null
}

const nothing: Chosen = { clause: null, rule: null, quoted: null }

/** What is chosen in a text and in the rules beside it, and how one leads to the other. */
export function useSelection(rules: Rules) {
  const [chosen, setChosen] = useState(nothing)
  const { clause, rule, quoted } = chosen
  const marked = useMemo(() => {
    const clauses = listRules(rules).find(({ key }) => key === rule)?.clauses ?? []
    return new Set([...clauses, ...(quoted ? [quoted.clause] : [])])
  }, [rules, rule, quoted])
  return {
    clause,
    rule,
    marked,
    span: quoted?.span ?? null,
    toggleClause: (id: string) =>
      setChosen((now) => ({ ...nothing, clause: now.clause === id ? null : id })),
    /** Opens a rule where it stands in its list, and brings its first sentence into view. */
    setRule: (key: string | null) => {
      setChosen({ ...nothing, rule: key })
      const [first] = listRules(rules).find((one) => one.key === key)?.clauses ?? []
      if (first) showClause(first, 'look')
    },
    /** Opens a rule and goes to it. */
    openRule: (key: string) => {
      setChosen((now) => ({ ...now, rule: key }))
      showRule(key)
    },
    /** Opens a clause and goes to it. */
    openClause: (id: string) => {
      setChosen({ ...nothing, clause: id })
      showClause(id, 'focus')
    },
    goToClause: (id: string) => {
      setChosen((now) => ({ ...now, clause: null }))
      showClause(id, 'focus')
    },
    quote: (id: string, span: Span) => {
      setChosen({ ...nothing, quoted: { clause: id, span } })
      showClause(id, 'look')
    },
  }
}
