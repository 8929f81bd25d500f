import { useWords } from '../../text/words.ts'
import { evidenceWords } from './clause-words.ts'

const atOnce = 12

/** What a control found, named; a long list unfolds. */
export function FoundList({ found }: { found: readonly string[] }) {
  const words = useWords(evidenceWords)
  const rest = found.slice(atOnce)
  return (
    <div className="mt-4">
      <h5 className="text-dns-14N-130 text-solid-gray-700">{words.found}</h5>
      <Items items={found.slice(0, atOnce)} />
      {rest.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">
            {words.more(rest.length)}
          </summary>
          <Items items={rest} />
        </details>
      )}
    </div>
  )
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul className="mt-1 grid gap-x-8 gap-y-0.5 sm:grid-cols-2 lg:grid-cols-3">
      {items.map((item) => (
        <li
          key={item}
          className="border-l-2 border-solid-gray-420 pl-2 font-mono text-dns-14N-130 leading-relaxed"
        >
          {item}
        </li>
      ))}
    </ul>
  )
}
