import type { Clause, PolicyDocument, Rules, Span } from '@yakusoku/policy'
import { bindClauses } from '@yakusoku/policy'
import { type ReactNode, type RefObject, useMemo } from 'react'
import { Button } from '../../../parts/button.tsx'
import { OwnWords } from '../../../parts/own-words.tsx'
import { useKeys } from '../../../shell/keys.tsx'
import { useWords } from '../../../text/words.ts'
import { type Backing, ClauseLine } from './clause-line.tsx'
import { textWords } from './reading-words.ts'
import { showClause } from './show-clause.ts'

interface PolicyTextProps {
  readonly document: PolicyDocument
  readonly rules: Rules
  /** Clauses of the rule that is open beside the text. */
  readonly marked: ReadonlySet<string>
  readonly span: Span | null
  readonly open: string | null
  readonly onChoose: (clause: string) => void
  readonly list: RefObject<HTMLDivElement | null>
  readonly children: (clause: Clause) => ReactNode
}

/** The text sentence by sentence, each with what stands behind it. */
export function PolicyText(props: PolicyTextProps) {
  const { document, rules, marked, span, open, onChoose, list, children } = props
  const words = useWords(textWords)
  const backings = useMemo(() => backingsOf(document, rules), [document, rules])
  const sections = useMemo(() => bySection(document), [document])
  const count = (backing: Backing) => [...backings.values()].filter((one) => one === backing).length
  return (
    <div>
      <p className="text-dns-14N-130 leading-relaxed text-solid-gray-700">
        {words.hint}
        <br />
        {words.counts(count('bound'), count('unbound'), count('statement'))}
      </p>
      {count('unbound') > 0 && (
        <NextUnbound document={document} backings={backings} open={open} onChoose={onChoose} />
      )}
      <div ref={list}>
        {sections.map(({ at, heading, clauses }) => (
          <section
            key={at}
            // A very long text is drawn only where it is looked at.
            className="pt-4 [contain-intrinsic-size:auto_16rem] [content-visibility:auto]"
          >
            <h3 className="border-b border-solid-gray-420 px-2 pb-1 text-std-16B-170">
              {heading ? <OwnWords>{heading}</OwnWords> : words.noHeading}
            </h3>
            <ul>
              {clauses.map((clause) => (
                <ClauseLine
                  key={clause.id}
                  clause={clause}
                  backing={backings.get(clause.id) ?? 'unbound'}
                  marked={marked.has(clause.id)}
                  span={span && overlaps(span, clause.span) ? span : null}
                  open={open === clause.id}
                  onChoose={onChoose}
                >
                  {open === clause.id && children(clause)}
                </ClauseLine>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

interface NextUnboundProps {
  readonly document: PolicyDocument
  readonly backings: ReadonlyMap<string, Backing>
  readonly open: string | null
  readonly onChoose: (clause: string) => void
}

/** Leads from one clause without a rule to the next, and around at the end. */
function NextUnbound({ document, backings, open, onChoose }: NextUnboundProps) {
  const words = useWords(textWords)
  const go = () => {
    const unbound = document.clauses.filter(({ id }) => backings.get(id) === 'unbound')
    const at = document.clauses.findIndex(({ id }) => id === open)
    const after = unbound.find(({ id }) => document.clauses.findIndex((one) => one.id === id) > at)
    const next = after ?? unbound[0]
    if (!next) return
    if (next.id !== open) onChoose(next.id)
    showClause(next.id, 'focus')
  }
  useKeys({ n: go })
  return (
    <Button className="mt-2" onClick={go}>
      {words.nextUnbound}
    </Button>
  )
}

function backingsOf(document: PolicyDocument, rules: Rules): ReadonlyMap<string, Backing> {
  return new Map(
    bindClauses(document, rules).map((binding) => [
      binding.clause.id,
      binding.rules.length > 0 ? 'bound' : binding.statement ? 'statement' : 'unbound',
    ]),
  )
}

function bySection({ sections, clauses }: PolicyDocument) {
  return sections
    .map(({ heading }, at) => ({
      at,
      heading,
      clauses: clauses.filter(({ section }) => section === at),
    }))
    .filter((section) => section.heading !== '' || section.clauses.length > 0)
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
