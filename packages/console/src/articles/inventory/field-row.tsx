import type { ReactNode } from 'react'
import { useLanguage } from '../../text/language.tsx'
import { useWords } from '../../text/words.ts'
import { FieldStateBadge } from './field-state-badge.tsx'
import type { Field } from './select-fields.ts'
import { systemWords } from './systems-words.ts'

/** The categories the law itself calls 要配慮個人情報 (Act on the Protection of Personal Information, Art. 2(3)). */
const specialCare: ReadonlySet<string> = new Set(['health', 'other-sensitive'])

/** One field: what it is, which purposes may see it, and whether inventory and database agree. */
export function FieldRow({ field }: { field: Field }) {
  const words = useWords(systemWords)
  const { language } = useLanguage()
  const { name, category, purposes, state } = field
  return (
    <tr
      role="row"
      className="block border-b border-solid-gray-200 py-3 md:table-row md:py-0 md:hover:bg-solid-gray-50"
    >
      <th
        role="rowheader"
        scope="row"
        className="block text-left font-mono text-dns-16N-130 md:table-cell md:px-3 md:py-2"
      >
        {name}
      </th>
      <Cell name={words.category}>
        {category ? category.label[language] : <span className="text-solid-gray-600">—</span>}
        {category?.sensitive && (
          <strong className="ml-2 rounded-4 border border-solid-gray-800 px-1.5 text-dns-14B-120 whitespace-nowrap">
            {specialCare.has(category.id) ? words.specialCare : words.sensitive}
          </strong>
        )}
      </Cell>
      <Cell name={words.purposes}>
        {purposes.length > 0 ? (
          purposes.map(({ id, label }, at) => (
            <span key={id} className="mr-1 inline-block">
              {label[language]}
              {at < purposes.length - 1 && (language === 'ja' ? '、' : ',')}
            </span>
          ))
        ) : (
          <span className="text-solid-gray-600">{words.none}</span>
        )}
      </Cell>
      <Cell name={words.state}>
        <FieldStateBadge state={state} />
      </Cell>
    </tr>
  )
}

function Cell({ name, children }: { name: string; children: ReactNode }) {
  return (
    <td
      role="cell"
      className="flex gap-x-3 pt-1 text-dns-16N-130 leading-relaxed md:table-cell md:px-3 md:py-2"
    >
      <span
        aria-hidden="true"
        className="w-30 shrink-0 text-dns-14N-130 text-solid-gray-700 md:hidden"
      >
        {name}
      </span>
      <span className="min-w-0">{children}</span>
    </td>
  )
}
