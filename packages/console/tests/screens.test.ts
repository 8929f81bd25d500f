import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, openBrowser, sidewaysScroll } from '../../../tools/browser.ts'
import { versionId } from './fixture/versions.ts'
import { servePages } from './pages.ts'
import { type Visit, visit } from './visit.ts'

let browser: Browser
let pages: Awaited<ReturnType<typeof servePages>>

beforeAll(async () => {
  pages = await servePages()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await pages?.close()
})

type Stage = Partial<(typeof pages)['stage']>
const asUsual: Stage = {
  role: 'officer',
  checked: true,
  systems: true,
  versions: true,
  refuse: null,
}

const screens: readonly { name: string; path: string; stage?: Stage }[] = [
  { name: 'the board', path: '/' },
  { name: 'the board, filtered', path: '/?standing=broken' },
  { name: 'the board, filtered to nothing', path: '/?q=ここにない言葉' },
  { name: 'the board before the first check', path: '/', stage: { checked: false } },
  { name: 'the board of a viewer', path: '/', stage: { role: 'viewer' } },
  { name: 'a broken clause', path: '/clauses/inventory-2?standing=broken' },
  { name: 'a kept clause', path: '/clauses/inventory-1' },
  { name: 'an unproven clause', path: '/clauses/third-party-2' },
  { name: 'a clause nothing has run for', path: '/clauses/requests-1' },
  { name: 'an unbound clause', path: '/clauses/acquisition-2' },
  { name: 'a statement', path: '/clauses/requests-4' },
  { name: 'a clause with a long list', path: '/clauses/retention-2' },
  { name: 'a clause that is not there', path: '/clauses/nothing-1' },
  { name: 'the systems', path: '/systems' },
  { name: 'the systems, while there is none', path: '/systems', stage: { systems: false } },
  { name: 'a system', path: '/systems/kamome-ec' },
  { name: 'a system, filtered', path: '/systems/kamome-ec?state=observed-undeclared' },
  { name: 'a system never compared', path: '/systems/kamome-butsuryu' },
  { name: 'the versions', path: '/policy' },
  { name: 'the versions, while there is none', path: '/policy', stage: { versions: false } },
  { name: 'the versions of a viewer', path: '/policy', stage: { role: 'viewer' } },
  { name: 'the import', path: '/policy/import' },
  { name: 'the import of a viewer', path: '/policy/import', stage: { role: 'viewer' } },
  { name: 'a draft', path: `/policy/drafts/${versionId(6)}` },
  { name: 'a draft to be approved', path: `/policy/versions/${versionId(7)}` },
  { name: 'a draft of one’s own in review', path: `/policy/versions/${versionId(8)}` },
  { name: 'an approved draft', path: `/policy/versions/${versionId(5)}` },
  { name: 'a published version', path: `/policy/versions/${versionId(4)}` },
  { name: 'the version in force', path: `/policy/versions/${versionId(3)}` },
  { name: 'an address that leads nowhere', path: '/nowhere' },
  { name: 'the server refusing', path: '/systems', stage: { refuse: 'platform.internal' } },
  { name: 'the sign-in link', path: '/sign-in#good-0123456789abcdefghij' },
  { name: 'the sign-in page', path: '/sign-in?reason=needed', stage: { role: null } },
]

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  describe.each([1280, 320])('at %i pixels', (width) => {
    let now: Visit

    beforeAll(async () => {
      now = await visit(browser, language, width)
    })

    afterAll(async () => {
      await now?.context.close()
    })

    it.each(screens)('$name meets WCAG 2.2 AA', async ({ path, stage }) => {
      Object.assign(pages.stage, asUsual, stage)
      const { page, complaints } = now
      // The sign-in link differs from the page before it by its fragment alone.
      await page.goto('about:blank')
      await page.goto(pages.origin + path)
      await page.locator('h1').waitFor()
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.title()).toMatch(/.+ \| 約束 Yakusoku$/)
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
      expect(complaints).toEqual([])
    })
  })
})
