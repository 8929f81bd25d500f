import { CopyButton } from '../../parts/copy-button.tsx'
import { useWords } from '../../text/words.ts'
import { signInWords } from './sign-in-words.ts'

/** Teaches how to get a sign-in link. */
export function NewLink() {
  const words = useWords(signInWords)
  const command = `npx yakusoku sign-in-link --name "${words.yourName}"`
  return (
    <section className="rounded-12 border border-solid-gray-300 p-6">
      <h2 className="text-std-20B-150">{words.howTitle}</h2>
      <p className="mt-2">{words.how}</p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <code
          className="grow rounded-8 bg-solid-gray-50 px-4 py-3 font-mono break-keep"
          translate="no"
        >
          {command}
        </code>
        <CopyButton text={command} />
      </div>
      <p className="mt-4 text-solid-gray-700">{words.ask}</p>
    </section>
  )
}
