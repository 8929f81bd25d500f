import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type RouteName, routes } from '@yakusoku/contract'
import { dayInJapan } from '@yakusoku/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRules, sampleText } from '../src/articles/policy/testing.ts'
import { hear } from './processes.ts'
import { runCli, startCli, temporaryFolder } from './run-cli.ts'

// Nothing is kept in a process: not over its death, not against another one, not by its idea of the clock.
const folder = temporaryFolder()
const home = ['--home', join(folder.path, 'home'), '--bundle', join(folder.path, 'none')]
const anyPort = { YAKUSOKU_PORTAL_PORT: '0', YAKUSOKU_CONSOLE_PORT: '0' }
const running = new Set<ChildProcess>()

interface Started {
  readonly child: ChildProcess
  readonly portal: string
  readonly console: string
  readonly token: string
}

async function started(env: Readonly<Record<string, string>> = {}): Promise<Started> {
  const child = startCli(['start', ...home], { ...anyPort, ...env })
  running.add(child)
  child.on('exit', () => running.delete(child))
  const said = await hear(child, /to stop/)
  const [, portal = ''] = /portal\s+(\S+?)\/\n/.exec(said) ?? []
  const [, console = '', token = ''] = /console\s+(\S+)\/sign-in#(\S+)/.exec(said) ?? []
  return { child, portal, console, token }
}

type Call = (
  name: RouteName,
  id?: string,
  payload?: object,
) => Promise<{ readonly status: number; readonly body: ReturnType<typeof JSON.parse> }>

async function signIn({ console }: Started, token: string): Promise<Call> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ token })
  const answer = await fetch(console + routes.signIn.path, { method: 'POST', headers, body })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return async (name, id = '', payload?) => {
    const { method, path } = routes[name]
    const init = payload ? { body: JSON.stringify(payload) } : {}
    const sent = { method, headers: { cookie, ...(payload && headers) }, ...init }
    const response = await fetch(console + path.replace(':id', id), sent)
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text) }
  }
}

async function second(at: Started): Promise<Call> {
  const { out } = await runCli(['sign-in-link', '--name', '城戸 れい', ...home])
  return signIn(at, out.trim().split('#')[1] ?? '')
}

const shown = ({ portal }: Started): Promise<string> =>
  fetch(`${portal}/ja/policy.txt`).then((answer) => answer.text())

async function kill({ child }: Started): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const edited = sampleText.replace('大切に扱います', 'これまで以上に大切に扱います')
const written = { ja: sampleText, en: null, rules: sampleRules }
const effectiveOn = dayInJapan(new Date())
let one: Started
let mio: Call

beforeAll(async () => {
  one = await started()
  mio = await signIn(one, one.token)
}, 120_000)
afterAll(async () => {
  for (const child of running) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  folder[Symbol.dispose]()
})

/** Takes a draft from nothing to approved. */
async function approved(given: object): Promise<string> {
  const rei = await second(one)
  const { body } = await mio('beginDraft', '', given)
  await mio('submitDraft', body.id)
  const answer = await rei('approveDraft', body.id, { hash: body.hash })
  expect(answer.body).toMatchObject({ state: 'approved' })
  return body.id
}

async function activated(id: string): Promise<void> {
  const { body } = await mio('versionEffects', id)
  const answer = await mio('activateVersion', id, { token: body.token, class: body.class })
  expect(answer.body).toMatchObject({ state: 'in-force' })
}

describe('an installation with nothing in it', () => {
  it('starts, tells the public so, and takes its first policy through the console', async () => {
    const page = await fetch(`${one.portal}/ja/policy`)
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('まだありません')
    const id = await approved(written)
    expect((await mio('publishVersion', id, { effectiveOn })).status).toBe(200)
    await activated(id)
    expect(await shown(one)).toBe(sampleText)
    expect((await mio('check')).status).toBe(200)
  })
})

describe('killed with SIGKILL', () => {
  it('between approval and publication, nothing is lost and nothing is done twice', async () => {
    const id = await approved({ ...written, ja: edited })
    await kill(one)
    one = await started({ TZ: 'America/Los_Angeles' })
    mio = await signIn(one, one.token)
    expect((await mio('version', id)).body).toMatchObject({ state: 'approved' })
    expect((await mio('publishVersion', id, { effectiveOn })).body).toMatchObject({ number: 2 })
    await kill(one)
    one = await started({ TZ: 'Pacific/Kiritimati' })
    mio = await signIn(one, one.token)
    // Published, and not in force before somebody says so.
    expect(await shown(one)).toBe(sampleText)
    await activated(id)
    expect(await shown(one)).toBe(edited)
  })

  it('while it publishes, it is published or it is not', async () => {
    const id = await approved(written)
    const publishing = mio('publishVersion', id, { effectiveOn }).catch(() => null)
    await kill(one)
    await publishing
    one = await started()
    mio = await signIn(one, one.token)
    const { body } = await mio('version', id)
    expect([body.state, body.number]).toEqual(
      body.number === null ? ['approved', null] : ['published', 3],
    )
    if (body.number === null) await mio('publishVersion', id, { effectiveOn })
    expect((await mio('versions')).body[0]).toMatchObject({ number: 3, state: 'published' })
  })

  it('leaves a ledger that verifies, with every act in it', async () => {
    const { out } = await runCli(['ledger', 'export', ...home])
    const count = (kind: string): number => out.split(`"kind":"${kind}"`).length - 1
    expect([count('policy.approved'), count('policy.published')]).toEqual([3, 3])
    expect(count('policy.activated')).toBe(2)
  })
})

describe('two processes on one installation', () => {
  it('show the same, whichever was told', async () => {
    const two = await started({ TZ: 'Asia/Tokyo' })
    expect(await shown(two)).toBe(edited)
    const id = (await mio('versions')).body[0].id
    await activated(id)
    expect([await shown(one), await shown(two)]).toEqual([sampleText, sampleText])
    const rei = await second(two)
    expect((await rei('version', id)).body).toMatchObject({ state: 'in-force', number: 3 })
  })
})
