import type { PolicyText } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { Clauses } from './clauses.tsx'
import { type Outlined, runs } from './outline.ts'

interface Props extends Outlined {
  /** What stands between two sentences of a paragraph: nothing in Japanese, a space in English. */
  readonly separator: string
}

/** One section: its heading, then paragraphs and lists in the order of the text. */
export function PolicySection({ section, tag: Heading, separator }: Props): ReactNode {
  return (
    <section aria-labelledby={section.anchor}>
      <Heading id={section.anchor}>{section.heading}</Heading>
      {runs(section.blocks).map(({ kind, blocks }, at) =>
        kind === 'item' ? (
          <Items key={at} items={blocks} separator={separator} />
        ) : (
          <p key={at}>
            <Clauses clauses={blocks.flatMap(({ clauses }) => clauses)} separator={separator} />
          </p>
        ),
      )}
    </section>
  )
}

interface ItemsProps {
  readonly items: readonly PolicyText['sections'][number]['blocks'][number][]
  readonly separator: string
}

/** A list that shows the numbers the company printed, not the browser's. */
function Items({ items, separator }: ItemsProps): ReactNode {
  return (
    // Safari forgets that a list without bullets is a list unless it is told.
    <ul className="items" role="list">
      {items.map(({ marker, clauses }, at) => (
        <li key={at}>
          <span className="items-marker">{marker ?? '・'}</span>
          <span>
            <Clauses clauses={clauses} separator={separator} />
          </span>
        </li>
      ))}
    </ul>
  )
}
