import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accessibilityFaults, openBrowser } from '../../../tools/browser.ts'
import { textInForce } from './fixture/policy-texts.ts'
import { versionId } from './fixture/versions.ts'
import { servePages } from './pages.ts'
import { type Visit, visit } from './visit.ts'

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
  const asUsual = { role: 'officer', versions: true, overtaken: false, refuse: null } as const
  Object.assign(pages.stage, asUsual)
  pages.stage.calls.length = 0
  now = await visit(browser, 'ja')
  page = now.page
  return async () => {
    if (now.complaints.length > 0) throw new Error(now.complaints.join('\n'))
    await now.context.close()
  }
})

const arriveAt = async (path: string) => {
  await page.goto(pages.origin + path)
  await page.locator('h1').waitFor()
}
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
const sentBy = (method: string) => pages.stage.calls.filter((call) => call.startsWith(method))
const paste = async (text: string) => {
  await arriveAt('/policy/import')
  await page.getByLabel('または、本文を貼り付ける').fill(text)
  await page.getByRole('button', { name: '読み取る' }).click()
}
const field = () => page.getByLabel('日本語の本文')
const append = async (words: string) => field().fill((await field().inputValue()) + words)

describe('importing', () => {
  it('marks the sentence of a rule that is clicked, and names the rules of a sentence that is', async () => {
    await paste(textInForce)
    await page.getByRole('button', { name: '代金を請求するため' }).last().click()
    const marked = page.locator('[data-marked] [data-row]')
    expect(await marked.allTextContents()).toEqual([
      expect.stringContaining('次の目的で利用します'),
      expect.stringContaining('代金を請求するため'),
    ])
    await page.locator('[data-row]', { hasText: '年に一度' }).click()
    await page.getByRole('button', { name: '教育・監査・見直し', exact: true }).click()
    expect(await focused()).toContain('教育・監査・見直し')
  })

  it('sends nothing until a draft is asked for, and then the text and the corrected rules', async () => {
    await paste(textInForce)
    await page.locator('[data-rule=company]').click()
    await page.getByLabel('会社名').fill('うみねこ書房株式会社')
    expect(sentBy('POST')).toEqual([])
    await page.getByRole('button', { name: '下書きを作る' }).click()
    await page.getByRole('heading', { level: 1, name: '下書きの編集' }).waitFor()
    const [sent = ''] = sentBy('POST /api/versions')
    const { ja, rules } = JSON.parse(sent.replace('POST /api/versions ', ''))
    expect(ja).toBe(textInForce)
    expect(rules.company.name).toBe('うみねこ書房株式会社')
  })

  it('lets a person say that a sentence promises nothing, with their name', async () => {
    await paste(textInForce)
    await page.keyboard.press('n')
    await page.getByText('この文に結び付いたルールはありません').waitFor()
    await page.getByRole('button', { name: '何も約束していない' }).last().click()
    await page.getByText(/汐見 灯が\d{4}-\d\d-\d\dに「何も約束していない」/).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('says what is wrong with what is no policy, and takes another text', async () => {
    await paste('今日の天気は晴れです。明日は雨でしょう。')
    await page.getByRole('alert').getByText('プライバシーポリシーに見えません').waitFor()
    expect(await page.getByRole('button', { name: '読み取る' }).count()).toBe(1)
  })

  it('survives a reload with the corrections made', async () => {
    await paste(textInForce)
    await page.locator('[data-rule=company]').click()
    await page.getByLabel('会社名').fill('うみねこ書房株式会社')
    await page.reload()
    await page.locator('[data-rule=company]').getByText('うみねこ書房株式会社').waitFor()
    expect(sentBy('POST')).toEqual([])
  })

  it('reads a page that was pasted with its headings', async () => {
    await arriveAt('/policy/import')
    await page.getByLabel('または、本文を貼り付ける').evaluate((element) => {
      const clipboard = new DataTransfer()
      clipboard.setData('text/html', '<h2>第1条(利用目的)</h2><ul><li>本を届けるため</li></ul>')
      clipboard.setData('text/plain', '第1条(利用目的) 本を届けるため')
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
      )
    })
    const taken = await page.getByLabel('または、本文を貼り付ける').inputValue()
    expect(taken.split('\n').length).toBeGreaterThan(1)
  })
})

describe('writing a draft', () => {
  const draft = `/policy/drafts/${versionId(6)}`

  it('selects the words a finding is about', async () => {
    await arriveAt(draft)
    await page.getByRole('button', { name: '本文で選ぶ' }).first().click()
    await expect
      .poll(() =>
        field().evaluate((element) => {
          const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement
          return value.slice(selectionStart, selectionEnd)
        }),
      )
      .toContain('お客様は、当社に対し')
  })

  it('puts an offered sentence into the text and selects it', async () => {
    await arriveAt(draft)
    const before = await field().inputValue()
    await page.getByText('文案を見る…').first().click()
    await page.getByRole('button', { name: '本文に差し込む' }).first().click()
    await expect.poll(() => field().inputValue()).not.toBe(before)
    await page.getByText('保存していない変更があります。').waitFor()
  })

  it('says at once that a new purpose needs consent, and why', async () => {
    await arriveAt(draft)
    await page.getByRole('tab', { name: /^変更点/ }).click()
    const side = page.getByRole('tabpanel', { name: /^変更点/ })
    await side.getByText('本人の同意が必要', { exact: true }).first().waitFor()
    await side.getByText('個人情報保護法第17条第2項').first().waitFor()
    expect(sentBy('PUT')).toEqual([])
  })

  it('warns of a new sentence that no rule gives a meaning', async () => {
    await arriveAt(draft)
    const text = await field().inputValue()
    await field().fill(
      text.replace(
        '手数料はいただきません。',
        '手数料はいただきません。\nお客様の写真を店内に掲示します。',
      ),
    )
    await page.getByRole('tab', { name: /^変更点/ }).click()
    await page.getByText('意味の決まっていない新しい文が1文あります').waitFor()
    await page.getByRole('button', { name: 'お客様の写真を店内に掲示します。' }).click()
    await page.getByText('この文に結び付いたルールはありません').waitFor()
    expect(await focused()).toContain('写真を店内に掲示')
  })

  it('saves by Ctrl+S over the revision it began from', async () => {
    await arriveAt(draft)
    await append('追記です。')
    await field().press('Control+s')
    await page.getByText('保存しました。').waitFor()
    const [sent = ''] = sentBy('PUT')
    expect(JSON.parse(sent.slice(sent.indexOf('{'))).revision).toBe(4)
  })

  it('loses nothing when somebody else saved first', async () => {
    await arriveAt(draft)
    await append('\n私の追記です。\n')
    pages.stage.overtaken = true
    await page.getByRole('button', { name: '保存する', exact: true }).click()
    const alert = page.getByRole('alert')
    await alert.getByText('ほかの人が先に保存しました').waitFor()
    await alert.getByText('私の追記です。').first().waitFor()
    expect(await field().inputValue()).toContain('私の追記です。')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: '自分の内容で保存する' }).click()
    await page.getByText('保存しました。').waitFor()
  })

  it('keeps unsaved work over a reload, and asks before it is left', async () => {
    await arriveAt(draft)
    await append('追記です。')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.getByText('保存していない変更を復元しました').waitFor()
    expect(await field().inputValue()).toContain('追記です。')
    await page.getByRole('link', { name: '履歴へ戻る' }).click()
    await page.getByRole('alertdialog').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: '編集に戻る' }).click()
    expect(new URL(page.url()).pathname).toBe(draft)
    await page.getByRole('link', { name: '履歴へ戻る' }).click()
    await page.getByRole('button', { name: '保存せずに離れる' }).click()
    await page.getByRole('heading', { level: 1, name: 'ポリシーの履歴' }).waitFor()
  })

  it('answers a question of the law with a name and a day', async () => {
    await arriveAt(draft)
    await page.getByRole('button', { name: 'いいえ' }).first().click()
    await page.getByText(/汐見 灯が\d{4}-\d\d-\d\dに回答/).waitFor()
    await page.getByText('保存していない変更があります。').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

describe('deciding', () => {
  it('has no button to approve for whoever wrote it, and says why', async () => {
    await arriveAt(`/policy/versions/${versionId(8)}`)
    await page.getByText('あなたは承認できません').waitFor()
    expect(await page.getByRole('button', { name: '承認する' }).count()).toBe(0)
  })

  it('approves exactly the content that was shown', async () => {
    await arriveAt(`/policy/versions/${versionId(7)}`)
    await page.getByRole('button', { name: '承認する' }).click()
    await expect.poll(() => sentBy('POST')).toHaveLength(1)
    expect(sentBy('POST')[0]).toMatch(/approve \{"hash":"5b1f0c9d/)
  })

  it('gives back only with a reason', async () => {
    await arriveAt(`/policy/versions/${versionId(7)}`)
    await page.getByText('差し戻す…').click()
    await page.getByRole('button', { name: '差し戻す', exact: true }).click()
    expect(await page.getByLabel('差し戻す理由').getAttribute('aria-invalid')).toBe('true')
    expect(sentBy('POST')).toEqual([])
    await page.getByLabel('差し戻す理由').fill('同意の取り方を書いてください。')
    await page.getByRole('button', { name: '差し戻す', exact: true }).click()
    await expect.poll(() => sentBy('POST')).toHaveLength(1)
  })

  it('suggests a day that leaves thirty days to tell people, and refuses a past one', async () => {
    await arriveAt(`/policy/versions/${versionId(5)}`)
    const day = page.getByLabel('施行日(日本時間)')
    const today = await day.getAttribute('min')
    const suggested = Date.parse(await day.inputValue()) - Date.parse(today ?? '')
    expect(suggested).toBe(30 * 86_400_000)
    await day.fill('2020-01-01')
    await page.getByRole('button', { name: '公表する' }).click()
    expect(sentBy('POST')).toEqual([])
  })

  it('activates a change that needs consent only after its class was repeated', async () => {
    await arriveAt(`/policy/versions/${versionId(4)}`)
    await page.getByText('10,012人', { exact: true }).waitFor()
    await page.getByRole('button', { name: '施行する' }).click()
    expect(sentBy('POST')).toEqual([])
    const repeat = page.getByLabel('確認のため、この変更の区分を選んでください')
    await repeat.selectOption({ label: '本人の同意が必要' })
    await page.getByRole('button', { name: '施行する' }).click()
    await expect.poll(() => sentBy('POST')).toHaveLength(1)
    expect(sentBy('POST')[0]).toContain('{"token":"effects-1","class":"consent"}')
  })

  it('shows a viewer everything and lets them decide nothing', async () => {
    pages.stage.role = 'viewer'
    await arriveAt(`/policy/versions/${versionId(7)}`)
    await page.getByRole('heading', { name: '前の版からの変更' }).waitFor()
    for (const name of ['承認する', '差し戻す']) {
      expect(await page.getByRole('button', { name }).count()).toBe(0)
    }
    await arriveAt('/policy')
    expect(await page.getByRole('button', { name: '新しい下書きを作る' }).count()).toBe(0)
  })
})

describe('the list of versions', () => {
  it('is walked by j and k, and opened by Enter', async () => {
    await arriveAt('/policy')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '次にすること' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/policy/versions/${versionId(7)}`)
  })

  it('loads nothing that reads policies', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await arriveAt('/policy')
    expect(
      asked.filter((path) =>
        /version-page|draft-page|import-page|policy-text|rule-title/.test(path),
      ),
    ).toEqual([])
  })
})
