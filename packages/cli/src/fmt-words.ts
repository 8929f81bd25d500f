import type { Language } from '@yakusoku/contract'
import {
  type Anchors,
  anchorChanges,
  type PolicyDocument,
  type Rules,
  rulesWithClauses,
} from '@yakusoku/policy'

const words = {
  ja: {
    added: '増えた文',
    changed: '変わった文',
    removed: 'なくなった文',
    rules: 'ルール',
    none: 'なし',
    unknown:
      'anchors.yaml がないため、どの文が変わったかは分かりません。条項番号は今の本文の順に付けます。',
  },
  en: {
    added: 'added',
    changed: 'changed',
    removed: 'removed',
    rules: 'rules',
    none: 'none',
    unknown:
      'there is no anchors.yaml, so nobody knows which clauses changed; ids are counted in the order of the text',
  },
} as const

interface Edited {
  readonly known: Anchors | undefined
  readonly document: PolicyDocument
  readonly rules: Rules
}

/** What an edit of the text did to its clauses, and the rules that name each, for a person to confirm. */
export function tellEdit({ known, document, rules }: Edited, language: Language): string[] {
  const say = words[language]
  if (known === undefined) return [say.unknown]
  const texts = new Map(known.clauses.map(({ id, text }) => [id, text]))
  for (const { id, text } of document.clauses) texts.set(id, text)
  const changes = anchorChanges(known, document)
  return (['changed', 'added', 'removed'] as const).flatMap((change) =>
    changes[change].map((id) => {
      const named = rulesNaming(rules, id).join(', ') || say.none
      const text = (texts.get(id) ?? '').replace(/\s+/gu, ' ')
      return `${say[change]}  ${id}  ${text}  [${say.rules}: ${named}]`
    }),
  )
}

function rulesNaming(rules: Rules, id: string): string[] {
  const named = rulesWithClauses(rules).filter(({ clauses }) => clauses.includes(id))
  const isStatement = rules.statements.some(({ clause }) => clause === id)
  return [...named.map(({ rule }) => rule), ...(isStatement ? ['statements'] : [])]
}
