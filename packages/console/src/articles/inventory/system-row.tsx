import { Link } from '@tanstack/react-router'
import type { SystemSummary } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { Mark } from '../../parts/mark.tsx'
import { Time } from '../../parts/time.tsx'
import { useLanguage } from '../../text/language.tsx'
import { count } from '../../text/moment.ts'
import { useWords } from '../../text/words.ts'
import { engineName } from './engine-name.ts'
import { fieldStates, fieldStateWords } from './field-states.ts'
import { systemsWords } from './systems-words.ts'

const link = 'text-key-900 underline underline-offset-4'

/** One system; each count links to the fields behind it. */
export function SystemRow({ system }: { system: SystemSummary }) {
  const words = useWords(systemsWords)
  const states = useWords(fieldStateWords)
  const { language } = useLanguage()
  return (
    <tr
      role="row"
      className="block rounded-8 border border-solid-gray-420 p-4 lg:table-row lg:border-0 lg:border-b lg:border-solid-gray-300"
    >
      <th
        role="rowheader"
        scope="row"
        className="block pb-2 text-left font-normal lg:table-cell lg:px-3 lg:py-3"
      >
        <Link
          to="/systems/$name"
          params={{ name: system.name }}
          className={`mr-3 inline-flex min-h-11 items-center text-std-18B-160 lg:min-h-8 ${link}`}
        >
          {system.name}
        </Link>
        <span className="text-dns-14N-130 text-solid-gray-700">{engineName(system.engine)}</span>
      </th>
      <Cell name={words.datasets}>{count(system.datasets, language)}</Cell>
      {fieldStates.map((state) => {
        const value = system.fields[state]
        const red = value > 0 && state === 'observed-undeclared'
        return (
          <Cell key={state} name={states[state]}>
            {value === 0 ? (
              <span className="text-solid-gray-600">0</span>
            ) : (
              <Link
                to="/systems/$name"
                params={{ name: system.name }}
                search={{ state }}
                className={`inline-flex min-h-8 min-w-8 items-center justify-end gap-1.5 ${link} ${red ? 'text-error-2! font-bold' : ''}`}
              >
                {red && <Mark shape="cross" className="size-3.5" />}
                {count(value, language)}
                <span className="sr-only">{states[state]}</span>
              </Link>
            )}
          </Cell>
        )
      })}
      <Cell name={words.compared} words>
        {system.comparedAt ? <Time at={system.comparedAt} /> : words.neverCompared}
      </Cell>
    </tr>
  )
}

interface CellProps {
  readonly name: string
  readonly words?: boolean
  readonly children: ReactNode
}

function Cell({ name, words = false, children }: CellProps) {
  return (
    <td
      role="cell"
      className={`flex flex-wrap items-center justify-between gap-x-4 border-t border-solid-gray-200 py-1.5 text-dns-16N-130 tabular-nums lg:table-cell lg:border-0 lg:px-3 lg:py-3 ${words ? '' : 'lg:text-right'}`}
    >
      <span aria-hidden="true" className="text-dns-14N-130 text-solid-gray-700 lg:hidden">
        {name}
      </span>
      {children}
    </td>
  )
}
