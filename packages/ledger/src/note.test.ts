import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vector } from '../tests/fixture.ts'
import { keyOf } from '../tests/naive.ts'
import { openSigner, parseVerifierKey, type Signer, type VerifierKey } from './key.ts'
import { type Note, parseNote, signNote, verifyNote } from './note.ts'

const reference = vector('note.json') as {
  vkey: string
  skey: string
  text: string
  signature: string
}
const referenceNote = `${reference.text}\n${reference.signature}\n`
const seal = async (skey: string) => (await openSigner(skey)) as Signer
const keyFor = async (vkey: string) => (await parseVerifierKey(vkey)) as VerifierKey
const noteOf = (file: string) => parseNote(file) as Note
const naive = keyOf('shop.example/ledger', '01'.repeat(32))
const witness = keyOf('witness.example/w1', '02'.repeat(32))

describe('signing a note', () => {
  it('gives what the reference implementation gives, byte for byte', async () => {
    expect(await signNote(reference.text, await seal(reference.skey))).toBe(referenceNote)
  })

  it.each([
    ['no newline at its end', 'text'],
    ['nothing', ''],
    ['a tab', 'a\tb\n'],
    ['a carriage return', 'a\r\n'],
    ['half of a surrogate pair', 'a\ud800\n'],
  ])('refuses a text with %s', async (_, text) => {
    await expect(signNote(text, await seal(reference.skey))).rejects.toThrow('the text of a note')
  })
})

describe('reading a note', () => {
  it('takes text and signatures apart', () => {
    const note = parseNote(referenceNote)
    expect(note?.text).toBe(reference.text)
    expect(note?.signatures).toMatchObject([{ name: 'PeterNeumann', id: 'c74f20a3' }])
    expect(note?.signatures[0]?.signature).toHaveLength(64)
  })

  it('finds the border at the last empty line: the text may hold empty lines', () => {
    const note = parseNote(naive.signNote('one\n\ntwo\n\n— not.a signature\n'))
    expect(note?.text).toBe('one\n\ntwo\n\n— not.a signature\n')
  })

  it('reads the note of the C2SP specification', () => {
    const text =
      'Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n'
    const line =
      '— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc='
    expect(parseNote(`${text}\n${line}\n`)).toMatchObject({
      text,
      signatures: [{ name: 'quasimodo.example/salvatore', id: '367ba04b' }],
    })
  })

  const line = reference.signature
  it.each([
    ['nothing', ''],
    ['no signature', 'text\n\n'],
    ['no text', `\n${line}\n`],
    ['no empty line', `text\n${line}\n`],
    ['no newline at the end', `text\n\n${line}`],
    ['an empty line at the end', `text\n\n${line}\n\n`],
    ['a hyphen for the dash', `text\n\n${line.replace('—', '-')}\n`],
    ['two spaces', `text\n\n${line.replace(' ', '  ')}\n`],
    ['a word after the signature', `text\n\n${line} x\n`],
    ['a name with a plus', `text\n\n${line.replace('Peter', 'P+')}\n`],
    ['a name with a space of another script', `text\n\n${line.replace('Peter', 'P\u3000')}\n`],
    ['a signature that is not base64', `text\n\n${line.slice(0, -2)}\n`],
    ['a signature of a key id alone', 'text\n\n— PeterNeumann x08gow==\n'],
    ['carriage returns', `text\r\n\r\n${line}\r\n`],
    ['a control character in the text', `te\0xt\n\n${line}\n`],
    ['33 signatures', `text\n\n${`${line}\n`.repeat(33)}`],
    ['a text over the limit', `${'x'.repeat(300_000)}\n\n${line}\n`],
  ])('is null for %s', (_, note) => {
    expect(parseNote(note)).toBeNull()
  })

  it('has room for 16 signatures of 5 kB, as the specification demands', () => {
    const large = `— witness.example ${Buffer.alloc(5000).toString('base64')}\n`
    expect(parseNote(`text\n\n${large.repeat(16)}`)?.signatures).toHaveLength(16)
  })

  it('never throws, and what it reads it read completely', () => {
    const pieces = fc.constantFrom(
      'text',
      '\n',
      '\n\n',
      '— ',
      'name',
      ' ',
      'x08gowAA',
      '=',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const file = parts.join('')
        const note = parseNote(file)
        const lines = note?.signatures.map(({ name, id, signature }) => {
          const bytes = Buffer.concat([Buffer.from(id, 'hex'), signature])
          return `— ${name} ${bytes.toString('base64')}\n`
        })
        expect(note === null || `${note.text}\n${lines?.join('')}` === file).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('verifying a note', () => {
  it('accepts the reference note with its key', async () => {
    expect(await verifyNote(noteOf(referenceNote), await keyFor(reference.vkey))).toBe('verified')
  })

  it('does not care for signatures of others, before or after, good or bad', async () => {
    const own = naive.signNote('text\n')
    const theirs = witness.signNote('another text\n').split('\n\n')[1]
    const key = await keyFor(naive.vkey)
    expect(await verifyNote(noteOf(`${own}${theirs}`), key)).toBe('verified')
    expect(await verifyNote(noteOf(own.replace('\n\n', `\n\n${theirs}`)), key)).toBe('verified')
  })

  it('does not know a key by its name alone or its id alone', async () => {
    const key = await keyFor(naive.vkey)
    const note = noteOf(naive.signNote('text\n'))
    expect(await verifyNote(note, { ...key, name: 'else.example' })).toBe('unknown-key')
    expect(await verifyNote(note, { ...key, id: '00000000' })).toBe('unknown-key')
  })

  it('refuses the whole note when a line claims to be by the key and is not', async () => {
    const own = naive.signNote('text\n')
    const forged = naive.signNote('another text\n').split('\n\n')[1]
    const key = await keyFor(naive.vkey)
    expect(await verifyNote(noteOf(`text\n\n${forged}`), key)).toBe('bad-signature')
    expect(await verifyNote(noteOf(`${own}${forged}`), key)).toBe('bad-signature')
    expect(await verifyNote(noteOf(`text\n\n${forged}${own.split('\n\n')[1]}`), key)).toBe(
      'bad-signature',
    )
  })
})
