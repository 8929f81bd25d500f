import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem, type ProblemValues } from '@yakusoku/contract'
import { firstAnchors, formatAnchors, formatRules, readDocument } from '@yakusoku/policy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBundle, sha256 } from './bundle.ts'
import { sampleRules, sampleText } from './testing.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yakusoku-bundle-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

/** A folder whose rules were confirmed against `confirmed` and whose text is now `text`. */
async function write(text: string, confirmed = text): Promise<void> {
  const ja = { file: 'policy.ja.md', sha256: sha256(confirmed) }
  await writeFile(join(folder, 'policy.ja.md'), text)
  await writeFile(join(folder, 'rules.yaml'), formatRules({ ...sampleRules, policy: { ja } }))
}

async function refused(): Promise<{ code: string; values: ProblemValues }> {
  try {
    await readBundle(folder)
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, values: error.values }
    throw error
  }
  throw new Error('was read')
}

const known = formatAnchors(firstAnchors(readDocument(sampleText)))
const edited = sampleText.replace('1. 書籍の', '1. 会員証を発行するため\n2. 書籍の')

describe('a folder with anchors.yaml', () => {
  it('keeps the ids of its clauses when one is inserted before them', async () => {
    await write(edited)
    await writeFile(join(folder, 'anchors.yaml'), known)
    const { document, anchors } = await readBundle(folder)
    const ids = new Map(document.clauses.map(({ id, text }) => [text, id]))
    expect(ids.get('書籍の代金を請求するため')).toBe('purposes-2')
    expect(ids.get('新刊の広告をお届けするため')).toBe('purposes-3')
    expect(ids.get('会員証を発行するため')).toBe('purposes-4')
    expect(anchors.clauses.map(({ id }) => id)).toEqual(document.clauses.map(({ id }) => id))
  })

  it('says how many clauses an edit touched, and asks to confirm it', async () => {
    await write(edited, sampleText)
    await writeFile(join(folder, 'anchors.yaml'), known)
    expect(await refused()).toMatchObject({
      code: 'policy.text-changed',
      values: { detail: 'clauses changed: 0, added: 1, removed: 0' },
    })
  })

  it('is refused where an id stands twice', async () => {
    await write(sampleText)
    await writeFile(join(folder, 'anchors.yaml'), known.replace('purposes-3', 'purposes-2'))
    expect(await refused()).toMatchObject({ code: 'policy.duplicate-id' })
  })
})

describe('a folder without anchors.yaml', () => {
  it('counts its clauses in their order', async () => {
    await write(sampleText)
    const { anchors } = await readBundle(folder)
    expect(anchors).toEqual(firstAnchors(readDocument(sampleText)))
  })
})
