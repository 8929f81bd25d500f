import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { vector } from '../tests/fixture.ts'

type Case = { vkey: string; file: string; verified: object }

async function inBrowser() {
  vi.stubGlobal('process', undefined)
  vi.resetModules()
  return import('./index.ts')
}

describe('the package', () => {
  it('imports nothing but its own files: no dependency, no node: module, nothing of ours', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'))
    expect(files).toContain('index.ts')
    const imported = files.flatMap((name) => {
      const source = readFileSync(new URL(name, import.meta.url), 'utf8')
      return [...source.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, from]) => from ?? '')
    })
    expect(imported.length).toBeGreaterThan(20)
    expect(imported.filter((from) => !files.some((name) => from === `./${name}`))).toEqual([])
  })
})

describe('without anything of Node, as in a browser', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  it('gives the published verdict on every receipt and every export', async () => {
    const ledger = await inBrowser()
    const digest = vi.spyOn(globalThis.crypto.subtle, 'digest')
    for (const { file, vkey, verified } of vector('receipts.json') as Case[]) {
      expect(await ledger.verifyReceipt(file, vkey)).toMatchObject(verified)
    }
    for (const { file, vkey, verified } of vector('exports.json') as Case[]) {
      expect(await ledger.verifyExport(file, vkey)).toMatchObject(verified)
    }
    expect(digest).toHaveBeenCalled()
  })

  it('passes on that the runtime has no Ed25519 instead of calling the signature bad', async () => {
    const ledger = await inBrowser()
    const [receipt] = vector('receipts.json') as [Case]
    const unsupported = new DOMException('no Ed25519', 'NotSupportedError')
    const importKey = vi.spyOn(globalThis.crypto.subtle, 'importKey').mockRejectedValue(unsupported)
    await expect(ledger.verifyReceipt(receipt.file, receipt.vkey)).rejects.toBe(unsupported)
    importKey.mockRestore()
  })

  it('takes a key its WebCrypto refuses to import for a bad signature', async () => {
    const ledger = await inBrowser()
    const [receipt] = vector('receipts.json') as [Case]
    const refused = new DOMException('not a point', 'DataError')
    const importKey = vi.spyOn(globalThis.crypto.subtle, 'importKey').mockRejectedValue(refused)
    expect(await ledger.verifyReceipt(receipt.file, receipt.vkey)).toMatchObject({
      reason: 'bad-signature',
    })
    importKey.mockRestore()
  })
})
