import { useWords } from '../../text/words.ts'
import { FieldRow } from './field-row.tsx'
import { PathLine } from './path-line.tsx'
import type { Table } from './select-fields.ts'
import { shortId } from './short-id.ts'
import { systemWords } from './systems-words.ts'

/** One table of the system: whose data it holds, how long, and its fields. */
export function DatasetGroup({ table }: { table: Table }) {
  const words = useWords(systemWords)
  return (
    <tbody role="rowgroup" className="block md:table-row-group">
      <tr role="row" className="block md:table-row">
        <th
          role="rowheader"
          scope="rowgroup"
          colSpan={4}
          className="block border-b border-solid-gray-420 pt-8 pb-2 text-left font-normal md:table-cell md:px-3"
        >
          <span className="text-std-18B-160">{shortId(table.id)}</span>
          {table.label && <span className="ml-3 text-solid-gray-700">{table.label}</span>}
          <span className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-dns-14N-130 text-solid-gray-700">
            <PathLine path={table.path} />
            <span>
              {words.schedule}:{' '}
              {table.schedule ? (
                <span className="font-mono text-solid-gray-800">{table.schedule}</span>
              ) : (
                <span className="text-solid-gray-800">{words.noSchedule}</span>
              )}
            </span>
          </span>
        </th>
      </tr>
      {table.fields.map((field) => (
        <FieldRow key={field.name} field={field} />
      ))}
    </tbody>
  )
}
