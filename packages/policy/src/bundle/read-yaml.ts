import { Problem } from '@yakusoku/contract'
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml'
import type { z } from 'zod'
import { explain, type Fault } from './fault.ts'

/** A bundle's file is written by people; what is larger is something else. */
const LIMIT = 1024 * 1024

/** An alias may stand for another node this often in all; more is a bomb. */
const ALIASES = 100

type Path = readonly PropertyKey[]

/**
 * Reads one YAML file of a bundle against its schema.
 *
 * The first thing wrong is reported with file, line (from 1) and path. YAML's own types only: a custom
 * tag, a duplicate key or a second document in the file is refused.
 *
 * @throws Problem `policy.rules-invalid`
 */
export function readYaml<T>(yaml: string, file: string, schema: z.ZodType<T>): T {
  if (yaml.length > LIMIT) throw invalid(file, 1, [], tooLarge)
  const lines = new LineCounter()
  const document = parse(yaml, file, lines)
  const value = toValue(document, file)
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const { issues } = result.error
  // A misspelt field is also a missing one; the spelling is what to correct.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  if (issue === undefined) throw result.error
  const { path, fault } = explain(issue, value)
  throw invalid(file, lineOf(document, path, lines), path, fault)
}

function parse(yaml: string, file: string, lines: LineCounter): Document {
  const document = guarded(file, () =>
    parseDocument(yaml, {
      lineCounter: lines,
      // Two keys alike are found below in one pass; the parser compares every pair.
      uniqueKeys: false,
      merge: false,
      // It would quote the source for every error, and a hostile file is nothing but errors.
      prettyErrors: false,
      stringKeys: true,
    }),
  )
  const wrong = document.errors[0] ?? document.warnings[0]
  if (wrong !== undefined) {
    throw invalid(file, lines.linePos(wrong.pos[0]).line, [], faultOfSyntax(wrong.message))
  }
  guarded(file, () => refuseTraps(document, file, lines))
  return document
}

function faultOfSyntax(detail: string): Fault {
  if (detail.includes('call stack')) return tooDeep
  return { en: detail, ja: `YAML の書き方が正しくありません(${detail})` }
}

/** Duplicate keys, of which YAML would keep the last, and aliases by the thousand, each a walk of the file. */
function refuseTraps(document: Document, file: string, lines: LineCounter): void {
  let aliases = 0
  visit(document, {
    Alias(_, alias) {
      aliases++
      const line = lines.linePos(alias.range?.[0] ?? 0).line
      if (aliases > ALIASES) throw invalid(file, line, [], tooManyAliases)
    },
    Map(_, map) {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : key
        if (seen.has(name)) {
          const line = isNode(key) ? lines.linePos(key.range?.[0] ?? 0).line : 1
          throw invalid(file, line, [String(name)], {
            en: 'the key is written twice',
            ja: '同じ項目が2回書かれています',
          })
        }
        seen.add(name)
      }
    },
  })
}

function toValue(document: Document, file: string): unknown {
  return guarded(file, () => document.toJS({ maxAliasCount: ALIASES }) as unknown)
}

/** The parser recurses: thousands of nested brackets end its stack, an alias bomb its patience. */
function guarded<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Problem) throw error
    throw invalid(file, 1, [], { ...tooDeep, cause: error })
  }
}

/** The line of a path, or of the nearest thing around it that is there. */
function lineOf(document: Document, path: Path, lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const offset = offsetOf(document, path.slice(0, length))
    if (offset !== null) return lines.linePos(offset).line
  }
  return 1
}

/** A key's own place where there is one: the value may begin lines below. */
function offsetOf(document: Document, path: Path): number | null {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const key = path.at(-1)
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key)
    return isPair(pair) && isNode(pair.key) ? (pair.key.range?.[0] ?? null) : null
  }
  const node = document.getIn(path, true)
  return isNode(node) ? (node.range?.[0] ?? null) : null
}

const tooDeep: Fault = { en: 'nested too deeply', ja: '入れ子が深すぎます' }
const tooManyAliases: Fault = {
  en: `more than ${ALIASES} aliases`,
  ja: `エイリアスが${ALIASES}個を超えています`,
}
const tooLarge: Fault = { en: 'larger than 1 MiB', ja: '上限の1 MiBを超えています' }

function invalid(file: string, line: number, path: Path, fault: Fault): Problem {
  const where = path.length === 0 ? '/' : path.map(String).join('.')
  const values = { file, line, path: where, detail: fault.en, detailJa: fault.ja }
  return new Problem('policy.rules-invalid', values, { cause: fault.cause })
}
