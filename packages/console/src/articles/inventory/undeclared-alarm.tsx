import { Button } from '../../parts/button.tsx'
import { Mark } from '../../parts/mark.tsx'
import { useWords } from '../../text/words.ts'
import { fieldStateMeanings } from './field-states.ts'
import type { FieldFilter } from './select-fields.ts'
import { systemsWords } from './systems-words.ts'

interface UndeclaredAlarmProps {
  readonly count: number
  readonly onShow: (filter: FieldFilter) => void
}

/** Says in red, and in words, that the database holds what nobody declared; leads to the fields. */
export function UndeclaredAlarm({ count, onShow }: UndeclaredAlarmProps) {
  const words = useWords(systemsWords)
  const meanings = useWords(fieldStateMeanings)
  if (count === 0) return null
  return (
    <div className="mt-5 rounded-8 border-2 border-error-2 bg-red-50 px-4 pt-1 pb-3">
      <Button
        look="text"
        className="px-0! text-left text-error-2! text-std-16B-170!"
        onClick={() => onShow({ state: 'observed-undeclared' })}
      >
        <Mark shape="cross" />
        {words.alarm(count)}
      </Button>
      <p>{meanings['observed-undeclared']}</p>
    </div>
  )
}
