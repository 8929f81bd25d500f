import { CopyButton } from '../../parts/copy-button.tsx'
import { useWords } from '../../text/words.ts'
import { evidenceWords } from './clause-words.ts'

/** The exact query a control ran, to be run again by whoever doubts it. */
export function QueryText({ query, of }: { query: string; of: string }) {
  const words = useWords(evidenceWords)
  return (
    <div className="mt-4 rounded-b-8 border-t border-solid-gray-300 bg-solid-gray-50 px-4 pt-2 pb-4 md:px-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h5 className="text-dns-14B-130">{words.query}</h5>
        <CopyButton text={query} label={`${words.query} (${of})`} />
      </div>
      <pre
        // A long query scrolls sideways; the keyboard must be able to do that too.
        tabIndex={0}
        role="region"
        aria-label={`${words.query} (${of})`}
        translate="no"
        className="mt-2 max-h-80 overflow-auto print:max-h-none print:whitespace-pre-wrap font-mono text-dns-14N-130 leading-relaxed"
      >
        {query}
      </pre>
    </div>
  )
}
