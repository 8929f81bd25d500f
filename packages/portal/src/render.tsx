import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { BoardPage } from './board/board-page.tsx'
import { ChangesPage } from './changes/changes-page.tsx'
import { EmbedPage } from './embed/embed-page.tsx'
import { Document } from './frame/document.tsx'
import { headOf } from './head.ts'
import type { Page, PageOptions } from './page.ts'
import { PolicyPage } from './policy/policy-page.tsx'
import { ProblemPage } from './problem/problem-page.tsx'
import { VersionsPage } from './versions/versions-page.tsx'

/**
 * A whole HTML document, doctype to `</html>`, that needs no script.
 *
 * It holds no inline script and no inline style, so `content-security-policy: default-src 'self'`
 * is enough to serve it. Every text is escaped; nothing in `page` can become markup.
 */
export function renderPage(page: Page, options: PageOptions): string {
  const markup = renderToStaticMarkup(
    <Document head={headOf(page, options.language)} page={page} options={options}>
      {bodyOf(page, options)}
    </Document>,
  )
  return `<!doctype html>${markup}\n`
}

function bodyOf(page: Page, { language }: PageOptions): ReactNode {
  switch (page.kind) {
    case 'policy':
      return <PolicyPage {...page} language={language} />
    case 'embed':
      return <EmbedPage text={page.text} language={language} />
    case 'versions':
      return <VersionsPage {...page} language={language} />
    case 'changes':
      return <ChangesPage changes={page.changes} language={language} />
    case 'problem':
      return <ProblemPage status={page.status} sentence={page.sentence} language={language} />
    case 'board':
      return <BoardPage board={page.board} filter={page.filter ?? null} language={language} />
  }
}
