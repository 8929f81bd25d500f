import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchPublic } from './fetch-public.ts'

const asked: { readonly url: string; readonly headers: IncomingHttpHeaders }[] = []
let server: Server
let origin = ''
beforeAll(async () => {
  server = createServer((call, answer) => {
    const { url = '', headers } = call
    asked.push({ url, headers })
    const [, to] = /^\/to\/(.*)/.exec(url) ?? []
    if (to) answer.writeHead(302, { location: decodeURIComponent(to), 'set-cookie': 'a=b' }).end()
    else if (url === '/huge') answer.end(Buffer.alloc(3_000_000, 'a'))
    else if (url === '/gzip') {
      answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello'))
    } else if (url === '/cut') {
      answer.writeHead(200, { 'content-length': '100' })
      answer.write('half', () => answer.destroy())
    } else answer.writeHead(200, { 'content-type': 'text/plain' }).end('hello')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const ours = (path: string, redirects = 3) =>
  fetchPublic(origin + path, { own: [origin], redirects })
const theirs = (url: string) => fetchPublic(url, { own: [], redirects: 3 })
const to = (url: string) => `/to/${encodeURIComponent(url)}`

describe('an address that is not asked', () => {
  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'https://192.168.0.1/',
    'http://1.1.1.1:22/',
    'https://1.1.1.1:8443/',
    'http://taro:hunter2@1.1.1.1/',
    'ftp://1.1.1.1/',
    'file:///etc/passwd',
    'gopher://1.1.1.1/',
    'no address',
    '',
  ])('%s', async (url) => {
    expect(await theirs(url)).toMatchObject({ ok: false, refused: true })
  })

  it('is our own server without our own origin, and it hears nothing', async () => {
    const before = asked.length
    expect(await theirs(origin)).toMatchObject({ ok: false, refused: true })
    expect(asked).toHaveLength(before)
  })

  it('never has its inner address or name repeated', async () => {
    const answer = await theirs('http://taro:hunter2@10.9.8.7/')
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|10\.9\.8\.7/)
  })
})

describe('an address that is asked', () => {
  it('gives status, type and bytes; it is sent no cookie and nothing about us', async () => {
    const answer = await ours('/page')
    expect(answer).toMatchObject({ ok: true, status: 200, type: 'text/plain' })
    expect(answer.ok && answer.bytes.toString()).toBe('hello')
    const { headers } = asked.at(-1) ?? { headers: {} }
    expect(Object.keys(headers).toSorted()).toEqual([
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
  })

  it.each([
    ['/huge', 'over 2 MiB'],
    ['/gzip', 'compressed'],
    ['/cut', 'no answer'],
  ])('%s: %s', async (path, why) => {
    expect(await ours(path)).toEqual({ ok: false, refused: false, why })
  })

  it('that nobody answers at', async () => {
    const own = ['http://127.0.0.1:1']
    const answer = await fetchPublic('http://127.0.0.1:1/', { own, redirects: 0 })
    expect(answer).toEqual({ ok: false, refused: false, why: 'no answer' })
  })

  it('that no name leads to', async () => {
    expect(await theirs('http://nowhere.invalid/')).toMatchObject({ ok: false, why: 'no answer' })
  })
})

describe('a redirect', () => {
  it('is followed three times, and the fourth is the answer', async () => {
    const once = to('/page')
    const thrice = to(to(once))
    expect(await ours(thrice)).toMatchObject({ ok: true, status: 200 })
    expect(await ours(to(thrice))).toMatchObject({ ok: true, status: 302 })
    expect(asked.at(-1)?.headers.cookie).toBeUndefined()
  })

  it('is not followed where none may be', async () => {
    expect(await ours(to('/page'), 0)).toMatchObject({ ok: true, status: 302 })
  })

  it.each([
    'http://169.254.169.254/',
    'http://localhost:1/',
    'file:///etc/passwd',
    'http://[::1]/',
  ])('into our own network is refused: %s', async (url) => {
    expect(await ours(to(url))).toMatchObject({ ok: false, refused: true })
  })
})
