import type { Board } from '@yakusoku/contract'
import { Time } from '../../parts/time.tsx'
import { useWords } from '../../text/words.ts'
import { boardWords } from './board-words.ts'
import { CheckNow } from './check-now.tsx'

/** Whose promises these are, of which version, when they were last checked, and the button to check. */
export function BoardHeading({ board }: { board: Board }) {
  const words = useWords(boardWords)
  const { company, version, checkedAt } = board
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8">
      <div className="grow">
        <h1 tabIndex={-1} className="text-std-24B-150 [&:lang(en)]:break-keep md:text-std-28B-150">
          <span className="inline-block whitespace-pre-wrap">{words.headingWhose(company)}</span>
          <span className="inline-block">{words.headingToday}</span>
        </h1>
        <p className="mt-1 flex flex-wrap gap-x-4 text-dns-16N-130 leading-relaxed text-solid-gray-700">
          <span>{words.version(version.number)}</span>
          {version.effectiveOn && <span>{words.effective(version.effectiveOn)}</span>}
          <span title={version.sha256}>
            SHA-256 <span className="font-mono">{version.sha256.slice(0, 12)}</span>
          </span>
          <span>
            {words.checked}: {checkedAt ? <Time at={checkedAt} /> : words.neverChecked}
          </span>
        </p>
      </div>
      <CheckNow board={board} />
    </div>
  )
}
