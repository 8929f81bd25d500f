import { type Entry, encodeEntry } from '../src/entry.ts'
import { formatExport } from '../src/export.ts'
import { inclusionProof } from '../src/inclusion.ts'
import { leafHashes } from '../src/leaf.ts'
import { formatReceipt } from '../src/receipt.ts'
import { collect } from './fixture.ts'
import { checkpointOf, keyOf } from './naive.ts'

const key = keyOf('shop.example/ledger', '05'.repeat(32))

/** Verifier key of {@link smallLedger}. */
export const { vkey } = key

/** A ledger of `size` entries with its checkpoint, and everything it can hand out. */
export async function smallLedger(size: number) {
  const entries: Entry[] = Array.from({ length: size }, (_, index) => ({
    kind: 'policy.checked',
    version: 1,
    at: new Date(Date.UTC(2026, 10, 23, 7, 30, index)).toISOString(),
    body: { clauses: 41, kept: index, plan: `sha256:${index}` },
  }))
  const bytes = entries.map((entry) => encodeEntry(entry))
  const leaves = await leafHashes(bytes)
  const checkpoint = checkpointOf(key, bytes)
  const receipt = async (index: number): Promise<string> => {
    const entry = entries[index] as Entry
    return formatReceipt({ entry, index, proof: await inclusionProof(leaves, index), checkpoint })
  }
  const exported = async (): Promise<Uint8Array> => {
    const chunks = await collect(formatExport(checkpoint, bytes))
    return Buffer.concat(chunks)
  }
  return { entries, bytes, leaves, checkpoint, receipt, exported }
}
