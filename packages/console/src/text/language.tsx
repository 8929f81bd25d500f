import type { Language } from '@yakusoku/contract'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'

interface LanguageChoice {
  readonly language: Language
  readonly choose: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice>({ language: 'ja', choose: () => {} })
const place = 'yakusoku.language'

/** Holds the reader's language: kept in this browser, Japanese until chosen otherwise. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<Language>(() =>
    localStorage.getItem(place) === 'en' ? 'en' : 'ja',
  )
  useEffect(() => {
    document.documentElement.lang = language
    localStorage.setItem(place, language)
  }, [language])
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>
}

/** The reader's language, and how to change it without a reload. */
export function useLanguage(): LanguageChoice {
  return use(LanguageContext)
}
