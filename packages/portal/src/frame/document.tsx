import type { ReactNode } from 'react'
import type { Head } from '../head.ts'
import type { Page, PageOptions } from '../page.ts'
import { inOtherLanguage } from '../paths.ts'
import { other } from '../text/language.ts'
import { words } from '../text/words.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'

interface Props {
  readonly head: Head
  readonly page: Page
  readonly options: PageOptions
  readonly children: ReactNode
}

/** The document around every page. */
export function Document({ head, page, options, children }: Props): ReactNode {
  const { language, assets, path } = options
  const elsewhere = inOtherLanguage(path, language)
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{head.title}</title>
        <meta name="description" content={head.description} />
        <meta name="color-scheme" content="light dark" />
        {/* Article and version numbers are not telephone numbers. */}
        <meta name="format-detection" content="telephone=no" />
        {page.kind === 'problem' && <meta name="robots" content="noindex" />}
        <link rel="stylesheet" href={assets.css} />
        <link rel="icon" type="image/svg+xml" href={beside(assets.css, 'icon.svg')} />
        {page.kind !== 'problem' && (
          <link rel="alternate" hrefLang={other(language)} href={elsewhere} />
        )}
      </head>
      <body>
        <a className="skip-link" href="#page-main">
          {words[language].skip}
        </a>
        <Header language={language} current={page.kind} elsewhere={elsewhere} />
        <main id="page-main" tabIndex={-1}>
          {children}
        </main>
        <Footer language={language} />
      </body>
    </html>
  )
}

function beside(url: string, name: string): string {
  return url.replace(/[^/]*$/, name)
}
