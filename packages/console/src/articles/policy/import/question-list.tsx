import { Button } from '../../../parts/button.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { OwnWords } from '../../../parts/own-words.tsx'
import { asSentence } from '../../../text/as-sentence.ts'
import { useLanguage } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import type { Question } from '../reading/doubts.ts'
import type { Settled } from './begin-review.ts'
import { questionWords } from './import-words.ts'

interface QuestionListProps {
  readonly questions: readonly Question[]
  readonly text: string
  readonly settled: Readonly<Record<string, Settled>>
  readonly chosen: string | null
  /** Whether a question is about something that can be corrected here. */
  readonly isCorrectable: (question: Question) => boolean
  readonly onChoose: (question: Question) => void
  readonly onConfirm: (question: Question) => void
  readonly onCorrect: (question: Question) => void
  readonly onNothing: (question: Question) => void
  readonly onReopen: (question: Question) => void
}

/** What the reading was not sure of, beside the words it is about; nothing is guessed silently. */
export function QuestionList({ questions, settled, ...rest }: QuestionListProps) {
  const words = useWords(questionWords)
  const open = questions.filter(({ pointer }) => !settled[pointer]).length
  return (
    <section className="mb-6">
      <h3 className="text-std-20B-150">
        <span role="status">{words.title(open)}</span>
      </h3>
      {questions.length === 0 && <p className="mt-1">{words.none}</p>}
      <ul className="mt-2 space-y-3">
        {questions.map((question) => (
          <li key={question.pointer}>
            {settled[question.pointer] ? (
              <SettledQuestion
                question={question}
                how={settled[question.pointer] ?? 'confirmed'}
                onReopen={rest.onReopen}
              />
            ) : (
              <OpenQuestion question={question} {...rest} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type OpenQuestionProps = Omit<QuestionListProps, 'questions' | 'settled'> & {
  readonly question: Question
}

function OpenQuestion(props: OpenQuestionProps) {
  const { question, text, chosen, isCorrectable, ...on } = props
  const { onChoose, onConfirm, onCorrect, onNothing } = on
  const { language } = useLanguage()
  const words = useWords(questionWords)
  const { pointer, span } = question
  return (
    <div
      data-chosen={pointer === chosen || undefined}
      className="rounded-8 border border-orange-800 p-3 data-chosen:border-2 data-chosen:border-key-900"
    >
      <p className="flex items-start gap-2">
        <Mark shape="question" className="mt-1.5 size-4 text-orange-1000" />
        <span>{asSentence(question.question[language], language)}</span>
      </p>
      {span && (
        <button
          type="button"
          onClick={() => onChoose(question)}
          className="mt-1 ml-6 block min-h-11 border-l-4 border-solid-gray-420 pl-3 text-left text-dns-16N-130 leading-relaxed text-key-900 underline underline-offset-4"
        >
          <OwnWords>{text.slice(span[0], Math.min(span[1], span[0] + 200))}</OwnWords>
        </button>
      )}
      <div className="mt-2 flex flex-wrap gap-2 pl-6">
        <Button onClick={() => onConfirm(question)}>{words.confirm}</Button>
        {isCorrectable(question) && (
          <Button onClick={() => onCorrect(question)}>{words.correct}</Button>
        )}
        {span && <Button onClick={() => onNothing(question)}>{words.nothing}</Button>}
      </div>
    </div>
  )
}

interface SettledQuestionProps {
  readonly question: Question
  readonly how: Settled
  readonly onReopen: (question: Question) => void
}

function SettledQuestion({ question, how, onReopen }: SettledQuestionProps) {
  const { language } = useLanguage()
  const words = useWords(questionWords)
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-dns-14N-130 text-solid-gray-700">
      <span className="inline-flex items-center gap-1.5 text-success-2">
        <Mark shape="check" className="size-3.5" />
        {words[how]}
      </span>
      <span className="min-w-0 grow basis-40">{question.question[language]}</span>
      <Button look="text" onClick={() => onReopen(question)}>
        {words.again}
      </Button>
    </p>
  )
}
