import type { ChangeClass, VersionDiff } from '@yakusoku/contract'
import { useLanguage } from '../../../text/language.tsx'
import { useWords } from '../../../text/words.ts'
import { classMeanings } from '../versions/change-classes.ts'
import { ClassBadge } from '../versions/class-badge.tsx'
import { ClauseChanges } from './clause-changes.tsx'
import { RuleChanges, type ShownRuleChange } from './rule-changes.tsx'
import { diffWords } from './version-words.ts'

/** A difference as the server sends it, or as the editor works it out while somebody writes. */
interface ShownDiff {
  readonly class: ChangeClass | null
  readonly clauses: readonly VersionDiff['clauses'][number][]
  readonly rules: readonly ShownRuleChange[]
}

/** How a version differs from the one it would follow, and what the law asks of the difference. */
export function Changes({ diff }: { diff: ShownDiff }) {
  const words = useWords(diffWords)
  if (diff.clauses.length === 0 && diff.rules.length === 0)
    return <p className="mt-3">{words.same}</p>
  return (
    <>
      {diff.class && <Gravest changeClass={diff.class} />}
      {diff.rules.length > 0 && <RuleChanges changes={diff.rules} />}
      {diff.clauses.length > 0 && <ClauseChanges changes={diff.clauses} />}
    </>
  )
}

/** The class of a whole change, and what it means for the company. */
export function Gravest({ changeClass }: { changeClass: ChangeClass }) {
  const words = useWords(diffWords)
  const { language } = useLanguage()
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
      <span className="text-dns-14B-130">{words.gravest}</span>
      <ClassBadge changeClass={changeClass} />
      <span className="min-w-0 grow basis-64">{classMeanings[changeClass][language]}</span>
    </p>
  )
}
