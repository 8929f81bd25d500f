import { AxeBuilder } from '@axe-core/playwright'
import type { Language } from '@yakusoku/contract'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Opens the Chromium of this machine, without anything that would reach for the network. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--headless=new',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
    ],
  })
}

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

/** What axe finds against WCAG 2.2 A and AA, as short lines. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // One document without frames needs no second page to gather the results in.
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}

/** How many pixels the page is wider than the screen; zero where nobody has to scroll sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
