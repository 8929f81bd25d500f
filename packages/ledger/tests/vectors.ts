import { writeFileSync } from 'node:fs'
import { auditPath, checkpointOf, keyOf, sha256, treeHash } from './naive.ts'

/*
 * Builds the published vectors from the naive implementation. They are frozen: a change in a file
 * is a change of the format, for which every receipt ever issued pays. `vectors/tree.json` and
 * `vectors/note.json` are not built but taken from the reference implementations.
 *
 * To add a case: add it here, run `node packages/ledger/tests/vectors.ts`, format, read the difference.
 */

const seed = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'
const key = keyOf('shop.example/ledger', seed)
const other = keyOf('shop.example/ledger', 'ff'.repeat(32))
const foreign = keyOf('else.example/ledger', seed)

const hash = 'sha256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
const texts = [
  `{"at":"2026-11-23T07:30:00.000Z","body":{"bundle":"${hash}","document":"${hash}","policy":"2026-11"},"kind":"policy.published","version":1}`,
  `{"at":"2026-11-23T07:31:12.345Z","body":{"plan":"${hash}","purposes":["orders","support"],"statements":41,"system":"shop"},"kind":"purposes.applied","version":1}`,
  `{"at":"2026-11-23T07:32:00.001Z","body":{"standings":[{"clause":"purposes-1","standing":"kept"},{"clause":"retention-1","standing":"broken"}]},"kind":"policy.checked","version":1}`,
  `{"at":"2026-11-24T00:00:00.000Z","body":{"a":-1,"aB":0,"ab":9007199254740991,"b":{"x":[],"y":{}}},"kind":"third-parties.x2","version":1}`,
  `{"at":"2026-11-24T00:00:00.000Z","body":{},"kind":"policy.checked","version":1}`,
]
const entries = texts.map((text) => Buffer.from(text))
const checkpoint = checkpointOf(key, entries)

function receipt(index: number, note: string): string {
  const proof = auditPath(index, entries).map((node) => node.toString('base64'))
  const entry: unknown = JSON.parse(texts[index] ?? '')
  const file = { format: 'yakusoku-receipt/1', entry, index, proof, checkpoint: note }
  return `${JSON.stringify(file, null, 2)}\n`
}

function exported(note: string, lines: readonly string[]): string {
  const header = JSON.stringify({ format: 'yakusoku-export/1', checkpoint: note })
  return `${[header, ...lines].join('\n')}\n`
}

function commitment(value: string, salt: string) {
  return {
    value,
    salt,
    commitment: sha256(Buffer.of(2), Buffer.from(salt, 'hex'), value).toString('base64'),
  }
}

const { vkey } = key
const { ok, unknownKey, badSignature } = {
  ok: { ok: true },
  unknownKey: { ok: false, reason: 'unknown-key' },
  badSignature: { ok: false, reason: 'bad-signature' },
}
const wrongOrigin = { ok: false, reason: 'wrong-origin', expected: foreign.name, found: key.name }
const resigned = checkpoint.replace(key.name, 'x.example').replace(key.name, 'x.example')
const ofOne = checkpointOf(key, entries.slice(0, 1))
const swapped = [texts[1], texts[0], ...texts.slice(2)].map(String)

/** Content of every built file of `vectors/`, by name. */
export const vectors: Readonly<Record<string, unknown>> = {
  'entries.json': texts.map((text, index) => ({
    entry: JSON.parse(text) as unknown,
    bytes: text,
    leafHash: sha256(Buffer.of(0), entries[index] ?? '').toString('hex'),
  })),
  'commitments.json': [
    commitment('subject-4711', '00'.repeat(32)),
    commitment('', 'ff'.repeat(32)),
    commitment('約束', seed),
    // The same word in another Unicode form is another value: nothing is normalised.
    commitment('がき', seed),
    commitment('がき'.normalize('NFD'), seed),
  ],
  'checkpoint.json': {
    seed,
    skey: key.skey,
    vkey,
    checkpoints: [0, 1, 3, entries.length].map((size) => ({
      origin: key.name,
      size,
      root: treeHash(entries.slice(0, size)).toString('base64'),
      note: checkpointOf(key, entries.slice(0, size)),
    })),
  },
  'receipts.json': [
    ...entries.map((_, index) => ({ vkey, file: receipt(index, checkpoint), verified: ok })),
    { vkey: foreign.vkey, file: receipt(2, checkpoint), verified: wrongOrigin },
    { vkey: other.vkey, file: receipt(2, checkpoint), verified: unknownKey },
    { vkey, file: receipt(2, checkpoint.replace('\n5\n', '\n6\n')), verified: badSignature },
    {
      vkey,
      file: receipt(2, ofOne),
      verified: { ok: false, reason: 'not-included', index: 2, size: 1 },
    },
    {
      vkey,
      file: receipt(2, checkpoint).trim(),
      verified: { ok: false, reason: 'malformed', part: 'receipt' },
    },
    {
      vkey,
      file: receipt(2, 'a\n'),
      verified: { ok: false, reason: 'malformed', part: 'receipt' },
    },
    {
      vkey,
      file: receipt(2, key.signNote('a\n')),
      verified: { ok: false, reason: 'malformed', part: 'checkpoint' },
    },
    {
      vkey: 'x',
      file: receipt(2, checkpoint),
      verified: { ok: false, reason: 'malformed', part: 'key' },
    },
  ],
  'exports.json': [
    { vkey, file: exported(checkpoint, texts), verified: ok },
    { vkey, file: exported(checkpointOf(key, []), []), verified: ok },
    {
      vkey,
      file: exported(resigned, texts),
      verified: { ok: false, reason: 'wrong-origin', expected: key.name, found: 'x.example' },
    },
    {
      vkey,
      file: exported(checkpoint, texts.slice(1)),
      verified: { ok: false, reason: 'wrong-size', expected: 5, found: 4 },
    },
    {
      vkey,
      file: exported(ofOne, texts),
      verified: { ok: false, reason: 'wrong-size', expected: 1, found: 2 },
    },
    {
      vkey,
      file: exported(checkpoint, swapped),
      verified: {
        ok: false,
        reason: 'wrong-root',
        expected: treeHash(entries).toString('base64'),
        found: treeHash(swapped.map((text) => Buffer.from(text))).toString('base64'),
      },
    },
    {
      vkey,
      file: exported(
        checkpoint,
        texts.map((text, index) => (index === 3 ? ` ${text}` : text)),
      ),
      verified: { ok: false, reason: 'malformed', part: 'entry', index: 3 },
    },
    { vkey, file: texts.join('\n'), verified: { ok: false, reason: 'malformed', part: 'export' } },
  ],
}

if (import.meta.main) {
  for (const [name, content] of Object.entries(vectors)) {
    writeFileSync(new URL(`../vectors/${name}`, import.meta.url), JSON.stringify(content, null, 2))
  }
}
