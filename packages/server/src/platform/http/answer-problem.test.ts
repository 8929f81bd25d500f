import { afterAll, describe, expect, it } from 'vitest'
import { createListener } from './listener.ts'

const app = await createListener(async () => {})
app.get('/fault', { config: { access: 'anyone' } }, () => {
  throw new Error('taro@example.jp is not unique')
})
afterAll(() => app.close())

describe('a fault of ours', () => {
  it('is answered without what it says', async () => {
    const answer = await app.inject('/fault')
    expect(answer.statusCode).toBe(500)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.body).not.toContain('taro')
    expect(answer.json()).toMatchObject({ code: 'platform.internal' })
  })

  it('leaves nothing to guess about what is not there', async () => {
    const answer = await app.inject('/nowhere')
    expect(answer.statusCode).toBe(404)
    expect(answer.json()).toMatchObject({ code: 'platform.not-found' })
  })

  it('comes, like every answer, with a policy that lets no foreign script run', async () => {
    const { headers } = await app.inject('/fault')
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })
})
