import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, openBrowser, sidewaysScroll } from '../../../tools/browser.ts'
import { samplePolicy } from './fixture/sample.ts'
import { servePages } from './fixture/serve.ts'

const names = [
  'policy',
  'policy/versions',
  'policy/versions/3',
  'policy/versions/4/changes',
  'policy/embed',
  'board',
  'board?standing=broken',
  'never-checked',
  'nowhere',
]
const addresses = names.flatMap((name) => [`/ja/${name}`, `/en/${name}`])

let browser: Browser
let site: Awaited<ReturnType<typeof servePages>>

beforeAll(async () => {
  site = await servePages(await import(new URL('../dist/server/index.js', import.meta.url).href))
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

/** Opens an address in a window of its own and gives it to `look`. */
async function visit<T>(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  try {
    const page = await context.newPage()
    await page.goto(site.origin + address)
    return await look(page)
  } finally {
    await context.close()
  }
}

const narrow = { viewport: { width: 320, height: 640 } }
const wide = { viewport: { width: 1280, height: 800 } }

const renditions: [string, BrowserContextOptions][] = [
  ['wide', wide],
  ['narrow', narrow],
  ['dark', { ...wide, colorScheme: 'dark' }],
]

describe.each(addresses)('%s', (address) => {
  it.each(renditions)('gives axe nothing to object to: %s', async (_, options) => {
    expect(await visit(address, options, accessibilityFaults)).toEqual([])
  })

  it('does not scroll sideways at 320 px', async () => {
    expect(await visit(address, narrow, sidewaysScroll)).toBe(0)
  })
})

describe('every page', () => {
  it('obeys a content policy of nothing but its own origin', async () => {
    for (const address of addresses) {
      const complaints = await visit('/ja/policy', wide, async (page) => {
        const heard: string[] = []
        page.on('console', (message) => heard.push(message.text()))
        await page.goto(site.origin + address, { waitUntil: 'networkidle' })
        return heard.filter((text) => !text.includes('404'))
      })
      expect(complaints).toEqual([])
    }
  })

  it('gives the keyboard the skip link first, and it leads to the main text', async () => {
    const focused = await visit('/ja/policy', narrow, async (page) => {
      await page.keyboard.press('Tab')
      const first = await page.evaluate(() => document.activeElement?.textContent)
      await page.keyboard.press('Enter')
      return [first, await page.evaluate(() => document.activeElement?.id)]
    })
    expect(focused).toEqual(['本文へ進む', 'page-main'])
  })

  it('switches the language without leaving the page', async () => {
    const url = await visit('/ja/board?standing=broken', wide, async (page) => {
      await page.getByRole('link', { name: 'English' }).click()
      return page.url()
    })
    expect(url).toBe(`${site.origin}/en/board?standing=broken`)
  })
})

describe('without scripts', () => {
  const scriptless = { ...wide, javaScriptEnabled: false }

  it('a count on the board opens the sentences behind it', async () => {
    const shown = await visit('/ja/board', scriptless, async (page) => {
      await page.getByRole('link', { name: '破られている 3文' }).click()
      return page.locator('[data-clause]').count()
    })
    expect(shown).toBe(3)
  })

  it('the whole fingerprint opens', async () => {
    await visit('/ja/policy', scriptless, async (page) => {
      const whole = page.getByText(samplePolicy('ja').version.sha256)
      expect(await whole.isVisible()).toBe(false)
      await page.locator('summary').click()
      expect(await whole.isVisible()).toBe(true)
    })
  })
})

describe('the link of a clause', () => {
  it('can be seen when the keyboard reaches it and not before', async () => {
    await visit('/ja/policy', wide, async (page) => {
      const link = page.getByRole('link', { name: 'retention-1', exact: true })
      const opacity = () => link.evaluate((element) => getComputedStyle(element).opacity)
      expect(await opacity()).toBe('0')
      await page.getByRole('link', { name: 'safeguards-3', exact: true }).focus()
      await page.keyboard.press('Tab')
      expect(await opacity()).toBe('1')
    })
  })
})

describe('on paper', () => {
  it('the policy is A4 with its whole fingerprint and without menus', async () => {
    await visit('/ja/policy', wide, async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('header, footer, nav').filter({ visible: true }).count()).toBe(0)
      expect(await page.getByText(samplePolicy('ja').version.sha256).isVisible()).toBe(true)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
    })
  })
})
