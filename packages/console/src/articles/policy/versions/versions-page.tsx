import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { outlineLink } from '../../../parts/button.tsx'
import { Page } from '../../../parts/page.tsx'
import { useWords } from '../../../text/words.ts'
import { sessionQuery, versionsQuery } from '../../../wire/queries.ts'
import { WatchCard } from '../watch/watch-card.tsx'
import { BeginDraft } from './begin-draft.tsx'
import { NoVersions } from './no-versions.tsx'
import { StandingSentence } from './standing-sentence.tsx'
import { VersionsTable } from './versions-table.tsx'
import { versionsWords } from './versions-words.ts'
import { whatStands } from './what-stands.ts'

/** Every version and draft of the policy: what is in force, what comes next, what waits for whom. */
export function VersionsPage() {
  const words = useWords(versionsWords)
  const { data: versions } = useSuspenseQuery(versionsQuery)
  const { data: session } = useQuery(sessionQuery)
  const mayWrite = session?.permissions.includes('policy.write') ?? false
  const { inForce, coming } = whatStands(versions)
  const latest = coming.at(-1) ?? inForce
  return (
    <Page title={words.title}>
      <h1 tabIndex={-1} className="text-std-24B-150 md:text-std-28B-150">
        {words.title}
      </h1>
      {versions.length === 0 ? (
        <NoVersions mayWrite={mayWrite} />
      ) : (
        <>
          <StandingSentence versions={versions} />
          {mayWrite && (
            <div className="not-printed mt-5 flex flex-wrap items-start gap-4">
              {latest && <BeginDraft from={latest} />}
              <Link to="/policy/import" className={outlineLink}>
                {words.importAction}
              </Link>
            </div>
          )}
          {session && <VersionsTable versions={versions} session={session} />}
          {inForce && <WatchCard />}
        </>
      )}
    </Page>
  )
}
