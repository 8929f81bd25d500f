import type { Bundle } from './bundle.ts'
import type { Adopted } from './versions/adopt.ts'
import type { Written } from './versions/content.ts'

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
