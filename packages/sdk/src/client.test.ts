import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'

/** What was sent, and the answer to it. */
function server(status: number, body: unknown): { sent: string[]; send: typeof fetch } {
  const sent: string[] = []
  const send: typeof fetch = (url, init) => {
    const { href } = new URL(url instanceof Request ? url.url : url, 'http://here')
    const written = typeof init?.body === 'string' ? init.body : ''
    sent.push(`${init?.method} ${href} ${written}`.trim())
    const text = body === undefined ? null : JSON.stringify(body)
    return Promise.resolve(new Response(text, { status }))
  }
  return { sent, send }
}

describe('the client', () => {
  it('fills the path and quotes what it is given', async () => {
    const { sent, send } = server(404, {})
    await createClient('http://here', send)('system', { name: 'a/b c' }).catch(() => null)
    expect(sent).toEqual(['GET http://here/api/systems/a%2Fb%20c'])
  })

  it('sends a body as JSON and takes an empty answer for null', async () => {
    const { sent, send } = server(204, undefined)
    expect(await createClient('', send)('signOut')).toBeNull()
    const token = 'x'.repeat(20)
    await createClient('', send)('signIn', { body: { token } }).catch(() => null)
    expect(sent).toEqual([
      'DELETE http://here/api/session',
      `POST http://here/api/session {"token":"${token}"}`,
    ])
  })

  it('gives back the problem the server named, with what fills its sentence', async () => {
    const body = {
      type: 'urn:x',
      title: 'x',
      status: 404,
      code: 'inventory.no-such-system',
      detail: { ja: '', en: '' },
      values: { system: 'shop' },
    }
    const { send } = server(404, body)
    const refused = createClient('', send)('system', { name: 'shop' })
    await expect(refused).rejects.toMatchObject({ code: 'inventory.no-such-system' })
    await expect(refused).rejects.toThrow('"shop"')
  })

  it.each([
    ['a page of a proxy', server(502, '<html>')],
    ['a code of a newer server', server(400, { code: 'new.thing' })],
  ])('says that the server does not answer when it gets %s', async (_, { send }) => {
    await expect(createClient('', send)('board')).rejects.toMatchObject({
      code: 'platform.unreachable',
    })
  })

  it('refuses an answer that is not what the contract says', async () => {
    await expect(createClient('', server(200, { name: 1 }).send)('session')).rejects.toThrow(
      'invalid',
    )
  })
})
