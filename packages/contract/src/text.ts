/** The two languages everything a person reads exists in; Japanese is the default. */
export type Language = 'ja' | 'en'

/** One sentence or label in both languages; a missing language does not compile. */
export type Bilingual = Readonly<Record<Language, string>>
