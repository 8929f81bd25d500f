import type { ChangeClass, VersionBody } from '@yakusoku/contract'
import type { DraftedText, Span } from '@yakusoku/policy'
import { useMemo } from 'react'
import { Tabs } from '../../../parts/tabs.tsx'
import { useWords } from '../../../text/words.ts'
import type { Reading } from '../reading/read-policy.ts'
import { listRules } from '../reading/rule-list.ts'
import { RulesPane } from '../reading/rules-pane.tsx'
import type { useSelection } from '../reading/use-selection.ts'
import { ClassBadge } from '../versions/class-badge.tsx'
import { DiffPane } from './diff-pane.tsx'
import { draftWords } from './draft-words.ts'
import { FaultList } from './fault-list.tsx'
import type { Fault } from './faults.ts'
import { LintPane, useReport } from './lint-pane.tsx'
import type { Work } from './use-draft-work.ts'
import { useLiveDiff } from './use-live-diff.ts'

export type SideView = 'findings' | 'rules' | 'changes'

interface SidePaneProps {
  readonly version: VersionBody
  readonly work: Work
  readonly reading: Reading
  readonly faults: readonly Fault[]
  readonly view: SideView
  readonly onView: (view: SideView) => void
  readonly chosen: ReturnType<typeof useSelection>
  readonly onChange: (part: Partial<Work>) => void
  /** Shows the text clause by clause. */
  readonly onRead: () => void
  /** Shows a clause of the text with its rules. */
  readonly onChoose: (clause: string) => void
  readonly onSelect: (span: Span) => void
  readonly onInsert: (offer: DraftedText) => void
}

/** What is known of the text while it is written: findings, rules, and what changes for whom. */
export function SidePane(props: SidePaneProps) {
  const { version, work, reading, faults, view, onView, onChange, onSelect } = props
  const words = useWords(draftWords)
  const { rules } = work
  const report = useReport(reading, rules)
  const side = useMemo(() => ({ document: reading.document, rules }), [reading.document, rules])
  const live = useLiveDiff(version.base, side)
  const setRules = (changed: typeof rules) => onChange({ rules: changed })
  const open = report.findings.filter(({ suppressed }) => suppressed === null).length
  return (
    <>
      <FaultList faults={faults} rules={rules} onChange={setRules} />
      <Tabs
        label={words.sideTabs}
        tabs={[
          { name: 'findings', title: `${words.findings} ${open}` },
          { name: 'rules', title: `${words.rules} ${listRules(rules).length}` },
          { name: 'changes', title: <ChangesTitle changeClass={live.diff?.class ?? null} /> },
        ]}
        chosen={view}
        onChoose={onView}
      >
        {(name) =>
          name === 'findings' ? (
            <LintPane
              report={report}
              reading={reading}
              rules={rules}
              onChange={setRules}
              onSelect={onSelect}
              onInsert={props.onInsert}
            />
          ) : name === 'rules' ? (
            <DraftRules {...props} />
          ) : (
            <DiffPane
              live={live}
              isFirst={version.base === null}
              draft={side}
              onShow={props.onChoose}
            />
          )
        }
      </Tabs>
    </>
  )
}

/** The rules; one that is opened shows its sentences in the text. */
function DraftRules({ work, reading, chosen, onRead, onChange }: SidePaneProps) {
  return (
    <RulesPane
      rules={work.rules}
      document={reading.document}
      confidences={null}
      open={chosen.rule}
      clause={chosen.clause}
      onOpen={(key) => {
        onRead()
        chosen.setRule(key)
      }}
      onShow={(clause) => {
        onRead()
        chosen.goToClause(clause)
      }}
      onChange={(rules) => onChange({ rules })}
    />
  )
}

/** The class of the whole change stays in sight while somebody writes. */
function ChangesTitle({ changeClass }: { changeClass: ChangeClass | null }) {
  const words = useWords(draftWords)
  return (
    <>
      {words.changes}
      {changeClass && <ClassBadge changeClass={changeClass} />}
    </>
  )
}
