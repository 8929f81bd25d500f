import type { z } from 'zod'

/** What is wrong with one value, in both languages. */
export interface Fault {
  readonly en: string
  readonly ja: string
  readonly cause?: unknown
}

type Issue = z.core.$ZodIssue

/** Says what a schema found, at the innermost place that can be named. */
export function explain(
  issue: Issue,
  input: unknown,
): { readonly path: readonly PropertyKey[]; readonly fault: Fault } {
  if (issue.code === 'invalid_union') return explainUnion(issue, input)
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return { path: [...issue.path, key], fault: { en: 'unknown field', ja: '知らない項目です' } }
  }
  const value = valueAt(input, issue.path)
  if (value === undefined) {
    return { path: issue.path, fault: { en: 'required and missing', ja: '必須の項目がありません' } }
  }
  return { path: issue.path, fault: faultOf(issue, value) }
}

/** Of several shapes, the one that went furthest before failing is the one that was meant. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  input: unknown,
): ReturnType<typeof explain> {
  const value = valueAt(input, issue.path)
  const meant = issue.errors
    .filter((errors) =>
      errors.some((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
    )
    .toSorted((a, b) => a.length - b.length)[0]?.[0]
  if (meant === undefined || typeof value !== 'object') {
    return {
      path: issue.path,
      fault: { en: 'not a value allowed here', ja: 'ここに書ける値ではありません' },
    }
  }
  return explain({ ...meant, path: [...issue.path, ...meant.path] }, input)
}

function faultOf(issue: Issue, value: unknown): Fault {
  if (issue.code === 'invalid_type') {
    const found = typeName(value)
    return {
      en: `expected ${issue.expected}, found ${found}`,
      ja: `${japanese[issue.expected] ?? issue.expected}を書くところに${japanese[found] ?? found}があります`,
    }
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String).join(', ')
    return { en: `expected one of: ${allowed}`, ja: `次のどれかを書いてください: ${allowed}` }
  }
  if (issue.code === 'too_small') {
    return { en: 'must not be empty', ja: '空にはできません' }
  }
  return {
    en: lowerFirst(issue.message),
    ja: `書式が正しくありません(${lowerFirst(issue.message)})`,
  }
}

const japanese: Readonly<Record<string, string>> = {
  string: '文字列',
  number: '数',
  boolean: '真偽値(true / false)',
  array: '並び',
  object: '項目の組',
  record: '項目の組',
  null: '空の値',
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
