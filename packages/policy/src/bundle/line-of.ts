import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'

/**
 * The line, from 1, on which a name stands in a YAML file, looked for below `path` as far as that is there; the last
 * of several, because the second of two is the one too many. The line of the path itself where the name is not there.
 */
export function lineOf(yaml: string, path: readonly (string | number)[], name: string): number {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: false })
  let within: unknown = document.contents
  for (let length = path.length; length > 0; length--) {
    const found = document.getIn(path.slice(0, length), true)
    if (!isNode(found)) continue
    within = found
    break
  }
  if (!isNode(within)) return 1
  let offset = within.range?.[0] ?? 0
  visit(within, {
    Scalar(_, scalar) {
      if (isScalar(scalar) && String(scalar.value) === name) offset = scalar.range?.[0] ?? offset
    },
  })
  return lines.linePos(offset).line
}
