import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleFolder } from '@yakusoku/hoshizora'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, openBrowser, sidewaysScroll } from '../../../tools/browser.ts'
import { freePort, hear } from './processes.ts'
import { startCli, temporaryFolder } from './run-cli.ts'

const folder = temporaryFolder()
const bundle = join(folder.path, 'privacy')
let server: ChildProcess
let browser: Browser
let portal = ''
let signIn = ''

/** A shop of 300 people whose policy names the port this test serves it on. */
beforeAll(async () => {
  const [portalPort, consolePort] = [await freePort(), await freePort()]
  cpSync(fileURLToPath(bundleFolder), bundle, {
    recursive: true,
    filter: (path) => !path.includes('.yakusoku'),
  })
  const rules = join(bundle, 'rules.yaml')
  writeFileSync(rules, readFileSync(rules, 'utf8').replace(':4800/', `:${portalPort}/`))
  const env = { YAKUSOKU_PORTAL_PORT: `${portalPort}`, YAKUSOKU_CONSOLE_PORT: `${consolePort}` }
  server = startCli(['start', '--demo', '--people', '300', '--bundle', bundle], env)
  browser = await openBrowser()
  const said = await hear(server, /sign-in#\S+/)
  portal = /portal\s+(\S+?)\/\n/.exec(said)?.[1] ?? ''
  signIn = /console\s+(\S+)/.exec(said)?.[1] ?? ''
}, 180_000)
afterAll(async () => {
  await browser?.close()
  if (server?.exitCode === null) {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  folder[Symbol.dispose]()
})

describe('a person at the portal', () => {
  it.each([
    ['ja', 1280],
    ['ja', 320],
    ['en', 1280],
    ['en', 320],
  ])('reads the policy and the board in %s, %i px wide', async (language, width) => {
    const page = await open(width)
    await page.goto(`${portal}/${language}/policy`)
    await expectAccessible(page)
    expect(await page.locator('h1').count()).toBe(1)
    await page.goto(`${portal}/${language}/board`)
    await expectAccessible(page)
    await page.close()
  })

  it('finds the text exactly as it was published', async () => {
    const served = await fetch(`${portal}/ja/policy.txt`).then((answer) => answer.text())
    expect(served).toBe(readFileSync(join(bundle, 'policy.ja.md'), 'utf8'))
  })

  it('learns of no system, query or count of the company', async () => {
    const html = await fetch(`${portal}/ja/board`).then((answer) => answer.text())
    for (const inside of ['kaiin', 'select ', 'yakusoku.gate', 'hoshizora?']) {
      expect(html.toLowerCase()).not.toContain(inside)
    }
  })
})

describe('the privacy officer at the console', () => {
  let page: Page
  beforeAll(async () => {
    page = await open(1280)
  })

  it('signs in with the printed link, once', async () => {
    await page.goto(signIn)
    await page.getByRole('button', { name: 'サインイン' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForURL((url) => !url.href.includes('#'))
    expect(new URL(page.url()).hash).toBe('')
    const other = await open(1280)
    await other.goto(signIn)
    await other.getByRole('button', { name: 'サインイン' }).click()
    await other.getByRole('alert').waitFor()
    await other.close()
  })

  it('goes from a sentence to the question that was asked and its numbers', async () => {
    const clause = await page.getByRole('link', { name: /請求/ }).first().getAttribute('href')
    await page.goto(new URL('/clauses/purposes-4', page.url()).href)
    await page.locator('pre').first().waitFor()
    await expectAccessible(page)
    expect(clause).toBeTruthy()
  })

  it('sees every column of the shop and who may use it', async () => {
    await page.goto(new URL('/systems/shop', page.url()).href)
    await page.getByText('kaiin', { exact: false }).first().waitFor()
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(200)
    await expectAccessible(page)
  })
})

describe('the server', () => {
  it('survives kill -9: the next start finds its data and is ready', async () => {
    server.kill('SIGKILL')
    await once(server, 'exit')
    const { YAKUSOKU_PORTAL_PORT, YAKUSOKU_CONSOLE_PORT } = portsOf(portal, signIn)
    server = startCli(['start', '--demo', '--people', '300', '--bundle', bundle], {
      YAKUSOKU_PORTAL_PORT,
      YAKUSOKU_CONSOLE_PORT,
    })
    const said = await hear(server, /sign-in#\S+/)
    expect(said).not.toContain('building')
    const html = await fetch(`${portal}/ja/policy`).then((answer) => answer.text())
    expect(html).toContain('星空商店')
  })

  it('stops when asked, with the database it started', async () => {
    server.kill('SIGTERM')
    const [code] = await once(server, 'exit')
    expect(code).toBe(0)
    await expect(fetch(portal)).rejects.toThrow('fetch failed')
  })
})

async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
}

async function open(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  return context.newPage()
}

function portsOf(
  portalUrl: string,
  consoleUrl: string,
): Record<'YAKUSOKU_PORTAL_PORT' | 'YAKUSOKU_CONSOLE_PORT', string> {
  return {
    YAKUSOKU_PORTAL_PORT: new URL(portalUrl).port,
    YAKUSOKU_CONSOLE_PORT: new URL(consoleUrl).port,
  }
}
