import type { VersionSummary } from '@yakusoku/contract'
import { useRef } from 'react'
import { useWords } from '../../../text/words.ts'
import { useRowKeys } from '../use-row-keys.ts'
import type { Who } from './next-step.ts'
import { VersionRow } from './version-row.tsx'
import { versionsWords } from './versions-words.ts'

interface VersionsTableProps {
  readonly versions: readonly VersionSummary[]
  readonly session: Who
}

/**
 * Versions and drafts, a row each; on a narrow screen a row becomes a card.
 *
 * The roles are written out because a table shown as blocks loses its own.
 */
export function VersionsTable({ versions, session }: VersionsTableProps) {
  const words = useWords(versionsWords)
  const list = useRef<HTMLTableElement>(null)
  useRowKeys(list)
  const columns = ['number', 'state', 'effective', 'author', 'approver', 'class', 'next'] as const
  return (
    <table
      ref={list}
      role="table"
      aria-label={words.listLabel}
      className="mt-8 block w-full lg:table"
    >
      <thead
        role="rowgroup"
        className="hidden border-b-2 border-solid-gray-800 lg:table-header-group"
      >
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className="px-3 py-2 text-left align-bottom text-dns-14B-130 whitespace-nowrap"
            >
              {words[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block space-y-4 lg:table-row-group">
        {versions.map((version) => (
          <VersionRow key={version.id} version={version} session={session} />
        ))}
      </tbody>
    </table>
  )
}
