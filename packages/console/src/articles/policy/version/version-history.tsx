import type { VersionSummary } from '@yakusoku/contract'
import { OwnWords } from '../../../parts/own-words.tsx'
import { Time } from '../../../parts/time.tsx'
import { useWords } from '../../../text/words.ts'
import { historyWords, versionWords } from './version-words.ts'

/** Who did what with this version, and when; every line is an entry of the record. */
export function VersionHistory({ version }: { version: VersionSummary }) {
  const words = useWords(versionWords)
  const names = useWords(historyWords)
  const steps = [
    { what: names.begun, at: version.editedAt, by: version.author },
    { what: names.submitted, at: version.submittedAt, by: version.author },
    { what: names.approved, at: version.approvedAt, by: version.approver },
    { what: names.published, at: version.publishedAt, by: null },
    { what: names.activated, at: version.activatedAt, by: null },
  ]
  const done = steps
    .flatMap(({ what, at, by }) => (at === null ? [] : [{ what, at, by }]))
    .toSorted((one, other) => one.at.localeCompare(other.at))
  return (
    <section className="mt-12">
      <h2 className="border-b-2 border-solid-gray-800 pb-2 text-std-22B-150">{words.history}</h2>
      <ol className="mt-2">
        {done.map(({ what, at, by }) => (
          <li
            key={what}
            className="flex flex-wrap gap-x-5 border-b border-solid-gray-200 px-2 py-2"
          >
            <Time at={at} />
            <span>{what}</span>
            {by && (
              <span className="text-solid-gray-700">
                <OwnWords>{by}</OwnWords>
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
