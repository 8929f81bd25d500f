import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accessibilityFaults, openBrowser } from '../../../tools/browser.ts'
import { servePages } from './pages.ts'
import { type Visit, visit } from './visit.ts'

const goodToken = 'good-0123456789abcdefghij'
let browser: Browser
let pages: Awaited<ReturnType<typeof servePages>>
let now: Visit
let page: Page

beforeAll(async () => {
  pages = await servePages()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await pages?.close()
})

beforeEach(async () => {
  Object.assign(pages.stage, {
    role: 'officer',
    checked: true,
    systems: true,
    versions: true,
    refuse: null,
  })
  pages.stage.calls.length = 0
  now = await visit(browser, 'ja')
  page = now.page
  return async () => {
    if (now.complaints.length > 0) throw new Error(now.complaints.join('\n'))
    await now.context.close()
  }
})

const heading = () => page.locator('h1')
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
const arriveAt = async (path: string) => {
  await page.goto(pages.origin + path)
  await heading().waitFor()
}

describe('signing in', () => {
  beforeEach(() => {
    pages.stage.role = null
  })

  it('sends the token only when the person presses the button, and then forgets it', async () => {
    await arriveAt(`/sign-in#${goodToken}`)
    expect(pages.stage.calls).toEqual([])
    await page.getByRole('button', { name: 'サインイン', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /かもめ書房/ }).waitFor()
    expect(pages.stage.calls[0]).toBe(`POST /api/session {"token":"${goodToken}"}`)
    expect(page.url()).toBe(`${pages.origin}/`)
    await page.goBack()
    expect(page.url()).not.toContain('good-')
  })

  it('teaches how to get a new link when this one was used, and drops the token', async () => {
    await arriveAt('/sign-in#used-0123456789abcdefghij')
    await page.getByRole('button', { name: 'サインイン', exact: true }).click()
    await page.getByRole('alert').getByText('このリンクは使用済みか').waitFor()
    await page.getByText('npx yakusoku sign-in-link').waitFor()
    expect(page.url()).not.toContain('used-')
  })

  it('notices a new link pasted into the same tab', async () => {
    await arriveAt('/sign-in')
    const signIn = page.getByRole('button', { name: 'サインイン', exact: true })
    expect(await signIn.count()).toBe(0)
    await page.goto(`${pages.origin}/sign-in#${goodToken}`)
    await signIn.waitFor()
  })

  it('is asked for wherever a session has ended', async () => {
    await arriveAt('/systems/kamome-ec')
    await page.getByText('サインインが必要です').waitFor()
    expect(new URL(page.url()).pathname).toBe('/sign-in')
  })

  it('ends with signing out', async () => {
    pages.stage.role = 'officer'
    await arriveAt('/')
    await page.getByRole('button', { name: 'サインアウト' }).click()
    await page.getByText('サインアウトしました').waitFor()
    expect(pages.stage.calls).toContain('DELETE /api/session')
  })
})

describe('the board', () => {
  it('leads by keyboard from the list to the evidence of a clause, and back to the same list', async () => {
    await arriveAt('/?standing=broken')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await focused()).toContain('新刊のお知らせは')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toContain('ここに挙げた項目のほかに')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '結び付いたルールと証拠' }).waitFor()
    expect(await focused()).toContain('ここに挙げた項目のほかに')
    expect(await page.getByText('kaiin.fax_bango', { exact: true }).count()).toBe(1)
    expect(await page.locator('pre').first().textContent()).toContain('pg_attribute')
    await page.getByRole('link', { name: 'しぼり込んだ一覧へ戻る' }).click()
    await heading().getByText('かもめ書房の約束は').waitFor()
    expect(new URL(page.url()).search).toBe('?standing=broken')
    expect(
      await page.getByRole('button', { name: /破られている/ }).getAttribute('aria-pressed'),
    ).toBe('true')
  })

  it('steps through the filtered clauses with j on a clause', async () => {
    await arriveAt('/clauses/inventory-2?standing=broken')
    await page.keyboard.press('j')
    await heading().getByText('新刊のお知らせは').waitFor()
    expect(new URL(page.url()).pathname).toBe('/clauses/purposes-3')
  })

  it('filters by each total, and says how many it shows', async () => {
    await arriveAt('/')
    await page.getByRole('button', { name: /裏付けなし/ }).click()
    await page.getByRole('status').getByText('40文のうち7文を表示しています').waitFor()
    expect(await page.locator('a[data-row]').count()).toBe(7)
  })

  it('finds half-width text typed in full width, from the search field that / opens', async () => {
    await arriveAt('/')
    await page.keyboard.press('/')
    await page.keyboard.type('１４日')
    await page.getByRole('status').getByText('40文のうち1文').waitFor()
    expect(await page.locator('a[data-row]').textContent()).toContain('14日以内')
  })

  it('checks now and announces what changed', async () => {
    await arriveAt('/')
    await page.getByRole('button', { name: '今すぐ確かめる' }).click()
    const status = page.getByRole('status').filter({ hasText: '確かめました。' })
    await status.waitFor()
    expect(await status.textContent()).toContain('破られている → 守られている')
    expect(await page.getByRole('button', { name: /破られている/ }).textContent()).toContain('3')
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('has no button to check for whoever may not', async () => {
    pages.stage.role = 'viewer'
    await arriveAt('/')
    expect(await page.getByRole('button', { name: '今すぐ確かめる' }).count()).toBe(0)
  })

  it("shows the problem's own sentence when a check is refused", async () => {
    await arriveAt('/')
    pages.stage.refuse = 'safeguards.not-permitted'
    await page.getByRole('button', { name: '今すぐ確かめる' }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain('この操作の権限がありません')
  })
})

describe('everywhere', () => {
  it('the language changes without a reload and without losing the place', async () => {
    await arriveAt('/clauses/inventory-2')
    const before = pages.stage.calls.length
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Rules bound to it, and their evidence' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await heading().locator('span').getAttribute('lang')).toBe('ja')
    expect(pages.stage.calls.length).toBe(before)
    await page.reload()
    await page.getByRole('heading', { name: 'Rules bound to it, and their evidence' }).waitFor()
  })

  it('? lists the keys in an accessible dialog, where they can be turned off', async () => {
    await arriveAt('/')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'キー操作' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('j')
    expect(await page.locator('a[data-row]:focus').count()).toBe(0)
  })

  it('a count of fields leads to the fields behind it', async () => {
    await arriveAt('/systems')
    await page.getByRole('link', { name: /3\s*台帳にない/ }).click()
    await page.getByRole('heading', { level: 1, name: 'kamome-ec' }).waitFor()
    expect(new URL(page.url()).search).toBe('?state=observed-undeclared')
    expect(await page.getByRole('rowheader', { name: 'fax_bango' }).count()).toBe(1)
    expect(await page.getByRole('rowheader', { name: 'shimei' }).count()).toBe(0)
  })

  it('focus is a thick black line, told apart in forced colours too', async () => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await arriveAt('/')
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement!).outlineWidth,
    )
    expect(outline).toBe('4px')
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
