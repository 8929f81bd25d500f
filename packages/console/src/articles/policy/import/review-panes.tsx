import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { dayInJapan } from '../../../text/moment.ts'
import { useWords } from '../../../text/words.ts'
import { sessionQuery } from '../../../wire/queries.ts'
import { candidateFinder } from '../reading/candidates.ts'
import { withStatement } from '../reading/change-rules.ts'
import { ClauseRules } from '../reading/clause-rules.tsx'
import { confidences, type Question, ruleFinder } from '../reading/doubts.ts'
import { PolicyText } from '../reading/policy-text.tsx'
import { clauseAt, type Reading } from '../reading/read-policy.ts'
import { ruleWords, textWords } from '../reading/reading-words.ts'
import { RulesPane } from '../reading/rules-pane.tsx'
import { TwoPanes } from '../reading/two-panes.tsx'
import { useSelection } from '../reading/use-selection.ts'
import { useRowKeys } from '../use-row-keys.ts'
import type { Review, Settled } from './begin-review.ts'
import { MakeDraft } from './make-draft.tsx'
import { QuestionList } from './question-list.tsx'

interface ReviewPanesProps {
  readonly review: Review
  readonly reading: Reading
  readonly onChange: (review: Review) => void
  readonly onStartOver: () => void
  readonly onDone: () => void
}

/** The text on the left, what was read on the right; each leads to the other. */
export function ReviewPanes({ review, reading, onChange, onStartOver, onDone }: ReviewPanesProps) {
  const { document, extraction } = reading
  const { rules, settled } = review
  const words = useWords(textWords)
  const names = useWords(ruleWords)
  const { data: session } = useQuery(sessionQuery)
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list)
  const chosen = useSelection(rules)
  const [question, setQuestion] = useState<string | null>(null)
  const find = useMemo(() => ruleFinder(document, rules), [document, rules])
  const sure = useMemo(() => confidences(extraction, find), [extraction, find])
  const candidates = useMemo(() => candidateFinder(reading), [reading])
  const setRules = (changed: typeof rules) => onChange({ ...review, rules: changed })
  const settle = (one: Question, how: Settled | null, changed = rules) => {
    const { [one.pointer]: _, ...others } = settled
    onChange({
      ...review,
      rules: changed,
      settled: how ? { ...others, [one.pointer]: how } : others,
    })
  }
  const show = (one: Question) => {
    setQuestion(one.pointer)
    const clause = one.span && clauseAt(document, one.span[0])
    if (one.span && clause) chosen.quote(clause.id, { start: one.span[0], end: one.span[1] })
  }
  const questions = (
    <QuestionList
      questions={extraction.questions}
      text={document.text}
      settled={settled}
      chosen={question}
      isCorrectable={(one) => find(one.pointer, one.span?.[0] ?? null) !== null}
      onChoose={show}
      onConfirm={(one) => settle(one, 'confirmed')}
      onCorrect={(one) => {
        show(one)
        settle(one, 'corrected')
        const key = find(one.pointer, one.span?.[0] ?? null)
        if (key) chosen.openRule(key)
      }}
      onNothing={(one) => {
        const clause = one.span && clauseAt(document, one.span[0])
        const by = session?.name ?? ''
        if (clause) {
          settle(
            one,
            'statement',
            withStatement(rules, clause.id, { by, on: dayInJapan(new Date()) }),
          )
        }
      }}
      onReopen={(one) => settle(one, null)}
    />
  )
  return (
    <>
      <MakeDraft review={review} reading={reading} onStartOver={onStartOver} onDone={onDone} />
      <TwoPanes
        leftName={words.title}
        rightName={names.title}
        left={
          <PolicyText
            document={document}
            rules={rules}
            marked={chosen.marked}
            span={chosen.span}
            open={chosen.clause}
            onChoose={chosen.toggleClause}
            list={list}
          >
            {(clause) => (
              <ClauseRules
                clause={clause}
                rules={rules}
                candidates={candidates(clause.id, rules)}
                onChange={setRules}
                onOpenRule={chosen.openRule}
              />
            )}
          </PolicyText>
        }
        right={
          <>
            {questions}
            <RulesPane
              rules={rules}
              document={document}
              confidences={sure}
              open={chosen.rule}
              clause={chosen.clause}
              onOpen={chosen.setRule}
              onShow={chosen.goToClause}
              onChange={setRules}
            />
          </>
        }
      />
    </>
  )
}
