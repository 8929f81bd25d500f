import type { FactId, LintReport, Rules } from '@yakusoku/policy'
import { factIds } from '@yakusoku/policy'
import { Button } from '../../../parts/button.tsx'
import { asSentence } from '../../../text/as-sentence.ts'
import { useLanguage } from '../../../text/language.tsx'
import { dayInJapan } from '../../../text/moment.ts'
import { useWords } from '../../../text/words.ts'
import { lintWords } from './draft-words.ts'
import { factWords } from './fact-words.ts'

interface LawQuestionsProps {
  readonly report: LintReport
  readonly rules: Rules
  readonly by: string
  readonly onChange: (rules: Rules) => void
}

/** Facts no text shows that decide whether a duty applies; the answer keeps a name and a day. */
export function LawQuestions({ report, rules, by, onChange }: LawQuestionsProps) {
  const words = useWords(lintWords)
  const { language } = useLanguage()
  const answered = factIds.filter((fact) => rules.answers?.[fact])
  const answer = (fact: FactId, yes: boolean) => {
    const said = { answer: yes, by, on: dayInJapan(new Date()) }
    onChange({ ...rules, answers: { ...rules.answers, [fact]: said } })
  }
  const clear = (fact: FactId) => {
    const { [fact]: _, ...others } = rules.answers ?? {}
    onChange({ ...rules, answers: others })
  }
  if (report.questions.length === 0 && answered.length === 0) return null
  return (
    <section className="mt-8">
      <h3 className="text-std-18B-160">{words.questions}</h3>
      <p className="text-dns-14N-130 text-solid-gray-700">{words.questionsWhat}</p>
      {report.questions.map(({ fact, question }) => (
        <fieldset key={fact} className="mt-3 rounded-8 border border-solid-gray-420 p-3 pt-1">
          <legend className="sr-only">{question[language]}</legend>
          <p aria-hidden="true">{asSentence(question[language], language)}</p>
          <div className="mt-2 flex gap-2">
            <Button onClick={() => answer(fact, true)}>{words.yes}</Button>
            <Button onClick={() => answer(fact, false)}>{words.no}</Button>
          </div>
        </fieldset>
      ))}
      <ul className="mt-3">
        {answered.map((fact) => (
          <li key={fact} className="flex flex-wrap items-center gap-x-3 text-dns-16N-130">
            <span className="min-w-0 grow basis-40">
              {factWords[fact][language]}:{' '}
              <strong>{rules.answers?.[fact]?.answer ? words.yes : words.no}</strong>
            </span>
            <span className="text-dns-14N-130 text-solid-gray-700">
              {words.answered(rules.answers?.[fact]?.by ?? '', rules.answers?.[fact]?.on ?? '')}
            </span>
            <Button
              look="text"
              aria-label={`${words.forget}: ${factWords[fact][language]}`}
              onClick={() => clear(fact)}
            >
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
