import { useWords } from '../../text/words.ts'
import { clauseWords } from './clause-words.ts'

/** Who confirmed that a clause promises nothing, and when. */
export function Confirmation({ by, on }: { by: string; on: string }) {
  const words = useWords(clauseWords)
  return (
    <section className="mt-8 rounded-12 border border-solid-gray-420 p-6">
      <h2 className="text-std-20B-150">{words.confirmedTitle}</h2>
      <p className="mt-2">{words.confirmed(by, on)}</p>
    </section>
  )
}
