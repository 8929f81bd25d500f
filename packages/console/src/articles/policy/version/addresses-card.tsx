import { useQuery } from '@tanstack/react-query'
import { embedSnippet, type Language, portalPaths } from '@yakusoku/contract'
import { CopyButton } from '../../../parts/copy-button.tsx'
import { ProblemNote } from '../../../parts/problem-note.tsx'
import { useLanguage } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { addressesQuery } from '../../../wire/queries.ts'
import { addressWords } from './address-words.ts'

/** Where the public reads the version in force, and what to paste into the company's own site. */
export function AddressesCard({ number }: { number: number }) {
  const words = useWords(addressWords)
  const { language } = useLanguage()
  const { data, error } = useQuery(addressesQuery)
  if (error) return <ProblemNote error={error} />
  if (!data) return null
  const snippet = embedSnippet(data.portal, language)
  return (
    <section className="mt-12 max-w-3xl">
      <h2 className="border-b-2 border-solid-gray-800 pb-2 text-std-22B-150">{words.title}</h2>
      <dl className="mt-3 space-y-3">
        {addressesOf(number, language).map(({ name, path }) => (
          <div key={name}>
            <dt className="text-dns-14N-130 text-solid-gray-700">{words[name]}</dt>
            <dd className="mt-0.5 flex flex-wrap items-center gap-x-4 gap-y-1">
              <a
                href={data.portal + path}
                className="inline-flex min-h-11 items-center font-mono text-dns-14N-130 text-key-900 underline underline-offset-4"
              >
                {data.portal + path}
              </a>
              <CopyButton text={data.portal + path} label={words[name]} />
            </dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-6 text-std-18B-160">{words.embed}</h3>
      <p className="mt-1">{words.embedWhat}</p>
      <pre
        // Long lines scroll sideways, so the keyboard must reach them.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus
        tabIndex={0}
        className="mt-3 overflow-x-auto rounded-8 bg-solid-gray-50 px-4 py-3 font-mono text-dns-14N-130 leading-relaxed"
        translate="no"
      >
        {snippet}
      </pre>
      <div className="mt-2">
        <CopyButton text={snippet} label={words.embed} />
      </div>
    </section>
  )
}

function addressesOf(number: number, language: Language) {
  return [
    { name: 'current', path: portalPaths.policy(language) },
    { name: 'permanent', path: portalPaths.version(language, number) },
    { name: 'pdf', path: portalPaths.pdf(language, number) },
  ] as const
}
