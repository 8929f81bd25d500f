import type { PolicyText } from '@yakusoku/contract'
import { Fragment, type ReactNode } from 'react'

type Clause = PolicyText['sections'][number]['blocks'][number]['clauses'][number]

interface Props {
  readonly clauses: readonly Clause[]
  readonly separator: string
}

/** The clauses of a paragraph or an item, each under its own address. */
export function Clauses({ clauses, separator }: Props): ReactNode {
  return clauses.map((clause, at) => (
    <Fragment key={clause.id ?? at}>
      {at > 0 && separator}
      {clause.id === null ? clause.text : <Addressed id={clause.id} text={clause.text} />}
    </Fragment>
  ))
}

/**
 * A clause and the link to itself.
 *
 * The link's name is the clause's id alone: long names would be read out after every sentence.
 */
function Addressed({ id, text }: { readonly id: string; readonly text: string }): ReactNode {
  return (
    <span className="clause" id={id} data-clause={id}>
      {text}
      <a className="permalink" href={`#${id}`} aria-label={id}>
        ¶
      </a>
    </span>
  )
}
