import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vector } from '../tests/fixture.ts'
import { keyOf } from '../tests/naive.ts'
import { toBase64 } from './bytes.ts'
import { formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts'
import { openSigner, type Signer } from './key.ts'

const key = keyOf('shop.example/ledger', '03'.repeat(32))
const root = new Uint8Array(32).fill(7)
const text = `shop.example/ledger\n42\n${toBase64(root)}\n`
const signer = async () => (await openSigner(key.skey)) as Signer

describe('the text of a checkpoint', () => {
  it('is origin, size and root, a line each', () => {
    expect(formatCheckpoint({ origin: 'shop.example/ledger', size: 42, root })).toBe(text)
  })

  it('reads back to what it was written from', () => {
    const sizes = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
    const roots = fc.uint8Array({ minLength: 32, maxLength: 32 })
    fc.assert(
      fc.property(sizes, roots, (size, any) => {
        const checkpoint = { origin: 'shop.example/ledger', size, root: any }
        expect(parseCheckpoint(formatCheckpoint(checkpoint))).toEqual(checkpoint)
      }),
    )
  })

  it('of the C2SP specification is read', () => {
    const published =
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'
    const checkpoint = parseCheckpoint(published)
    expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163 })
    expect(checkpoint && formatCheckpoint(checkpoint)).toBe(published)
  })

  it('may be of another log with spaces in its origin, and may have extension lines', () => {
    const other = `Log of a Shop\n0\n${toBase64(root)}\nextension\n another\n`
    expect(parseCheckpoint(other)).toEqual({ origin: 'Log of a Shop', size: 0, root })
  })

  const [origin, , hash] = text.split('\n')
  it.each([
    ['nothing', ''],
    ['two lines', `${origin}\n42\n`],
    ['no newline at the end', text.slice(0, -1)],
    ['no origin', `\n42\n${hash}\n`],
    ['an empty extension line', `${text}\nextension\n`],
    ['an empty line at the end', `${text}\n`],
    ['a leading zero', `${origin}\n042\n${hash}\n`],
    ['a sign', `${origin}\n+42\n${hash}\n`],
    ['a negative size', `${origin}\n-1\n${hash}\n`],
    ['a fraction', `${origin}\n4.2\n${hash}\n`],
    ['an exponent', `${origin}\n4e2\n${hash}\n`],
    ['a size in other digits', `${origin}\n４２\n${hash}\n`],
    ['a space after the size', `${origin}\n42 \n${hash}\n`],
    ['a size no number holds exactly', `${origin}\n9007199254740992\n${hash}\n`],
    ['a root of 31 bytes', `${origin}\n42\n${toBase64(root.slice(1))}\n`],
    ['a root that is not base64', `${origin}\n42\n${hash?.slice(1)}\n`],
  ])('is refused with %s', (_, malformed) => {
    expect(parseCheckpoint(malformed)).toBeNull()
  })

  it('is not written with a part that cannot be one', () => {
    const checkpoint = { origin: 'shop.example/ledger', size: 1, root }
    for (const [wrong, sentence] of [
      [{ origin: 'a\n9' }, 'an origin has no spaces'],
      [{ origin: '' }, 'an origin has no spaces'],
      [{ size: -1 }, 'a tree has 0 leaves or more'],
      [{ size: 0.5 }, 'a tree has 0 leaves or more'],
      [{ root: root.slice(1) }, 'a root has 32 bytes'],
    ] as const) {
      expect(() => formatCheckpoint({ ...checkpoint, ...wrong })).toThrow(sentence)
    }
  })
})

describe('a signed checkpoint', () => {
  it('is what the naive implementation signs', async () => {
    const signed = await signCheckpoint({ origin: key.name, size: 42, root }, await signer())
    expect(signed).toBe(key.signNote(text))
  })

  it('is not made for the origin of another ledger', async () => {
    const other = { origin: 'else.example/ledger', size: 42, root }
    await expect(signCheckpoint(other, await signer())).rejects.toThrow('of its own origin only')
  })

  it('opens with the key of its ledger', async () => {
    expect(await openCheckpoint(key.signNote(text), key.vkey)).toEqual({
      ok: true,
      checkpoint: { origin: key.name, size: 42, root },
    })
  })

  it('published in the vectors opens and says what was published', async () => {
    const published = vector('checkpoint.json') as {
      vkey: string
      checkpoints: { origin: string; size: number; root: string; note: string }[]
    }
    expect(published.checkpoints.length).toBeGreaterThan(0)
    for (const { note, origin, size, root: expected } of published.checkpoints) {
      const opened = await openCheckpoint(note, published.vkey)
      expect(opened).toMatchObject({ ok: true, checkpoint: { origin, size } })
      expect(opened.ok && toBase64(opened.checkpoint.root)).toBe(expected)
    }
  })

  it('names what is wrong: key, note, text, origin, signer, signature', async () => {
    const other = keyOf('shop.example/ledger', '04'.repeat(32))
    const foreign = keyOf('else.example/ledger', '03'.repeat(32))
    const note = key.signNote(text)
    expect(await openCheckpoint(note, 'no key')).toEqual({
      ok: false,
      reason: 'malformed',
      part: 'key',
    })
    const malformed = { ok: false, reason: 'malformed', part: 'checkpoint' }
    expect(await openCheckpoint(text, key.vkey)).toEqual(malformed)
    expect(await openCheckpoint(key.signNote('hello\n'), key.vkey)).toEqual(malformed)
    expect(await openCheckpoint(note, foreign.vkey)).toEqual({
      ok: false,
      reason: 'wrong-origin',
      expected: 'else.example/ledger',
      found: 'shop.example/ledger',
    })
    expect(await openCheckpoint(note, other.vkey)).toEqual({ ok: false, reason: 'unknown-key' })
    const grown = note.replace('\n42\n', '\n43\n')
    expect(await openCheckpoint(grown, key.vkey)).toEqual({ ok: false, reason: 'bad-signature' })
  })
})
