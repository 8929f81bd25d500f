import type { PolicyDocument, Rules } from '@yakusoku/policy'
import { useMemo, useState } from 'react'
import { Button } from '../../../parts/button.tsx'
import { useWords } from '../../../text/words.ts'
import { withoutRule } from './change-rules.ts'
import { ruleWords } from './reading-words.ts'
import { RuleCard } from './rule-card.tsx'
import { type ListedRule, listRules, type RuleGroup } from './rule-list.ts'
import { groupWords } from './rule-words.ts'

interface RulesPaneProps {
  readonly rules: Rules
  readonly document: PolicyDocument
  readonly confidences: ReadonlyMap<string, number> | null
  /** Key of the rule that is open. */
  readonly open: string | null
  /** The clause chosen in the text. */
  readonly clause: string | null
  readonly onOpen: (key: string | null) => void
  readonly onShow: (clause: string) => void
  readonly onChange: (rules: Rules) => void
}

/** Every rule by article, each opened in its place; one at a time, so that the text marks one thing. */
export function RulesPane(props: RulesPaneProps) {
  const { rules, document, confidences, open, clause, onOpen, onShow, onChange } = props
  const words = useWords(ruleWords)
  const names = useWords(groupWords)
  const [undo, setUndo] = useState<Rules | null>(null)
  const groups = useMemo(() => byGroup(listRules(rules)), [rules])
  const drop = (key: string) => {
    setUndo(rules)
    onOpen(null)
    onChange(withoutRule(rules, key))
  }
  const card = (key: string, clauses: readonly string[]) => (
    <RuleCard
      key={key}
      ruleKey={key}
      rules={rules}
      document={document}
      clauses={clauses}
      confidence={confidences?.get(key) ?? null}
      open={open === key}
      marked={clause !== null && clauses.includes(clause)}
      onToggle={(one) => onOpen(one === open ? null : one)}
      onShow={onShow}
      onChange={(changed, renamed) => {
        setUndo(null)
        onChange(changed)
        if (renamed && renamed !== key) onOpen(renamed)
      }}
      onDrop={drop}
    />
  )
  return (
    <div>
      <div role="status">
        {undo && (
          <p className="mb-3 flex flex-wrap items-center gap-3 rounded-8 border border-key-900 bg-key-50 px-3 py-1">
            {words.dropped}
            <Button
              look="text"
              onClick={() => {
                onChange(undo)
                setUndo(null)
              }}
            >
              {words.undo}
            </Button>
          </p>
        )}
      </div>
      <Group name={words.company}>{card('company', [])}</Group>
      {groups.map(([group, listed]) => (
        <Group key={group} name={group === 'other' ? words.others : names[group]}>
          {listed.map(({ key, clauses }) => card(key, clauses))}
        </Group>
      ))}
      {groups.length === 0 && <p className="mt-4">{words.empty}</p>}
    </div>
  )
}

function Group({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <section className="pb-5">
      <h3 className="border-b border-solid-gray-420 px-2 pb-1 text-std-16B-170">{name}</h3>
      <ul>{children}</ul>
    </section>
  )
}

/** Rules of which there are many under their own heading; those of which there is one together. */
function byGroup(listed: readonly ListedRule[]) {
  const many = listed.filter(({ key, group }) => key !== group)
  const sole = listed.filter(({ key, group }) => key === group)
  const groups: [RuleGroup | 'other', ListedRule[]][] = [...Map.groupBy(many, ({ group }) => group)]
  return sole.length === 0 ? groups : [...groups, ['other' as const, sole] as const]
}
