import type { Board, ClauseDetail, Language } from '@yakusoku/contract'
import { bindClauses, type Rules, standingOf } from '@yakusoku/policy'
import type { Evidence } from '../../platform/control/control.ts'
import { type Audience, because } from './because.ts'
import { ruleLabel } from './rule-label.ts'
import { totalsOf } from './standings.ts'
import type { CheckRun } from './store.ts'
import { translation } from './translation.ts'
import { documentOf } from './versions/content.ts'
import type { PublishedText } from './versions/version.ts'

/** What a board is drawn from; `run` is undefined before the first check. */
export interface BoardSource {
  readonly version: PublishedText
  readonly rules: Rules
  readonly run: CheckRun | undefined
}

/**
 * Draws the board: every clause of the text, none missing, none invented; pure.
 *
 * @param language whose words the clauses are shown in, where a translation runs in step with the text.
 */
export function drawBoard(
  { version, rules, run }: BoardSource,
  audience: Audience,
  language: Language = 'ja',
): Board {
  const document = documentOf(version)
  const words = (language === 'en' ? translation(version) : null) ?? document
  const evidence = run?.evidence ?? []
  const clauses = bindClauses(document, rules).map((binding, index) => {
    const standing = standingOf(binding, evidence)
    const { id, section } = binding.clause
    const text = words.clauses[index]?.text ?? binding.clause.text
    return { section, id, text, standing, because: because(binding, standing, evidence, audience) }
  })
  return {
    company: version.company,
    version: {
      number: version.number,
      sha256: version.ja.sha256,
      publishedAt: version.publishedAt.toISOString(),
      effectiveOn: version.effectiveOn,
    },
    checkedAt: run?.at.toISOString() ?? null,
    totals: totalsOf(clauses.map(({ standing }) => standing)),
    sections: words.sections.map(({ heading }, index) => ({
      heading,
      anchor: `section-${index + 1}`,
      clauses: clauses.filter(({ section }) => section === index),
    })),
  }
}

/** One clause with the rules bound to it and what was seen for each; undefined where no clause has that id. */
export function drawClause(source: BoardSource, id: string): ClauseDetail | undefined {
  const { version, rules, run } = source
  const document = documentOf(version)
  const evidence = run?.evidence ?? []
  const binding = bindClauses(document, rules).find(({ clause }) => clause.id === id)
  if (!binding) return undefined
  const standing = standingOf(binding, evidence)
  return {
    id,
    text: binding.clause.text,
    standing,
    because: because(binding, standing, evidence, 'staff'),
    heading: document.sections[binding.clause.section]?.heading ?? '',
    statement: binding.statement,
    rules: binding.rules.map((key) => ({
      key,
      label: ruleLabel(rules, key),
      evidence: evidence.filter((seen) => seen.rules.includes(key)).map(onTheWire),
    })),
  }
}

function onTheWire({
  at,
  found,
  ...seen
}: Evidence): ClauseDetail['rules'][number]['evidence'][number] {
  return { ...seen, found: [...found], at: at.toISOString() }
}
