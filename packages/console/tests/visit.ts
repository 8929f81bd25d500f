import type { Language } from '@yakusoku/contract'
import type { Browser, BrowserContext, Page } from 'playwright-core'

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** What the browser refused or complained about; a page of ours leaves it empty. */
  readonly complaints: string[]
}

/** A person's browser in one language and width, with their choice already made. */
export async function visit(browser: Browser, language: Language, width = 1280): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  await context.addInitScript((chosen) => {
    // A blank page, where the browser starts, has no storage.
    if (origin !== 'null' && !localStorage.getItem('yakusoku.language')) {
      localStorage.setItem('yakusoku.language', chosen)
    }
  }, language)
  // Caught violations too: what is refused today throws in somebody else's browser.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      Reflect.get(globalThis, 'complain')(`${effectiveDirective} refused ${blockedURI}`)
    })
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.exposeFunction('complain', (what: string) => complaints.push(what))
  return { page, context, complaints }
}
