import { Button } from '../../parts/button.tsx'
import { useWords } from '../../text/words.ts'
import { DatasetGroup } from './dataset-group.tsx'
import type { Table } from './select-fields.ts'
import { systemWords } from './systems-words.ts'

/** Every field, grouped by table; the header stays in sight, and narrow screens show cards. */
export function FieldsTable({
  tables,
  onClear,
}: {
  tables: readonly Table[]
  onClear: () => void
}) {
  const words = useWords(systemWords)
  if (tables.length === 0) {
    return (
      <div className="mt-6">
        <p>{words.nothing}</p>
        <Button className="mt-3" onClick={onClear}>
          {words.clear}
        </Button>
      </div>
    )
  }
  const head =
    'sticky top-0 z-1 bg-white px-3 py-2 text-left text-dns-14B-130 shadow-[inset_0_-2px_0_var(--color-solid-gray-800)]'
  return (
    <table role="table" aria-label={words.tableLabel} className="mt-4 block w-full md:table">
      <thead role="rowgroup" className="hidden md:table-header-group">
        <tr role="row">
          <th role="columnheader" scope="col" className={`${head} w-[22%]`}>
            {words.field}
          </th>
          <th role="columnheader" scope="col" className={`${head} w-[24%]`}>
            {words.category}
          </th>
          <th role="columnheader" scope="col" className={head}>
            {words.purposes}
          </th>
          <th role="columnheader" scope="col" className={`${head} w-44`}>
            {words.state}
          </th>
        </tr>
      </thead>
      {tables.map((table) => (
        <DatasetGroup key={table.id} table={table} />
      ))}
    </table>
  )
}
