import { Link } from '@tanstack/react-router'
import { solidLink } from '../../../parts/button.tsx'
import { useWords } from '../../../text/words.ts'
import { emptyWords, versionsWords } from './versions-words.ts'

/** What to do while there is no policy: import the published one. */
export function NoVersions({ mayWrite }: { mayWrite: boolean }) {
  const words = useWords(emptyWords)
  const list = useWords(versionsWords)
  return (
    <section className="mt-6 max-w-3xl rounded-12 border-2 border-key-900 p-6">
      <h2 className="text-std-20B-150">{words.title}</h2>
      <p className="mt-2">{words.what}</p>
      <p className="mt-3 text-dns-16N-130 leading-relaxed text-solid-gray-700">{words.steps}</p>
      {mayWrite ? (
        <Link to="/policy/import" className={`mt-5 ${solidLink}`}>
          {list.importAction}
        </Link>
      ) : (
        <p className="mt-4">{words.ask}</p>
      )}
    </section>
  )
}
