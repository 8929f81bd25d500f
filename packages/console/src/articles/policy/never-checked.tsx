import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../text/words.ts'
import { sessionQuery } from '../../wire/queries.ts'
import { checkWords } from './board-words.ts'

/** What a board without a single check needs: what checking does, and who may. */
export function NeverChecked() {
  const words = useWords(checkWords)
  const { data: session } = useQuery(sessionQuery)
  const may = session?.permissions.includes('check.run')
  return (
    <section className="mt-6 rounded-12 border-2 border-key-900 p-6">
      <h2 className="text-std-20B-150">{words.neverTitle}</h2>
      <p className="mt-2 max-w-[46rem]">{words.neverWhat}</p>
      <p className="mt-2 max-w-[46rem]">{may ? words.neverHow : words.neverAsk}</p>
    </section>
  )
}
