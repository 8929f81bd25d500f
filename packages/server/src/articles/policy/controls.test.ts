import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { policyControls } from './controls.ts'
import { visibleText } from './served-text.ts'
import { sampleInForce, sampleRules, sampleText } from './testing.ts'

const page = (body: string): string =>
  `<html><head><title>x</title></head><body>${body}</body></html>`
const paragraphs = sampleText.split('\n').map((line) => `<p>${line.replace(/^(#+|\d\.) /, '')}</p>`)

const pages: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/same.txt': ['text/plain', sampleText],
  '/changed.txt': ['text/plain', sampleText.replace('許可された担当者だけ', '担当者')],
  '/page': ['text/html', page(paragraphs.join(''))],
  '/other-order': ['text/html', page(paragraphs.toReversed().join(''))],
  '/script': ['text/html', page(`<script>${sampleText}</script>`)],
  '/hidden': ['text/html', page(`<div hidden>${paragraphs.join('')}</div>`)],
  '/styled': ['text/html', page(`<div style="display: none">${paragraphs.join('')}</div>`)],
  '/huge': ['text/plain', 'あ'.repeat(1_000_000)],
}

let server: Server
let origin = ''
beforeAll(async () => {
  server = createServer((call, answer) => {
    const [type, body] = pages[call.url ?? ''] ?? []
    if (call.url === '/moved') answer.writeHead(302, { location: '/same.txt' }).end()
    else answer.writeHead(body ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

/** The server of this test lies at a private address, like a portal of ours. */
const own = (): readonly string[] => [origin, 'http://127.0.0.1:1']

async function look(path: string | null) {
  const publication = { clauses: ['contact-1'], ...(path === null ? {} : { url: origin + path }) }
  const [seen] = await policyControls(sampleInForce({ ...sampleRules, publication }), own())
  return seen
}

describe('the published text is what is served', () => {
  it.each(['/same.txt', '/page'])('passes for %s', async (path) => {
    expect(await look(path)).toMatchObject({ outcome: 'pass', failing: 0, population: 6 })
  })

  it.each([
    ['/changed.txt', ['safeguards-1']],
    ['/missing', ['HTTP 404']],
    ['/moved', ['HTTP 302']],
    ['/huge', ['over 2 MiB']],
  ])('fails for %s and says what is wrong', async (path, found) => {
    expect(await look(path)).toMatchObject({ outcome: 'fail', found })
  })

  it.each(['/other-order', '/script', '/hidden', '/styled'])(
    'fails for %s, where a reader does not see the text',
    async (path) => {
      expect(await look(path)).toMatchObject({ outcome: 'fail' })
    },
  )

  it('cannot run without an address, and fails when nobody listens', async () => {
    expect(await look(null)).toMatchObject({ outcome: 'cannot-run' })
    const publication = { clauses: ['contact-1'], url: 'http://127.0.0.1:1/' }
    const [seen] = await policyControls(sampleInForce({ ...sampleRules, publication }), own())
    expect(seen).toMatchObject({ outcome: 'fail', found: ['no answer'] })
  })

  it.each(['http://127.0.0.1:9/', 'http://localhost/', 'http://10.0.0.1/', 'file:///etc/passwd'])(
    'cannot run for %s, which is no address of the public internet',
    async (url) => {
      const publication = { clauses: ['contact-1'], url }
      const [seen] = await policyControls(sampleInForce({ ...sampleRules, publication }), [])
      expect(seen).toMatchObject({ outcome: 'cannot-run', found: [] })
    },
  )

  it('is not asked where no rule promises publication', async () => {
    const { publication: _, ...rules } = sampleRules
    expect(await policyControls(sampleInForce(rules), [])).toEqual([])
  })
})

describe('what a reader sees of a page', () => {
  it('is its text without scripts, styles and markup', () => {
    expect(visibleText('<style>a{}</style><p>a &amp; <b>b</b></p><script>c</script>')).toBe('a & b')
  })
})
