import type { PolicyDocument, Rules } from '@yakusoku/policy'
import type { ReactNode } from 'react'
import { Button } from '../../../parts/button.tsx'
import { Mark, type MarkShape } from '../../../parts/mark.tsx'
import { OwnWords } from '../../../parts/own-words.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { type Sureness, surenessOf } from './doubts.ts'
import { ruleWords, surenessWords } from './reading-words.ts'
import { RuleForm } from './rule-form.tsx'
import { ruleTitle } from './rule-title.ts'

export interface RuleCardProps {
  readonly ruleKey: string
  readonly rules: Rules
  readonly document: PolicyDocument
  readonly clauses: readonly string[]
  /** Null where no reading says how sure it is, as for rules a person confirmed before. */
  readonly confidence: number | null
  readonly open: boolean
  /** Whether the clause chosen in the text belongs to it. */
  readonly marked: boolean
  readonly onToggle: (key: string) => void
  readonly onShow: (clause: string) => void
  readonly onChange: (rules: Rules, key?: string) => void
  readonly onDrop: (key: string) => void
}

/** One rule: its name and how surely it was read; opened, the sentences it rests on and its fields. */
export function RuleCard(props: RuleCardProps) {
  const { ruleKey, rules, clauses, confidence, open, marked, onToggle } = props
  const words = useWords(ruleWords)
  const { language } = useLanguage()
  const title = ruleKey === 'company' ? rules.company.name : ruleTitle(rules, ruleKey, language)
  return (
    <li
      data-marked={marked || undefined}
      className="border-b border-solid-gray-300 border-l-4 border-l-transparent data-marked:border-l-key-900 data-marked:bg-key-50 forced-colors:data-marked:border-l-[Highlight]"
    >
      <button
        type="button"
        data-rule={ruleKey}
        aria-expanded={open}
        onClick={() => onToggle(ruleKey)}
        className="group flex min-h-11 w-full flex-wrap items-center gap-x-3 gap-y-1 px-2 py-2 text-left hover:bg-solid-gray-50"
      >
        <Mark
          shape="down"
          className="size-3.5 -rotate-90 text-key-900 group-aria-expanded:rotate-0"
        />
        <span className="min-w-0 grow basis-40">
          <OwnWords>{title}</OwnWords>
        </span>
        {ruleKey !== 'company' && (
          <span className="text-dns-14N-130 text-solid-gray-700">
            {words.clauses(clauses.length)}
          </span>
        )}
        {confidence !== null && <SurenessBadge sureness={surenessOf(confidence)} />}
      </button>
      {open && <RuleBody {...props} />}
    </li>
  )
}

const looks = {
  sure: { shape: 'check', ink: 'text-success-2' },
  likely: { shape: 'line', ink: 'text-solid-gray-700' },
  doubtful: { shape: 'question', ink: 'text-orange-1000' },
} as const satisfies Record<Sureness, { shape: MarkShape; ink: string }>

function SurenessBadge({ sureness }: { sureness: Sureness }) {
  const words = useWords(surenessWords)
  const { shape, ink } = looks[sureness]
  return (
    <span className={`inline-flex items-center gap-1 text-dns-14N-130 whitespace-nowrap ${ink}`}>
      <Mark shape={shape} className="size-3.5" />
      {words[sureness]}
    </span>
  )
}

function RuleBody(props: RuleCardProps) {
  const { ruleKey, rules, document, clauses, onShow, onChange, onDrop } = props
  const words = useWords(ruleWords)
  return (
    <div className="space-y-5 px-2 pt-1 pb-5 md:px-4">
      {ruleKey !== 'company' && (
        <Sentences>
          {clauses.map((id) => (
            <Sentence key={id} id={id} document={document} onShow={onShow} />
          ))}
        </Sentences>
      )}
      <RuleForm ruleKey={ruleKey} rules={rules} onChange={onChange} />
      {ruleKey !== 'company' && <Button onClick={() => onDrop(ruleKey)}>{words.drop}</Button>}
    </div>
  )
}

function Sentences({ children }: { children: ReactNode }) {
  const words = useWords(ruleWords)
  return (
    <div>
      <p className="text-dns-14B-130">{words.sentences}</p>
      <ul className="mt-1 max-h-60 space-y-1 overflow-y-auto">{children}</ul>
    </div>
  )
}

interface SentenceProps {
  readonly id: string
  readonly document: PolicyDocument
  readonly onShow: (clause: string) => void
}

function Sentence({ id, document, onShow }: SentenceProps) {
  const words = useWords(ruleWords)
  const clause = document.clauses.find((one) => one.id === id)
  if (!clause) {
    return (
      <li className="flex items-start gap-2 text-error-2">
        <Mark shape="cross" className="mt-1.5 size-3.5" />
        {words.gone(id)}
      </li>
    )
  }
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-l-4 border-solid-gray-420 pl-3">
      <span className="min-w-0 grow basis-48 text-dns-16N-130 leading-relaxed">
        <OwnWords>{clause.text}</OwnWords>
      </span>
      <Button look="text" aria-label={`${words.show}: ${clause.id}`} onClick={() => onShow(id)}>
        {words.show}
      </Button>
    </li>
  )
}
