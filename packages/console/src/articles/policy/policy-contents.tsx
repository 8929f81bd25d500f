import { Mark } from '../../parts/mark.tsx'
import { OwnWords } from '../../parts/own-words.tsx'
import { useWords } from '../../text/words.ts'
import { boardWords } from './board-words.ts'
import type { Section } from './select-clauses.ts'
import { standingLooks } from './standings.ts'

/**
 * The policy at a glance: its sections, and under each one mark per clause.
 *
 * A picture of what the list beside it says in words; the marks are hidden from screen readers.
 */
export function PolicyContents({
  sections,
  filtered,
}: {
  sections: readonly Section[]
  filtered: boolean
}) {
  const words = useWords(boardWords)
  if (filtered) return null
  return (
    <nav aria-label={words.contents} className="not-printed hidden lg:block">
      <div className="sticky top-6 max-h-[calc(100vh-3rem)] overflow-y-auto border-l border-solid-gray-300 p-1 pl-5">
        <h2 className="text-std-16B-170">{words.contents}</h2>
        <ol className="mt-1">
          {sections.map(({ anchor, heading, clauses }) => (
            <li key={anchor}>
              <a
                href={`#${anchor}`}
                className="block min-h-11 py-1.5 text-dns-14N-130 text-solid-gray-800 hover:underline hover:underline-offset-4"
              >
                <OwnWords>{heading}</OwnWords>
                <span className="sr-only">({words.clauseCount(clauses.length)})</span>
                <span className="mt-1 flex flex-wrap gap-1" aria-hidden="true">
                  {clauses.map(({ id, standing }) => (
                    <Mark
                      key={id}
                      shape={standingLooks[standing].shape}
                      className={`size-3 ${standingLooks[standing].ink}`}
                    />
                  ))}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  )
}
