import { z } from 'zod'
import { bilingual } from './words.ts'

/**
 * The states of a version, in their order.
 *
 * `published` is posted with its day and not yet decided to take effect; `scheduled` is activated for a day to
 * come; `in-force` and `superseded` follow from the clock in Japan, so they need nobody to run.
 */
export const versionStates = [
  'draft',
  'in-review',
  'approved',
  'published',
  'scheduled',
  'in-force',
  'superseded',
] as const
export const versionState = z.enum(versionStates)
export type VersionState = z.infer<typeof versionState>

/** What a change asks of the company, mildest first; see `changeClasses` of the policy package. */
export const changeClass = z.enum(['editorial', 'publish', 'notify', 'consent'])
export type ChangeClass = z.infer<typeof changeClass>

/** One draft or version, without its text. */
export const versionSummary = z.object({
  id: z.uuid(),
  /** Given when it is published; null before. */
  number: z.int().nullable(),
  state: versionState,
  company: z.string(),
  /** Counts every save of a draft; a stale one is refused. */
  revision: z.int(),
  /** Over text and rules: what an approval is bound to. */
  hash: z.string(),
  author: z.string(),
  editedAt: z.iso.datetime(),
  submittedAt: z.iso.datetime().nullable(),
  approver: z.string().nullable(),
  approvedAt: z.iso.datetime().nullable(),
  /** Why an approver gave it back; null where nobody did. */
  returned: z.string().nullable(),
  publishedAt: z.iso.datetime().nullable(),
  /** First day in force, in Japan. */
  effectiveOn: z.iso.date().nullable(),
  activatedAt: z.iso.datetime().nullable(),
  /** Against the version it would follow; null where there is none, or nothing differs. */
  changeClass: changeClass.nullable(),
})
export type VersionSummary = z.infer<typeof versionSummary>

/** Rules as JSON of the bundle's schema; the receiver parses them with `rules` of the policy package. */
const looseRules = z.record(z.string(), z.unknown())
const anchorsOnWire = z.object({
  format: z.literal(1),
  clauses: z.array(z.object({ id: z.string(), text: z.string() })),
  retired: z.array(z.string()),
})

/** A version whole: its texts, what they mean, and the ids of its clauses. */
export const versionBody = versionSummary.extend({
  ja: z.string(),
  en: z.string().nullable(),
  rules: looseRules,
  anchors: anchorsOnWire,
  /** The version a comparison is with: the one in force when this was begun; null for the first. */
  base: z.uuid().nullable(),
})
export type VersionBody = z.infer<typeof versionBody>

/** At most this many UTF-16 units of one text, as `import` has it. */
const text = z.string().min(1).max(1_000_000)

/** Begins a draft: from a text alone (its rules are drafted), from text and rules, or from a version. */
export const newDraft = z.union([
  z.object({ from: z.uuid() }),
  z.object({ ja: text, en: text.nullable().optional(), rules: looseRules.optional() }),
])

/** Saves a draft over the revision the editor had. */
export const savedDraft = z.object({
  revision: z.int(),
  ja: text,
  en: text.nullable(),
  rules: looseRules,
})

export const approval = z.object({ hash: z.string() })
export const giveBack = z.object({ reason: z.string().min(5).max(2000) })
/** The first day in force; today or later, in Japan. */
export const publication = z.object({ effectiveOn: z.iso.date() })
/** Activates exactly the effects that were shown; `class` repeats what the person read. */
export const activation = z.object({ token: z.string(), class: changeClass.nullable() })

const provision = z.object({
  law: z.string(),
  article: z.string(),
  paragraph: z.string().optional(),
  item: z.string().optional(),
})

/** How a version differs from another, and what the law asks of it. */
export const versionDiff = z.object({
  class: changeClass.nullable(),
  clauses: z.array(
    z.object({
      clause: z.string(),
      change: z.enum(['added', 'removed', 'changed', 'moved']),
      before: z.string().nullable(),
      after: z.string().nullable(),
      class: changeClass,
    }),
  ),
  rules: z.array(
    z.object({
      rule: z.string(),
      label: bilingual,
      change: z.enum(['added', 'removed', 'widened', 'narrowed', 'changed']),
      class: changeClass,
      provisions: z.array(provision),
      because: bilingual,
      clauses: z.array(z.string()),
    }),
  ),
})
export type VersionDiff = z.infer<typeof versionDiff>

/** Who and what an activation touches, before it happens. */
export const versionEffects = z.object({
  /** Names exactly these effects; sent back with the activation, refused when they have moved. */
  token: z.string(),
  effectiveOn: z.iso.date(),
  class: changeClass.nullable(),
  /** Sentences for a person, worst first. */
  effects: z.array(bilingual),
  /** Live systems, and how many people each holds; null where it could not be asked. */
  systems: z.array(
    z.object({
      name: z.string(),
      people: z.int().nullable(),
      fields: z.array(z.string()),
    }),
  ),
})
export type VersionEffects = z.infer<typeof versionEffects>

/** Where the public reads the policy: the portal's own address, without a slash at the end. */
export const policyAddresses = z.object({ portal: z.string() })

/** What the watcher last saw at the company's own address. */
export const watchResult = z.object({
  url: z.string(),
  at: z.iso.datetime(),
  outcome: z.enum(['same', 'differs', 'unreachable', 'refused']),
  /** One sentence: what was seen, what to do. */
  says: bilingual,
  version: z.int().nullable(),
})
export type WatchResult = z.infer<typeof watchResult>
