import { useId } from 'react'
import { CopyButton } from '../../parts/copy-button.tsx'
import { useWords } from '../../text/words.ts'
import { evidenceWords } from './clause-words.ts'

/** The exact query a control ran, to be run again by whoever doubts it. */
export function QueryText({ query, control }: { query: string; control: string }) {
  const words = useWords(evidenceWords)
  const id = useId()
  return (
    <div className="mt-4 rounded-b-8 border-t border-solid-gray-300 bg-solid-gray-50 px-4 pt-2 pb-4 md:px-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h5 id={id} className="text-dns-14B-130">
          {words.query}
        </h5>
        <CopyButton text={query} label={`${words.query} ${control}`} />
      </div>
      <pre
        // A long query scrolls sideways; the keyboard must be able to do that too.
        tabIndex={0}
        role="region"
        aria-labelledby={id}
        translate="no"
        className="mt-2 overflow-x-auto font-mono text-dns-14N-130 leading-relaxed"
      >
        {query}
      </pre>
    </div>
  )
}
