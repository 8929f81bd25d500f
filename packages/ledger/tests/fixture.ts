import { readFileSync } from 'node:fs'

/** Content of a published vector file. */
export function vector(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8'))
}

/** Everything a stream gives. */
export async function collect<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of stream) items.push(item)
  return items
}

export const fromHex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))
export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
export const hexOf = (hashes: readonly Uint8Array[]): string[] => hashes.map(toHex)

/** `count` different entries, of any bytes: the tree does not care what an entry says. */
export const anyEntries = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => new TextEncoder().encode(`entry ${index}`))

/** The bytes with the byte at `position` replaced. */
export function withByte(bytes: Uint8Array, position: number, byte: number): Uint8Array {
  const altered = new Uint8Array(bytes)
  altered[position] = byte
  return altered
}
