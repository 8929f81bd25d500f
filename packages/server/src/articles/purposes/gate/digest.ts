import { createHash } from 'node:crypto'

/** JSON with sorted keys: the same value has the same text, whoever wrote it. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** SHA-256 of the canonical text, in hex. */
export function digest(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex')
}
