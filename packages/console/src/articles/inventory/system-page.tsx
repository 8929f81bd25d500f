import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Page } from '../../parts/page.tsx'
import { Time } from '../../parts/time.tsx'
import { useWords } from '../../text/words.ts'
import { systemQuery } from '../../wire/queries.ts'
import { engineName } from './engine-name.ts'
import { FieldFilterBar } from './field-filter-bar.tsx'
import { FieldsTable } from './fields-table.tsx'
import { type FieldFilter, purposesOf, selectFields } from './select-fields.ts'
import { StateMeanings } from './state-meanings.tsx'
import { systemsWords, systemWords } from './systems-words.ts'
import { UndeclaredAlarm } from './undeclared-alarm.tsx'

/** One system: its tables, whose data they hold, and every field with what may see it. */
export function SystemPage() {
  const { name } = useParams({ from: '/staff/systems/$name' })
  const filter = useSearch({ from: '/staff/systems/$name' })
  const navigate = useNavigate({ from: '/systems/$name' })
  const { data: system } = useSuspenseQuery(systemQuery(name))
  const words = useWords(systemWords)
  const common = useWords(systemsWords)
  const tables = useMemo(() => selectFields(system.tables, filter), [system, filter])
  const purposes = useMemo(() => purposesOf(system.tables), [system])
  const choose = (search: FieldFilter) =>
    void navigate({ search, replace: true, resetScroll: false })
  return (
    <Page title={system.name}>
      <Link
        to="/systems"
        className="-mt-3 inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
      >
        <span aria-hidden="true">←&nbsp;</span>
        {words.back}
      </Link>
      <h1 tabIndex={-1} className="mt-2 text-std-24B-150 md:text-std-28B-150">
        {system.name}
      </h1>
      <p className="mt-1 flex flex-wrap gap-x-5 text-solid-gray-700">
        <span>{engineName(system.engine)}</span>
        <span>{words.tables(system.tables.length)}</span>
        <span>
          {common.compared}:{' '}
          {system.comparedAt ? <Time at={system.comparedAt} /> : common.neverCompared}
        </span>
      </p>
      <UndeclaredAlarm count={system.fields['observed-undeclared']} onShow={choose} />
      <FieldFilterBar
        filter={filter}
        purposes={purposes}
        shown={countFields(tables)}
        of={countFields(system.tables)}
        onChoose={choose}
      />
      <FieldsTable tables={tables} onClear={() => choose({})} />
      <StateMeanings />
    </Page>
  )
}

function countFields(tables: readonly { readonly fields: readonly unknown[] }[]): number {
  return tables.reduce((all, { fields }) => all + fields.length, 0)
}
