import { hash, randomBytes } from 'node:crypto'

/** A secret handed to a person once; 256 random bits, so a plain hash of it is safe to keep. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token: whoever reads the table cannot sign in with it. */
export function tokenHash(token: string): Buffer {
  return hash('sha256', token, 'buffer')
}
