import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { Problem } from '@yakusoku/contract'
import { readOrMake } from './key-file.ts'

/** Seals small secrets under the master key. */
export interface Vault {
  /** Encrypts; `context` says what it is (e.g. `inventory.system/shop`) and must be given to open it. */
  seal(secret: string, context: string): Buffer
  /** @throws Problem `platform.wrong-key` when the key, the context or a byte is not the same. */
  open(sealed: Buffer, context: string): string
}

const masterKey = 'master.key'
const nonceBytes = 12
const tagBytes = 16

/**
 * Opens the vault of an installation, generating its master key at first use (0600, never defaulted).
 *
 * AES-256-GCM with a random nonce per secret; the context is authenticated, so a sealed value cannot be
 * moved to another place and opened there.
 *
 * @throws Problem `platform.key-damaged`
 */
export async function openVault(folder: string): Promise<Vault> {
  const text = await readOrMake(folder, masterKey, () => randomBytes(32).toString('base64'))
  const bytes = Buffer.from(text, 'base64')
  if (bytes.length !== 32) throw new Problem('platform.key-damaged', { file: masterKey })
  const key = createSecretKey(bytes)
  return {
    seal: (secret, context) => sealWith(key, secret, context),
    open: (sealed, context) => {
      try {
        return openWith(key, sealed, context)
      } catch (cause) {
        throw new Problem('platform.wrong-key', {}, { cause })
      }
    },
  }
}

function sealWith(key: KeyObject, secret: string, context: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function openWith(key: KeyObject, sealed: Buffer, context: string): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
  decipher.setAAD(Buffer.from(context))
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
  const body = sealed.subarray(nonceBytes + tagBytes)
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
}
