import { useQuery } from '@tanstack/react-query'
import {
  type DraftedText,
  draftMissing,
  type LintReport,
  lint,
  type Rules,
  type Span,
} from '@yakusoku/policy'
import { useMemo } from 'react'
import { Mark } from '../../../parts/mark.tsx'
import { dayInJapan } from '../../../text/moment.ts'
import { useWords } from '../../../text/words.ts'
import { sessionQuery } from '../../../wire/queries.ts'
import type { Reading } from '../reading/read-policy.ts'
import { lintWords } from './draft-words.ts'
import { FindingCard } from './finding-card.tsx'
import { LawQuestions } from './law-questions.tsx'
import { Suppressed } from './suppressed.tsx'
import { Upcoming } from './upcoming.tsx'

/** What the law of today says of the text as it stands. */
export function useReport({ document, extraction }: Reading, rules: Rules): LintReport {
  return useMemo(
    () => lint(document, { rules, extraction, asOf: dayInJapan(new Date()) }),
    [document, extraction, rules],
  )
}

interface LintPaneProps {
  readonly report: LintReport
  readonly reading: Reading
  readonly rules: Rules
  readonly onChange: (rules: Rules) => void
  readonly onSelect: (span: Span) => void
  readonly onInsert: (offer: DraftedText) => void
}

/** Findings, worst first; then what only a person knows; then what will change. */
export function LintPane({ report, reading, rules, ...on }: LintPaneProps) {
  const words = useWords(lintWords)
  const { data: session } = useQuery(sessionQuery)
  const { onChange, onSelect, onInsert } = on
  const by = session?.name ?? ''
  const offers = useMemo(
    () => draftMissing(reading.document, rules, report),
    [reading.document, rules, report],
  )
  const open = report.findings.filter(({ suppressed }) => suppressed === null)
  const suppress = (suppression: NonNullable<Rules['suppressions']>[number]) =>
    onChange({ ...rules, suppressions: [...(rules.suppressions ?? []), suppression] })
  return (
    <div>
      <p role="status" className="flex items-center gap-2">
        {open.length === 0 && <Mark shape="check" className="size-4 text-success-2" />}
        {open.length === 0 ? words.none : words.count(open.length)}
      </p>
      <p className="text-dns-14N-130 leading-relaxed text-solid-gray-700">
        {words.asOf(report.asOf)}
      </p>
      <ul className="mt-3 space-y-3">
        {open.map((finding, at) => (
          <li key={`${finding.rule.id} ${finding.clause} ${at}`}>
            <FindingCard
              finding={finding}
              text={reading.document.text}
              offer={offers.find(({ mends }) => mends.includes(finding.rule.id))}
              onSelect={onSelect}
              onInsert={onInsert}
              onSuppress={(reason, until) =>
                suppress({
                  finding: finding.rule.id,
                  ...(finding.clause && { clause: finding.clause }),
                  reason,
                  by,
                  until,
                })
              }
            />
          </li>
        ))}
      </ul>
      <LawQuestions report={report} rules={rules} by={by} onChange={onChange} />
      <Suppressed rules={rules} onChange={onChange} />
      <Upcoming changes={report.upcoming} />
    </div>
  )
}
