import { describe, expect, it } from 'vitest'
import { vector, withByte } from '../tests/fixture.ts'
import { keyOf } from '../tests/naive.ts'
import { toUtf8 } from './bytes.ts'
import {
  formatVerifierKey,
  generateKey,
  isKeyName,
  openSigner,
  parseVerifierKey,
  type VerifierKey,
  verifySignature,
} from './key.ts'

const reference = vector('note.json') as { vkey: string; skey: string }
const seed = '07'.repeat(32)

describe('a verifier key', () => {
  it('of the reference implementation is read, and written as it was', async () => {
    const key = await parseVerifierKey(reference.vkey)
    expect(key).toMatchObject({ name: 'PeterNeumann', id: 'c74f20a3' })
    expect(await formatVerifierKey('PeterNeumann', key?.publicKey ?? new Uint8Array())).toBe(
      reference.vkey,
    )
  })

  it('is null when any one letter of it is another', async () => {
    for (let position = 0; position < reference.vkey.length; position++) {
      const letter = reference.vkey[position] === 'a' ? 'b' : 'a'
      const altered = `${reference.vkey.slice(0, position)}${letter}${reference.vkey.slice(position + 1)}`
      expect(await parseVerifierKey(altered)).toBeNull()
    }
  })

  it.each([
    ['', 'nothing'],
    ['PeterNeumann', 'a name alone'],
    ['PeterNeumann+c74f20a3', 'no key'],
    ['+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', 'no name'],
    ['PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', 'an id in capitals'],
    ['PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n', 'a newline'],
    [`PeterNeumann+c74f20a3+${'A'.repeat(100_000)}`, 'far too long'],
    [reference.skey, 'the secret half'],
  ])('is null for %j: %s', async (text) => {
    expect(await parseVerifierKey(text)).toBeNull()
  })

  it('has a name without spaces of any script, plus and control characters', () => {
    expect(['shop.example/ledger', '約束.example', 'a'].every(isKeyName)).toBe(true)
    for (const name of [
      '',
      'a b',
      'a+b',
      'a\u3000b',
      'a\u00a0b',
      'a\nb',
      'a\u0085',
      'a\0',
      '\ud800',
    ]) {
      expect(isKeyName(name)).toBe(false)
    }
    expect(isKeyName('a'.repeat(256))).toBe(false)
  })

  it('is not written for a name or a key that cannot be one', async () => {
    await expect(formatVerifierKey('a b', new Uint8Array(32))).rejects.toThrow('a key name')
    await expect(formatVerifierKey('a', new Uint8Array(31))).rejects.toThrow('32 bytes')
  })
})

describe('a signer', () => {
  it('of the reference implementation is opened, with the verifier key that belongs to it', async () => {
    const signer = await openSigner(reference.skey)
    expect(signer).toMatchObject({ name: 'PeterNeumann', id: 'c74f20a3', vkey: reference.vkey })
  })

  it('signs what OpenSSL signs with the same seed: Ed25519 leaves nothing to chance', async () => {
    const naive = keyOf('shop.example/ledger', seed)
    const signer = await openSigner(naive.skey)
    const signature = await signer?.sign(toUtf8('text\n'))
    expect(naive.signNote('text\n')).toContain(
      Buffer.concat([Buffer.from(signer?.id ?? '', 'hex'), signature ?? Buffer.of()]).toString(
        'base64',
      ),
    )
  })

  it('is null when any one letter of its key is another', async () => {
    const { skey } = keyOf('shop.example/ledger', seed)
    for (let position = 0; position < skey.length; position++) {
      const letter = skey[position] === 'a' ? 'b' : 'a'
      const altered = `${skey.slice(0, position)}${letter}${skey.slice(position + 1)}`
      expect(await openSigner(altered)).toBeNull()
    }
  })

  it('is null for a verifier key', async () => {
    expect(await openSigner(reference.vkey)).toBeNull()
  })

  it('does not show its secret when it is logged', async () => {
    const { skey } = keyOf('shop.example/ledger', seed)
    const signer = await openSigner(skey)
    expect(Object.keys(signer ?? {})).toEqual(['name', 'id', 'vkey', 'sign'])
    expect(JSON.stringify(signer)).not.toContain(skey.slice(-40))
  })
})

describe('a new key', () => {
  it('is another one every time, and both halves belong together', async () => {
    const [one, two] = [
      await generateKey('shop.example/ledger'),
      await generateKey('shop.example/ledger'),
    ]
    expect(one.vkey).not.toBe(two.vkey)
    expect((await openSigner(one.skey))?.vkey).toBe(one.vkey)
    expect(await parseVerifierKey(one.vkey)).toMatchObject({ name: 'shop.example/ledger' })
  })

  it('is not made for a name that cannot be one', async () => {
    await expect(generateKey('our ledger')).rejects.toThrow('a key name has no spaces')
  })
})

describe('a signature', () => {
  const message = toUtf8('text\n')
  const signed = async () => {
    const { skey, vkey } = await generateKey('shop.example/ledger')
    const signature = (await (await openSigner(skey))?.sign(message)) as Uint8Array
    return { key: (await parseVerifierKey(vkey)) as VerifierKey, signature }
  }

  it('holds for its message and its key only', async () => {
    const { key, signature } = await signed()
    const stranger = await signed()
    expect(await verifySignature(key, message, signature)).toBe(true)
    expect(await verifySignature(key, toUtf8('text'), signature)).toBe(false)
    expect(await verifySignature(stranger.key, message, signature)).toBe(false)
  })

  it('does not hold with any one byte changed, nor with one more or less', async () => {
    const { key, signature } = await signed()
    for (let position = 0; position < signature.length; position++) {
      const altered = withByte(signature, position, (signature[position] ?? 0) ^ 0x40)
      expect(await verifySignature(key, message, altered)).toBe(false)
    }
    expect(await verifySignature(key, message, signature.slice(1))).toBe(false)
    expect(await verifySignature(key, message, Buffer.concat([signature, Buffer.of(0)]))).toBe(
      false,
    )
  })

  it('is false, not an error, under a key that is no point of the curve', async () => {
    const { key, signature } = await signed()
    const publicKey = new Uint8Array(32).fill(0xff)
    expect(await verifySignature({ ...key, publicKey }, message, signature)).toBe(false)
  })
})
