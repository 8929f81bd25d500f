import type { ChangeClass } from '@yakusoku/contract'
import type { Anchors, Rules } from '@yakusoku/policy'

/** A member of staff, as the one who did something: the name is recorded as it was then. */
export interface Person {
  readonly id: string
  readonly name: string
}

/** One text as it is kept: never normalised, so that its hash is that of what people read. */
export interface KeptText {
  readonly text: string
  /** Of the text in UTF-8, without a byte order mark. */
  readonly sha256: string
}

/** What became of a draft so far; each step is there once it was taken, and null before. */
export interface Progress {
  readonly id: string
  readonly number: number | null
  readonly submittedAt: Date | null
  readonly approvedAt: Date | null
  readonly publishedAt: Date | null
  /** First day in force as announced; null before, and where an adopted text does not say. */
  readonly effectiveOn: string | null
  readonly activatedAt: Date | null
  /** First day in Japan on which it is in force: the announced one, or later where activated later. */
  readonly inForceFrom: string | null
}

/** A draft or version without its text. */
export interface Outline extends Progress {
  readonly company: string
  /** Counts every save of the draft; a stale one is refused. */
  readonly revision: number
  /** Over texts and rules: what an approval is bound to. */
  readonly hash: string
  /** Who last saved it; null where it was published before anybody could approve it here. */
  readonly author: Person | null
  readonly editedAt: Date
  readonly approver: Person | null
  /** Why an approver gave it back; null where nobody did. */
  readonly returned: string | null
  /** What it asks of the company against the version before it; null where nothing differs. */
  readonly changeClass: ChangeClass | null
}

/** A text with what it means: a draft, until it has a number. */
export interface Draft extends Outline {
  readonly ja: KeptText
  readonly en: KeptText | null
  readonly rules: Rules
  /** Stable ids of its clauses; null: as counted in the text, of versions older than anchors. */
  readonly anchors: Anchors | null
  /** The version in force when it was begun; null for the first. */
  readonly base: string | null
  /** Ids of all staff who saved it: none of them may approve it. */
  readonly writers: readonly string[]
}

/** A published text; immutable. */
export interface Version extends Draft {
  readonly number: number
  readonly publishedAt: Date
}

/** What the public may read of a version. */
export type PublishedText = Pick<
  Version,
  'number' | 'company' | 'ja' | 'en' | 'anchors' | 'effectiveOn' | 'publishedAt'
>

/** Narrows a draft to the version it became; undefined while it is none. */
export function asVersion(draft: Draft | undefined): Version | undefined {
  return draft && draft.number !== null && draft.publishedAt !== null
    ? { ...draft, number: draft.number, publishedAt: draft.publishedAt }
    : undefined
}
