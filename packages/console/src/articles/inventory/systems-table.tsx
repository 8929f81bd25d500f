import type { SystemSummary } from '@yakusoku/contract'
import { useWords } from '../../text/words.ts'
import { fieldStates, fieldStateWords } from './field-states.ts'
import { SystemRow } from './system-row.tsx'
import { systemsWords } from './systems-words.ts'

/**
 * The systems, a row each; on a narrow screen a row becomes a card.
 *
 * The roles are written out because a table shown as blocks loses its own.
 */
export function SystemsTable({ systems }: { systems: readonly SystemSummary[] }) {
  const words = useWords(systemsWords)
  const states = useWords(fieldStateWords)
  const head = 'px-3 py-2 text-left align-bottom text-dns-14B-130 whitespace-nowrap'
  return (
    <table role="table" aria-label={words.listLabel} className="mt-6 block w-full lg:table">
      <thead
        role="rowgroup"
        className="hidden border-b-2 border-solid-gray-800 lg:table-header-group"
      >
        <tr role="row">
          <th role="columnheader" scope="col" className={head}>
            {words.name}
          </th>
          <th role="columnheader" scope="col" className={`${head} text-right`}>
            {words.datasets}
          </th>
          {fieldStates.map((state) => (
            <th key={state} role="columnheader" scope="col" className={`${head} text-right`}>
              {states[state]}
            </th>
          ))}
          <th role="columnheader" scope="col" className={head}>
            {words.compared}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" className="block space-y-4 lg:table-row-group">
        {systems.map((system) => (
          <SystemRow key={system.name} system={system} />
        ))}
      </tbody>
    </table>
  )
}
