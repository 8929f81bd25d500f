import { useWords } from '../../text/words.ts'
import { shortId } from './short-id.ts'
import { systemWords } from './systems-words.ts'

/** How the rows of a table lead to the person: `kaiin ← chumon ← chumon_meisai`. */
export function PathLine({ path }: { path: readonly string[] }) {
  const words = useWords(systemWords)
  // The wire runs from the table to the person.
  const hops = path.toReversed()
  return (
    <span>
      {words.path}:{' '}
      <span className="text-solid-gray-800">
        {hops.length === 0 && words.nobody}
        {hops.length === 1 && words.ofPerson}
        {hops.length > 1 && <span className="font-mono">{hops.map(shortId).join(' ← ')}</span>}
      </span>
    </span>
  )
}
