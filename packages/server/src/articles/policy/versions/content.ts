import { hash as digest } from 'node:crypto'
import { Problem } from '@yakusoku/contract'
import {
  type Anchors,
  carryAnchors,
  draftRules,
  extract,
  firstAnchors,
  type PolicyDocument,
  parseRules,
  type Rules,
  readDocument,
  renameClauses,
  rules as rulesSchema,
  withAnchors,
} from '@yakusoku/policy'
import type { Draft, KeptText } from './version.ts'

/** What somebody wrote: texts as they came, rules as JSON of any shape. */
export interface Written {
  readonly ja: string
  readonly en: string | null
  readonly rules: unknown
  /** By which ids the rules name the clauses, in the order of the text; null: by those carried from before. */
  readonly named: readonly string[] | null
}

/** What of a draft its writer decides. */
export type Content = Pick<Draft, 'company' | 'ja' | 'en' | 'rules' | 'hash'> & {
  readonly anchors: Anchors
}

/**
 * Makes content that can be kept of what somebody wrote: hashes, clause ids carried from the text before.
 *
 * Rules that disagree with the text are kept, because work goes on; they are refused when submitted.
 *
 * @throws Problem `policy.not-a-policy`, `policy.binary` for what no database can keep, `policy.rules-invalid`
 *   for rules of another shape.
 */
export function contentOf(written: Written, before: Anchors | null): Content {
  refuseUnstorable(written)
  const ja = keep(written.ja)
  const en = written.en === null ? null : keep(written.en)
  const document = readDocument(ja.text)
  const anchors = before ? carryAnchors(before, document) : firstAnchors(document)
  const ids = new Map(written.named?.map((id, at) => [id, anchors.clauses[at]?.id ?? id]))
  const rules = renameClauses(bindTo(readRules(written.rules), ja, en), ids)
  return {
    company: rules.company.name,
    ja,
    en,
    rules,
    anchors,
    hash: contentHash({ ja, en, rules }),
  }
}

/** SHA-256 over the hashes of both texts and the rules, whatever the order of their keys. */
export function contentHash({ ja, en, rules }: Pick<Draft, 'ja' | 'en' | 'rules'>): string {
  return sha256(canonical([ja.sha256, en?.sha256 ?? null, rules]))
}

/** JSON with sorted keys: our database does not keep their order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(
          Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : member,
  )
}

/** Hex SHA-256 of a string's UTF-8. */
export function sha256(text: string): string {
  return digest('sha256', text)
}

/**
 * The Japanese text of a draft or version, its clauses under their stable ids.
 *
 * Everything that shows or checks clauses reads them here. A later program may cut a text a little
 * differently than the one that stored it; the ids are then carried over as to a new wording.
 */
export function documentOf({ ja, anchors }: Pick<Draft, 'ja' | 'anchors'>): PolicyDocument {
  const document = readDocument(ja.text)
  if (anchors === null) return document
  const same =
    anchors.clauses.length === document.clauses.length &&
    anchors.clauses.every(({ text }, at) => document.clauses[at]?.text === text)
  return withAnchors(document, same ? anchors : carryAnchors(anchors, document))
}

/** The ids of a draft's or version's clauses, as a text that follows it takes them over. */
export function anchorsOf(version: Pick<Draft, 'ja' | 'anchors'>): Anchors {
  return version.anchors ?? firstAnchors(readDocument(version.ja.text))
}

function keep(text: string): KeptText {
  return { text, sha256: sha256(text) }
}

/** No sentence holds these; a terminal obeys them, XML forbids them, and PostgreSQL cannot keep the first. */
const control = /[^\P{Cc}\t\n\f\r]/u

/** PostgreSQL keeps neither NUL nor half a character, and JSON can spell both. */
function refuseUnstorable({ ja, en, rules }: Written): void {
  refuse('policy.ja.md', ja)
  refuse('policy.en.md', en ?? '')
  refuseTooDeep(rules)
  JSON.stringify(rules, (key, value: unknown) => {
    refuse('rules.yaml', key)
    if (typeof value === 'string') refuse('rules.yaml', value)
    return value
  })
}

/** Rules are a handful of levels deep; whatever walks deeper ones runs out of stack. */
const levels = 32

function refuseTooDeep(rules: unknown): void {
  let row: readonly unknown[] = [rules]
  for (let depth = 0; row.length > 0; depth++) {
    if (depth > levels) throw new Problem('policy.rules-too-nested', { limit: levels })
    row = row.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
}

function refuse(file: string, text: string): void {
  if (control.test(text) || !text.isWellFormed()) throw new Problem('policy.binary', { file })
}

function readRules(value: unknown): Rules {
  const { data } = rulesSchema.safeParse(value)
  // JSON is YAML, so the reader of rules.yaml says where it is wrong, in both languages.
  return data ?? parseRules(JSON.stringify(value, null, 2), 'rules.yaml')
}

/** What texts say by themselves, of versions that were published before rules were kept, and never checked. */
export function rulesOfOldText(ja: KeptText, en: KeptText | null): Rules {
  const document = readDocument(ja.text)
  const file = { name: 'policy.ja.md', sha256: ja.sha256 }
  return bindTo(draftRules(document, extract(document), file), ja, en)
}

/** The rules of a version speak about its own texts, whatever their writer had before. */
export function bindTo(rules: Rules, ja: KeptText, en: KeptText | null): Rules {
  const { en: english, ...policy } = rules.policy
  return {
    ...rules,
    policy: {
      ...policy,
      ja: { ...policy.ja, sha256: ja.sha256 },
      ...(en && { en: { file: english?.file ?? 'policy.en.md', sha256: en.sha256 } }),
    },
  }
}
