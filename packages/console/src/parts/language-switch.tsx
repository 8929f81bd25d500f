import type { Language } from '@yakusoku/contract'
import { useLanguage } from '../text/language.tsx'
import { useWords } from '../text/words.ts'

const names = { ja: '日本語', en: 'English' } as const satisfies Record<Language, string>

const switchWords = { language: { ja: '表示言語', en: 'Language' } } as const

/** Changes the language of the page where it stands: nothing is loaded again, nothing is lost. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage()
  const words = useWords(switchWords)
  return (
    <fieldset className="flex">
      <legend className="sr-only">{words.language}</legend>
      {(['ja', 'en'] as const).map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => choose(each)}
          className="min-h-11 px-2 md:px-2.5 text-dns-14N-130 text-key-900 underline underline-offset-4 hover:bg-key-50 aria-pressed:font-bold aria-pressed:text-solid-gray-800 aria-pressed:decoration-4 aria-pressed:underline-offset-[6px]"
        >
          {names[each]}
        </button>
      ))}
    </fieldset>
  )
}
