import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOrMake } from './key-file.ts'
import { openVault } from './vault.ts'

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'yakusoku-keys-'))

describe('the vault', () => {
  it('opens what it sealed, also after a restart', async () => {
    const folder = newFolder()
    const sealed = (await openVault(folder)).seal('postgres://a:b@c/d', 'inventory.system/shop')
    expect((await openVault(folder)).open(sealed, 'inventory.system/shop')).toBe(
      'postgres://a:b@c/d',
    )
    expect(sealed.toString('latin1')).not.toContain('postgres')
  })

  it('refuses another context, another key and any changed byte', async () => {
    const vault = await openVault(newFolder())
    const stranger = await openVault(newFolder())
    const sealed = vault.seal('secret', 'here')
    expect(() => vault.open(sealed, 'there')).toThrow('master key')
    expect(() => stranger.open(sealed, 'here')).toThrow('master key')
    for (let index = 0; index < sealed.length; index++) {
      const tampered = Buffer.from(sealed)
      tampered[index] = (tampered[index] ?? 0) ^ 1
      expect(() => vault.open(tampered, 'here')).toThrow('master key')
    }
    expect(() => vault.open(Buffer.alloc(3), 'here')).toThrow('master key')
  })

  it('gives processes that start at once the same key', async () => {
    const folder = newFolder()
    const keys = await Promise.all(
      [1, 2, 3, 4].map((n) => readOrMake(folder, 'a', () => `key ${n}`)),
    )
    expect(new Set(keys).size).toBe(1)
  })

  it('keeps the key readable by its owner alone and refuses a damaged one', async () => {
    const folder = newFolder()
    await openVault(folder)
    expect(statSync(join(folder, 'master.key')).mode & 0o777).toBe(0o600)
    writeFileSync(join(folder, 'master.key'), 'short')
    await expect(openVault(folder)).rejects.toThrow('master.key is damaged')
  })
})
