import type { VersionDiff } from '@yakusoku/contract'
import { markedWords } from '@yakusoku/policy'
import { type ReactNode, useMemo } from 'react'
import { OwnWords } from '../../../parts/own-words.tsx'
import { useWords } from '../../../text/words.ts'
import { ClassBadge } from '../versions/class-badge.tsx'
import { clauseChangeWords, diffWords } from './version-words.ts'

type Change = VersionDiff['clauses'][number]

/** The sentences that differ, before beside after, with the words that do. */
export function ClauseChanges({ changes }: { changes: readonly Change[] }) {
  const words = useWords(diffWords)
  return (
    <section className="mt-8">
      <h3 className="text-std-18B-160">{words.clauses}</h3>
      <ul className="mt-2 space-y-3">
        {changes.map((change) => (
          <li key={`${change.clause} ${change.change}`}>
            <ClauseChange change={change} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ClauseChange({ change }: { change: Change }) {
  const kinds = useWords(clauseChangeWords)
  const words = useWords(diffWords)
  const { before, after } = change
  const marked = useMemo(() => (before && after ? markedWords(before, after) : []), [before, after])
  const both = before !== null && after !== null && before !== after
  return (
    <article className="rounded-8 border border-solid-gray-420 p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span className="text-dns-14B-130">{kinds[change.change]}</span>
        <ClassBadge changeClass={change.class} />
        <span className="font-mono text-dns-14N-130 text-solid-gray-700">{change.clause}</span>
      </div>
      <div className={`mt-2 grid gap-3 ${both ? 'md:grid-cols-2' : ''}`}>
        {before !== null && (both || after === null) && (
          <Side name={words.before}>
            {both ? (
              marked
                .filter(({ mark }) => mark !== 'added')
                .map(({ text, mark }, at) =>
                  mark === 'removed' ? <Removed key={at}>{text}</Removed> : text,
                )
            ) : (
              <Removed>{before}</Removed>
            )}
          </Side>
        )}
        {after !== null && (
          <Side name={words.after}>
            {both ? (
              marked
                .filter(({ mark }) => mark !== 'removed')
                .map(({ text, mark }, at) =>
                  mark === 'added' ? <Added key={at}>{text}</Added> : text,
                )
            ) : before === null ? (
              <Added>{after}</Added>
            ) : (
              <OwnWords>{after}</OwnWords>
            )}
          </Side>
        )}
      </div>
    </article>
  )
}

function Side({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <p className="text-dns-14N-130 text-solid-gray-700">{name}</p>
      <p lang="ja" className="mt-0.5 whitespace-pre-line">
        {children}
      </p>
    </div>
  )
}

/** Underlined as well as coloured, and said to who hears it. */
export function Added({ children }: { children: string }) {
  return (
    <ins className="bg-green-50 text-success-2 decoration-2 underline-offset-4">{children}</ins>
  )
}

/** Struck through as well as coloured. */
export function Removed({ children }: { children: string }) {
  return <del className="bg-red-50 text-error-2 decoration-2">{children}</del>
}
