import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimWatch, lastWatch } from './store.ts'
import { sampleBundle, sampleInForce, sampleText } from './testing.ts'
import { adopt } from './versions/adopt.ts'
import { type TwoConnections, twoConnections } from './versions/testing.ts'
import { keepWatch, look } from './watch.ts'
import { adoptedBundle } from './written-bundle.ts'

const now = new Date('2026-11-23T03:00:00Z')
const hour = 60 * 60 * 1000
const html = (body: string) => `<html><body><nav>menu</nav><main>${body}</main></body></html>`
const sjis = Buffer.from('8ca98f6f82b582c58d4b82b9', 'hex')
const pages: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
  '/same': ['text/plain; charset=utf-8', sampleText],
  '/page': ['text/html', html(sampleText.replace(/^(#+|\d\.) /gm, ''))],
  '/spaced': [
    'text/html',
    html(sampleText.replace(/^(#+|\d\.) /gm, '').replaceAll('、', '、\n  ')),
  ],
  '/old': ['text/html', html(sampleText.replace('許可された担当者だけ', '担当者'))],
  '/sjis': ['text/html; charset=Shift_JIS', sjis],
}
let server: Server
let origin = ''
let two: TwoConnections
beforeAll(async () => {
  two = await twoConnections()
  await two.one.transaction((tx) => adopt(tx, adoptedBundle(sampleBundle()), now))
  server = createServer((call, answer) => {
    const [type, body] = pages[call.url ?? ''] ?? []
    if (call.url === '/moved') answer.writeHead(301, { location: '/page' }).end()
    else if (type) answer.writeHead(200, { 'content-type': type }).end(body)
    else answer.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await two[Symbol.asyncDispose]()
})

const ask = (at: Date) =>
  Promise.all(
    [two.one, two.other, two.one, two.other].map((each) =>
      each.transaction((tx) => claimWatch(tx, at)),
    ),
  )
const count = (taken: readonly boolean[]) => taken.filter(Boolean).length
const seen = (path: string) => look(sampleInForce(), { url: origin + path, own: [origin] }, now)

describe("the company's own page", () => {
  it.each(['/same', '/page', '/spaced', '/moved'])('is the same: %s', async (path) => {
    expect(await seen(path)).toMatchObject({ outcome: 'same', version: 1, url: origin + path })
  })

  it('differs, and says how many clauses are missing of how many', async () => {
    const { outcome, says } = await seen('/old')
    expect(outcome).toBe('differs')
    expect(says.ja).toContain('6文のうち1文')
    expect(says.en).toContain('1 of the 6 clauses')
  })

  it('differs where it is another text, in another encoding', async () => {
    expect(await seen('/sjis')).toMatchObject({ outcome: 'differs' })
  })

  it('is unreachable, with the reason', async () => {
    const { outcome, says } = await seen('/nothing')
    expect([outcome, says.en]).toEqual(['unreachable', expect.stringContaining('HTTP 404')])
  })

  it('is not asked inside our own network', async () => {
    const answer = await look(sampleInForce(), { url: origin, own: [] }, now)
    expect(answer.outcome).toBe('refused')
  })
})

describe('what was seen', () => {
  it('is kept, and entered in the ledger when it is not what was seen before', async () => {
    const keep = (path: string) =>
      seen(path).then((result) => two.one.transaction((tx) => keepWatch(tx, result)))
    expect(await lastWatch(two.one.read)).toBeUndefined()
    for (const path of ['/same', '/page', '/old', '/old', '/same']) await keep(path)
    expect(await lastWatch(two.other.read)).toMatchObject({
      outcome: 'same',
      url: `${origin}/same`,
    })
    const entries = await two.one.read
      .selectFrom('record.entry')
      .select('body')
      .where('kind', '=', 'policy.watched')
      .orderBy('arrival')
      .execute()
    expect(entries.map(({ body }) => body)).toEqual([
      { outcome: 'same', version: 1 },
      { outcome: 'differs', version: 1 },
      { outcome: 'same', version: 1 },
    ])
  })
})

describe('the turn to look', () => {
  it("is one process's an hour, whoever asks at the same time", async () => {
    const later = new Date(now.getTime() + 2 * hour)
    expect(count(await ask(later))).toBe(1)
    expect(count(await ask(new Date(later.getTime() + hour - 1)))).toBe(0)
    expect(count(await ask(new Date(later.getTime() + hour)))).toBe(1)
  })
})
