import type { Bundle } from './bundle.ts'
import type { Adopted } from './versions/adopt.ts'
import {
  anchorsOf,
  canonical,
  contentHash,
  contentOf,
  rulesOfOldText,
  type Written,
} from './versions/content.ts'
import type { Draft } from './versions/version.ts'

/** A bundle's texts and rules as somebody's words; its rules name the clauses by the folder's ids; pure. */
export function writtenBundle({ ja, en, rules, document }: Bundle): Written {
  return {
    ja: ja.text,
    en: en?.text ?? null,
    rules,
    named: document.clauses.map(({ id }) => id),
  }
}

/** A bundle as the policy a company already has; pure. */
export function adoptedBundle(bundle: Bundle): Adopted {
  const { anchors, rules } = bundle
  return {
    written: writtenBundle(bundle),
    anchors,
    effectiveOn: rules.policy.effectiveOn ?? null,
  }
}

/**
 * Is this what the folder says, whatever ids the folder knows the clauses by?
 *
 * Of a text published before rules were kept, and never checked, nobody knows which rules it had: there the words
 * decide, and the folder's rules speak for it (`in-force.ts`).
 */
export function holds(draft: Draft, bundle: Bundle): boolean {
  if (draft.ja.sha256 !== bundle.ja.sha256 || draft.en?.sha256 !== bundle.en?.sha256) return false
  if (isWithoutRules(draft)) return true
  return contentOf(writtenBundle(bundle), anchorsOf(draft)).hash === contentHash(draft)
}

function isWithoutRules({ author, anchors, rules, ja, en }: Draft): boolean {
  if (author !== null || anchors !== null) return false
  return canonical(rules) === canonical(rulesOfOldText(ja, en))
}
