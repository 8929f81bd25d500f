/** The reverse of a two-byte decoder, which is all an encoder is. */
export function encodeAs(source: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label)
  const table = new Map<string, number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const [character = '', ...more] = decoder.decode(Uint8Array.of(lead, trail))
      if (more.length === 0 && !table.has(character)) table.set(character, [lead, trail])
    }
  }
  return Uint8Array.from(Array.from(source).flatMap((c) => table.get(c) ?? [c.charCodeAt(0)]))
}

/** UTF-16 in either order of bytes; a mark only where the source begins with one. */
export function encodeUtf16(source: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(source.length * 2))
  for (let i = 0; i < source.length; i++) view.setUint16(i * 2, source.charCodeAt(i), little)
  return new Uint8Array(view.buffer)
}
