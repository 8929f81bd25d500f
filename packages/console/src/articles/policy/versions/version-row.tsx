import { Link } from '@tanstack/react-router'
import type { VersionSummary } from '@yakusoku/contract'
import type { ReactNode } from 'react'
import { OwnWords } from '../../../parts/own-words.tsx'
import { useWords } from '../../../text/words.ts'
import { stepFromRow } from '../use-row-keys.ts'
import { ClassBadge } from './class-badge.tsx'
import { nextStep, type Who } from './next-step.ts'
import { StateBadge } from './state-badge.tsx'
import { nextWords, versionsWords } from './versions-words.ts'

interface VersionRowProps {
  readonly version: VersionSummary
  readonly session: Who
}

/** One version or draft: what it is, who made and approved it, and what to do with it next. */
export function VersionRow({ version, session }: VersionRowProps) {
  const words = useWords(versionsWords)
  const next = useWords(nextWords)
  const step = nextStep(version, session)
  return (
    <tr
      role="row"
      className="holds-focus block rounded-8 border border-solid-gray-420 p-4 lg:table-row lg:border-0 lg:border-b lg:border-solid-gray-300"
    >
      <th
        role="rowheader"
        scope="row"
        className="block pb-2 text-left font-normal lg:table-cell lg:px-3 lg:py-3"
      >
        <Link
          to={step === 'edit' ? '/policy/drafts/$id' : '/policy/versions/$id'}
          params={{ id: version.id }}
          data-row=""
          onKeyDown={stepFromRow}
          className="inline-flex min-h-11 items-center text-std-18B-160 whitespace-nowrap text-key-900 underline underline-offset-4 lg:min-h-8"
        >
          {version.number === null ? words.draft : words.version(version.number)}
        </Link>
      </th>
      <Cell name={words.state}>
        <StateBadge state={version.state} />
      </Cell>
      <Cell name={words.effective}>
        {version.effectiveOn ? (
          <time className="tabular-nums whitespace-nowrap">{version.effectiveOn}</time>
        ) : (
          <Quiet>{words.undecided}</Quiet>
        )}
      </Cell>
      <Cell name={words.author}>
        <OwnWords>{version.author}</OwnWords>
      </Cell>
      <Cell name={words.approver}>
        {version.approver ? <OwnWords>{version.approver}</OwnWords> : <Quiet>{words.none}</Quiet>}
      </Cell>
      <Cell name={words.class}>
        {version.changeClass ? (
          <ClassBadge changeClass={version.changeClass} />
        ) : (
          <Quiet>{words.none}</Quiet>
        )}
      </Cell>
      <Cell name={words.next}>{next[step]}</Cell>
    </tr>
  )
}

function Quiet({ children }: { children: string }) {
  return <span className="text-solid-gray-700">{children}</span>
}

function Cell({ name, children }: { name: string; children: ReactNode }) {
  return (
    <td
      role="cell"
      className="flex items-start gap-x-3 pt-1 text-dns-16N-130 leading-relaxed lg:table-cell lg:px-3 lg:py-3"
    >
      <span
        aria-hidden="true"
        className="w-23 shrink-0 text-dns-14N-130 leading-loose text-solid-gray-700 lg:hidden"
      >
        {name}
      </span>
      <span className="min-w-0">{children}</span>
    </td>
  )
}
