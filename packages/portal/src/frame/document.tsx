import { portalPaths } from '@yakusoku/contract'
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
  const { language, path } = options
  const elsewhere = inOtherLanguage(path, language)
  if (page.kind === 'embed') {
    return (
      <html lang={language}>
        <DocumentHead {...{ head, page, options, elsewhere }} />
        <body className="embedded">
          <main id="page-main">{children}</main>
        </body>
      </html>
    )
  }
  return (
    <html lang={language}>
      <DocumentHead {...{ head, page, options, elsewhere }} />
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

interface HeadProps extends Omit<Props, 'children'> {
  readonly elsewhere: string
}

function DocumentHead({ head, page, options, elsewhere }: HeadProps): ReactNode {
  const { language, assets } = options
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title}</title>
      <meta name="description" content={head.description} />
      <meta name="color-scheme" content="light dark" />
      {/* Article and version numbers are not telephone numbers. */}
      <meta name="format-detection" content="telephone=no" />
      {isBeside(page) && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={assets.css} />
      <link rel="icon" type="image/svg+xml" href={beside(assets.css, 'icon.svg')} />
      {page.kind !== 'problem' && (
        <link rel="alternate" hrefLang={other(language)} href={elsewhere} />
      )}
      {page.kind !== 'problem' && (
        <>
          <link rel="alternate" type="application/atom+xml" href={portalPaths.atom(language)} />
          <link
            rel="alternate"
            type="application/feed+json"
            href={portalPaths.jsonFeed(language)}
          />
        </>
      )}
    </head>
  )
}

/** A text that is not the one in force, or stands in a frame, must not be found instead of it. */
function isBeside(page: Page): boolean {
  if (page.kind === 'problem' || page.kind === 'embed' || page.kind === 'changes') return true
  return page.kind === 'policy' && page.permalink === true
}

function beside(url: string, name: string): string {
  return url.replace(/[^/]*$/, name)
}
