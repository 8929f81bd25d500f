import { useSuspenseQuery } from '@tanstack/react-query'
import { Page } from '../../parts/page.tsx'
import { useWords } from '../../text/words.ts'
import { systemsQuery } from '../../wire/queries.ts'
import { NoSystems } from './no-systems.tsx'
import { StateMeanings } from './state-meanings.tsx'
import { SystemsTable } from './systems-table.tsx'
import { systemsWords } from './systems-words.ts'

/** Every system that holds personal data, and how well its fields are known. */
export function SystemsPage() {
  const words = useWords(systemsWords)
  const { data: systems } = useSuspenseQuery(systemsQuery)
  return (
    <Page title={words.title}>
      <h1 tabIndex={-1} className="text-std-24B-150 md:text-std-28B-150">
        {words.title}
      </h1>
      {systems.length === 0 ? (
        <NoSystems />
      ) : (
        <>
          <p className="mt-1 text-solid-gray-700">{words.intro}</p>
          <SystemsTable systems={systems} />
          <StateMeanings />
        </>
      )}
    </Page>
  )
}
