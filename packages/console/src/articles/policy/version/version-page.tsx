import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { VersionBody } from '@yakusoku/contract'
import { OwnWords } from '../../../parts/own-words.tsx'
import { Page } from '../../../parts/page.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { spokenDay } from '../../../text/moment.ts'
import { useWords } from '../../../text/words.ts'
import { versionDiffQuery, versionQuery } from '../../../wire/queries.ts'
import { BackToVersions } from '../versions/back-to-versions.tsx'
import { StateBadge } from '../versions/state-badge.tsx'
import { WatchCard } from '../watch/watch-card.tsx'
import { AddressesCard } from './addresses-card.tsx'
import { Changes } from './changes-section.tsx'
import { NextPanel } from './next-panel.tsx'
import { VersionHistory } from './version-history.tsx'
import { VersionText } from './version-text.tsx'
import { diffWords, versionWords } from './version-words.ts'

/** One version or draft: what to do next with it, what it changes, what it says, what happened to it. */
export function VersionPage() {
  const { id } = useParams({ from: '/staff/policy/versions/$id' })
  const { data: version } = useSuspenseQuery(versionQuery(id))
  const words = useWords(versionWords)
  const title = version.number === null ? words.draft : words.version(version.number)
  return (
    <Page title={title}>
      <BackToVersions />
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 tabIndex={-1} className="text-std-24B-150 md:text-std-28B-150">
          {title}
        </h1>
        <span role="status">
          <StateBadge state={version.state} />
        </span>
      </div>
      <Facts version={version} />
      <NextPanel version={version} />
      <ChangesOf version={version} />
      <section className="mt-12">
        <h2 className="border-b-2 border-solid-gray-800 pb-2 text-std-22B-150">{words.text}</h2>
        <VersionText version={version} />
      </section>
      {version.en && (
        <section className="mt-12">
          <h2 className="border-b-2 border-solid-gray-800 pb-2 text-std-22B-150">
            {words.english}
          </h2>
          <p lang="en" className="mt-3 max-w-[46rem] whitespace-pre-line">
            {version.en}
          </p>
        </section>
      )}
      <VersionHistory version={version} />
      {version.state === 'in-force' && version.number !== null && (
        <>
          <AddressesCard number={version.number} />
          <WatchCard />
        </>
      )}
    </Page>
  )
}

function Facts({ version }: { version: VersionBody }) {
  const words = useWords(versionWords)
  const { language } = useLanguage()
  const { effectiveOn, author, approver, hash } = version
  const facts = [
    [words.effective, effectiveOn ? spokenDay(effectiveOn, language) : words.undecided],
    [words.author, author],
    [words.approver, approver ?? words.none],
  ] as const
  return (
    <dl className="mt-4 flex flex-wrap gap-x-10 gap-y-3 border-y border-solid-gray-300 py-3 text-dns-16N-130">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
          <dd className="mt-1">
            <OwnWords>{value}</OwnWords>
          </dd>
        </div>
      ))}
      <div>
        <dt className="text-dns-14N-130 text-solid-gray-700">{words.hash}</dt>
        <dd className="mt-1 font-mono" title={hash}>
          {hash.slice(0, 12)}
        </dd>
      </div>
    </dl>
  )
}

function ChangesOf({ version }: { version: VersionBody }) {
  const words = useWords(versionWords)
  const diffs = useWords(diffWords)
  const { data: diff, error } = useQuery({
    ...versionDiffQuery(version.id),
    enabled: version.base !== null,
  })
  return (
    <section className="mt-10">
      <h2 className="border-b-2 border-solid-gray-800 pb-2 text-std-22B-150">{words.changes}</h2>
      {version.base === null && <p className="mt-3">{diffs.first}</p>}
      {error && (
        <div className="mt-3">
          <ProblemNote error={error} />
        </div>
      )}
      {diff && <Changes diff={diff} />}
    </section>
  )
}
