import type { Standing, Totals } from '@yakusoku/contract'
import { Mark, type MarkShape } from '../../parts/mark.tsx'
import { useLanguage } from '../../text/language.tsx'
import { count } from '../../text/moment.ts'
import { useWords } from '../../text/words.ts'
import { boardWords } from './board-words.ts'
import type { BoardFilter } from './select-clauses.ts'
import { standingLooks, standingMeanings, standings, standingWords, sum } from './standings.ts'

interface StandingFilterProps {
  readonly totals: Totals
  readonly filter: BoardFilter
  readonly onChoose: (filter: BoardFilter) => void
}

/** The totals of the board; each number is the button that shows the clauses behind it. */
export function StandingFilter({ totals, filter, onChoose }: StandingFilterProps) {
  const words = useWords(boardWords)
  const names = useWords(standingWords)
  const meanings = useWords(standingMeanings)
  const choose = (standing: Standing | undefined) => {
    const { standing: _, ...rest } = filter
    onChoose(standing ? { ...rest, standing } : rest)
  }
  return (
    <fieldset className="mt-8">
      <legend className="sr-only">{words.filters}</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-6 lg:gap-3">
        <Total
          name={words.all}
          meaning={words.allMeaning}
          value={sum(totals)}
          pressed={!filter.standing}
          onPress={() => choose(undefined)}
        />
        {standings.map((each) => (
          <Total
            key={each}
            name={names[each]}
            meaning={meanings[each]}
            value={totals[each]}
            shape={standingLooks[each].shape}
            ink={standingLooks[each].ink}
            pressed={filter.standing === each}
            onPress={() => choose(filter.standing === each ? undefined : each)}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface TotalProps {
  readonly name: string
  readonly meaning: string
  readonly value: number
  readonly shape?: MarkShape
  readonly ink?: string
  readonly pressed: boolean
  readonly onPress: () => void
}

function Total({ name, meaning, value, shape, ink = '', pressed, onPress }: TotalProps) {
  const { language } = useLanguage()
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className="flex flex-col items-start rounded-8 border border-solid-gray-420 px-3 pt-2.5 pb-3 text-left hover:bg-solid-gray-50 aria-pressed:border-key-900 aria-pressed:bg-key-50 aria-pressed:shadow-[inset_0_0_0_2px_var(--color-key-900)] md:px-4"
    >
      <span className={`flex items-center gap-1.5 text-dns-14B-130 ${ink}`}>
        {shape && <Mark shape={shape} className="size-4" />}
        {name}
      </span>
      <span className={`mt-1 text-[2rem] leading-tight font-bold tabular-nums ${ink}`}>
        {count(value, language)}
      </span>
      <span className="mt-1 hidden text-dns-14N-130 text-solid-gray-700 sm:block">{meaning}</span>
    </button>
  )
}
