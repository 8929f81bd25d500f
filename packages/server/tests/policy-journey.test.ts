import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dayInJapan, extract, readDocument } from '@yakusoku/policy'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, openBrowser } from '../../../tools/browser.ts'
import { type Application, createApplication } from '../src/application.ts'
import { sampleText } from '../src/articles/policy/testing.ts'
import { invite } from '../src/articles/safeguards/index.ts'
import { configure } from '../src/config/config.ts'
import { readEnvironment } from '../src/config/environment.ts'
import { type Installation, openInstallation } from '../src/installation.ts'
import { type TestDatabase, testDatabase } from '../src/platform/database/testing.ts'
import { temporaryFolder } from './run-cli.ts'

const corpus = fileURLToPath(
  new URL('../../../../shared/corpus/policies/000-seed.txt', import.meta.url),
)
// The corpus is other people's text and not part of the repository; without it a text of ours is imported.
const given = existsSync(corpus)
  ? { of: 'a policy nobody here wrote', text: readFileSync(corpus, 'utf8') }
  : { of: 'a text of ours, as the corpus is not here', text: sampleText }

const folder = temporaryFolder()
let own: TestDatabase
let installation: Installation
let application: Application
let browser: Browser
let portal = ''
let console = ''

beforeAll(async () => {
  own = await testDatabase()
  const environment = readEnvironment({ DATABASE_URL: own.url, YAKUSOKU_PORTAL_PORT: '0' })
  const config = configure(environment, { bundle: `${folder.path}/none`, home: folder.path })
  installation = await openInstallation(config)
  application = await createApplication(installation)
  portal = await listening(application.portal)
  console = await listening(application.console)
  browser = await openBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await application?.[Symbol.asyncDispose]()
  await installation?.[Symbol.asyncDispose]()
  await own?.[Symbol.asyncDispose]()
  folder[Symbol.dispose]()
})

describe(`a policy in the console (${given.of})`, () => {
  it('is imported, corrected, approved by a second person, published, and asks for consent when a purpose grows', async () => {
    const mio = await officer('佐倉 みお')
    const rei = await officer('城戸 れい')

    await importAndCorrect(mio)
    const first = await submit(mio)
    expect(await mio.getByRole('button', { name: '承認する', exact: true }).count()).toBe(0)
    await mio.getByText('あなたは承認できません').waitFor()
    await approve(rei, first)

    await publishAndActivate(mio, first)
    await mio.getByText('施行中', { exact: true }).first().waitFor()
    await expectOnPortal(extract(readDocument(given.text)).purposes[0] ?? '')

    await growPurpose(mio)
    const second = await submit(mio)
    await approve(rei, second)
    await publishAndConsent(mio, second)
    await mio.getByText('施行待ち', { exact: true }).first().waitFor()
    expect(mio.url()).toContain(second)
  }, 240_000)
})

async function listening(listener: FastifyInstance): Promise<string> {
  return listener.listen({ host: '127.0.0.1', port: 0 })
}

/** A privacy officer in a browser of their own, signed in. */
async function officer(name: string): Promise<Page> {
  const token = await installation.database.transaction((tx) =>
    invite(tx, name, 'officer', new Date()),
  )
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${console}/sign-in#${token}`)
  await page.getByRole('button', { name: 'サインイン', exact: true }).click()
  // There is no board before anything is published: a person is led to where they can begin.
  await page.getByRole('heading', { level: 1, name: 'ポリシーの履歴' }).waitFor()
  return page
}

const corrected = '利用目的を担当者が確かめて直したもの'

async function importAndCorrect(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'ポリシーを取り込む' }).click()
  const buffer = Buffer.from(given.text)
  const file = { name: 'policy.txt', mimeType: 'text/plain', buffer }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('[data-rule^="purposes/"]').first().click()
  // The sentence a rule rests on is marked beside it.
  await page.locator('[data-marked] [data-row]').first().waitFor()
  await page.getByLabel('利用目的の名前(日本語)').fill(corrected)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: '下書きを作る' }).click()
  await page.getByRole('heading', { level: 1, name: '下書きの編集' }).waitFor()
  await page.getByRole('tab', { name: /^ルール/ }).click()
  await page.locator('[data-rule^="purposes/"]').getByText(corrected).waitFor()
}

/** Submits the draft that is open and gives its id. */
async function submit(page: Page): Promise<string> {
  await page.getByRole('button', { name: '承認を求める' }).click()
  await page.getByText('承認待ち', { exact: true }).first().waitFor()
  await page.waitForURL(/\/policy\/versions\//)
  return page.url().split('/').at(-1) ?? ''
}

async function approve(page: Page, id: string): Promise<void> {
  await page.goto(`${console}/policy/versions/${id}`)
  await page.getByRole('button', { name: '承認する', exact: true }).click()
  await page.getByText('承認済み', { exact: true }).first().waitFor()
}

async function publishAndActivate(page: Page, id: string): Promise<void> {
  await page.goto(`${console}/policy/versions/${id}`)
  expect(await page.getByLabel('施行日(日本時間)').inputValue()).toBe(dayInJapan(new Date()))
  await page.getByRole('button', { name: '公表する' }).click()
  await page.getByRole('heading', { name: '施行すると起きること' }).waitFor()
  await page.getByRole('button', { name: '施行する' }).click()
}

async function expectOnPortal(words: string): Promise<void> {
  const page = await fetch(`${portal}/ja/policy`)
  expect(page.status).toBe(200)
  expect(words).not.toBe('')
  expect(await page.text()).toContain(words)
}

/** Begins a draft from the version in force and lets its first purpose go further than before. */
async function growPurpose(page: Page): Promise<void> {
  await page.goto(`${console}/policy`)
  await page.getByText('現在施行中の版は第1版です').waitFor()
  await page.getByRole('button', { name: '新しい下書きを作る' }).click()
  await page.getByRole('heading', { level: 1, name: '下書きの編集' }).waitFor()
  const text = page.getByLabel('日本語の本文')
  const before = await text.inputValue()
  const [purpose = ''] = extract(readDocument(before)).purposes
  const grown = `閲覧と購入の履歴を分析して第三者の商品の広告を配信し、${purpose}`
  await text.fill(before.replace(purpose, grown))
  await page.getByRole('tab', { name: /^変更点/ }).click()
  const side = page.getByRole('tabpanel', { name: /^変更点/ })
  await side.getByText('本人の同意が必要', { exact: true }).first().waitFor()
  await side.getByText('個人情報保護法第17条第2項').first().waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: '保存する' }).click()
  await page.getByText('保存しました。').waitFor()
}

async function publishAndConsent(page: Page, id: string): Promise<void> {
  await page.goto(`${console}/policy/versions/${id}`)
  await page.getByText('本人の同意が必要', { exact: true }).first().waitFor()
  await page.getByRole('button', { name: '公表する' }).click()
  const activate = page.getByRole('button', { name: '施行する' })
  await activate.click()
  await page.getByText('施行する前に、この変更の区分を選んでください。').waitFor()
  const repeat = page.getByLabel('確認のため、この変更の区分を選んでください')
  await repeat.selectOption({ label: '通知・公表が必要' })
  await activate.click()
  await page.getByText('表示されている区分と違います').waitFor()
  await repeat.selectOption({ label: '本人の同意が必要' })
  await activate.click()
}
