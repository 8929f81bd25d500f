import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import type * as ledger from '../src/index.ts'
import { vector } from './fixture.ts'

type Case = { vkey: string; file: string; verified: { ok: boolean; reason?: string } }
type Ledger = typeof ledger

// The sources as they are, types blanked: no bundler that could put something in Node's place.
const html = '<script type="module">globalThis.ledger = await import("/index.ts")</script>'
function answer(path: string) {
  if (path === '/') return { contentType: 'text/html', body: html }
  const source = readFileSync(new URL(`../src${path}`, import.meta.url), 'utf8')
  return { contentType: 'text/javascript', body: stripTypeScriptTypes(source) }
}

describe('in a real browser', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage()
    // WebCrypto exists in secure contexts only; nothing leaves this machine, every call is answered here.
    await page.route('https://ledger.example/**', (route) =>
      route.fulfill(answer(new URL(route.request().url()).pathname)),
    )
    await page.goto('https://ledger.example/')
    await page.waitForFunction('globalThis.ledger')
  })
  afterAll(() => browser.close())

  it.each(['receipts.json', 'exports.json'])('gives the published verdicts of %s', async (name) => {
    const cases = vector(name) as Case[]
    const verdicts = await page.evaluate(
      async ([all, kind]) => {
        const { verifyExport, verifyReceipt } = (globalThis as unknown as { ledger: Ledger }).ledger
        const verify = kind === 'exports.json' ? verifyExport : verifyReceipt
        const found = await Promise.all(all.map(({ file, vkey }) => verify(file, vkey)))
        return found.map((verified) => (verified.ok ? 'ok' : verified.reason))
      },
      [cases, name] as const,
    )
    expect(verdicts).toEqual(cases.map(({ verified }) => verified.reason ?? 'ok'))
  })

  it('makes a key, signs a checkpoint and opens it', async () => {
    const opened = await page.evaluate(async () => {
      const { ledger: here } = globalThis as unknown as { ledger: Ledger }
      const { skey, vkey } = await here.generateKey('shop.example/ledger')
      const signer = await here.openSigner(skey)
      if (!signer) return null
      const root = await here.treeRoot(await here.leafHashes([new Uint8Array(3)]))
      const note = await here.signCheckpoint({ origin: signer.name, size: 1, root }, signer)
      return here.openCheckpoint(note, vkey)
    })
    expect(opened).toMatchObject({ ok: true, checkpoint: { size: 1 } })
  })
})
