import { Button } from '../../parts/button.tsx'
import { OwnWords } from '../../parts/own-words.tsx'
import { useWords } from '../../text/words.ts'
import { boardWords } from './board-words.ts'
import { ClauseRow } from './clause-row.tsx'
import type { BoardFilter, Section } from './select-clauses.ts'

interface SectionListProps {
  readonly sections: readonly Section[]
  readonly filter: BoardFilter
  readonly onClear: () => void
}

/** The sections of the policy in its own order, with the clauses the filter lets through. */
export function SectionList({ sections, filter, onClear }: SectionListProps) {
  const words = useWords(boardWords)
  const filtered = filter.standing !== undefined || filter.q !== undefined
  return (
    <section>
      <h2 className="border-b-2 border-solid-gray-800 pb-2 text-std-22B-150">
        {filtered ? words.found : words.wholePolicy}
      </h2>
      {sections.length === 0 && (
        <div className="mt-4 px-2">
          <p>{words.nothingFound}</p>
          <Button className="mt-3" onClick={onClear}>
            {words.clear}
          </Button>
        </div>
      )}
      {sections.map((section) => (
        <section key={section.anchor} id={section.anchor} className="scroll-mt-6 pt-7">
          <h3 className="flex items-baseline gap-3 border-b border-solid-gray-420 px-2 pb-1.5 text-std-18B-160">
            <span className="grow">
              <OwnWords>{section.heading}</OwnWords>
            </span>
            <span className="shrink-0 text-dns-14N-130 text-solid-gray-700">
              {words.clauseCount(section.clauses.length)}
            </span>
          </h3>
          <ul>
            {section.clauses.map((clause) => (
              <ClauseRow key={clause.id} clause={clause} filter={filter} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
