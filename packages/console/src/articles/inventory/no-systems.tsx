import { CopyButton } from '../../parts/copy-button.tsx'
import { useWords } from '../../text/words.ts'
import { systemsWords } from './systems-words.ts'

const command = 'npx yakusoku scan --system NAME=postgres://…'

/** What to do when no system is connected. */
export function NoSystems() {
  const words = useWords(systemsWords)
  return (
    <section className="mt-6 max-w-3xl rounded-12 border-2 border-key-900 p-6">
      <h2 className="text-std-20B-150">{words.emptyTitle}</h2>
      <p className="mt-2">{words.empty}</p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <code className="grow rounded-8 bg-solid-gray-50 px-4 py-3 font-mono" translate="no">
          {command}
        </code>
        <CopyButton text={command} />
      </div>
    </section>
  )
}
