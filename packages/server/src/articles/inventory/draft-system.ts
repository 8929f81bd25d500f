import { type Language, Problem } from '@yakusoku/contract'
import {
  type Dataset,
  type PurposeRule,
  type ScheduleRule,
  type System,
  system,
} from '@yakusoku/policy'
import type { Catalog } from '../../connectors/postgres/catalog.ts'
import { draftFields } from './draft-fields.ts'
import type { SubjectPath } from './hops.ts'
import { proposePurposes } from './propose-purposes.ts'
import { proposeSchedule } from './propose-schedule.ts'
import { subjectPaths } from './subject-paths.ts'
import { type Surveyed, survey } from './survey.ts'

/** What a draft is made from. */
export interface DraftInput {
  readonly name: string
  readonly catalog: Catalog
  readonly purposes: readonly PurposeRule[]
  readonly schedules: readonly ScheduleRule[]
  /** Today, ISO 8601: the day the scan answers for. */
  readonly on: string
  /** The language reasons are written in. */
  readonly language: Language
}

/**
 * Drafts the inventory of a system from its catalogue and the rules; pure.
 *
 * A column no word fits stays `undeclared`, so no purpose sees it. Everything else is a proposal for a person to
 * confirm, with its reason beside it.
 *
 * @throws Problem `inventory.name-invalid`
 */
export function draftSystem(input: DraftInput): System {
  if (!system.shape.system.safeParse(input.name).success) {
    throw new Problem('inventory.name-invalid', { system: input.name })
  }
  const tables = survey(input.catalog)
  const paths = subjectPaths(tables)
  const personal = new Set(
    tables.filter((each) => isPersonal(each, paths.get(each.id))).map(({ id }) => id),
  )
  const drafting = { input, personal, paths, referenced: referencedColumns(paths) }
  const datasets = Object.fromEntries(
    tables.map((surveyed) => [surveyed.id, draftDataset(surveyed, drafting)]),
  )
  return system.parse({
    format: 1,
    system: input.name,
    engine: 'postgres',
    datasets: proposePurposes(datasets, input.purposes),
  })
}

interface Drafting {
  readonly input: DraftInput
  readonly personal: ReadonlySet<string>
  readonly referenced: ReadonlyMap<string, ReadonlySet<string>>
  readonly paths: ReadonlyMap<string, SubjectPath>
}

const noColumns: ReadonlySet<string> = new Set()
const unbound: SubjectPath = { subject: 'none', why: { ja: '', en: '' } }

function draftDataset(surveyed: Surveyed, drafting: Drafting): Dataset {
  const { input, personal, referenced, paths } = drafting
  const path = paths.get(surveyed.id) ?? unbound
  const schedule = personal.has(surveyed.id) && proposeSchedule(surveyed, input.schedules)
  return {
    ...labelOf(surveyed, path, input.language),
    subject: path.subject,
    ...(schedule ? { schedule } : {}),
    fields: draftFields(surveyed, {
      path,
      isPersonal: personal.has(surveyed.id),
      referenced: referenced.get(surveyed.id) ?? noColumns,
      on: input.on,
      language: input.language,
    }),
  }
}

/** What somebody noted on the table; where the way to the person is a guess, also what to confirm. */
function labelOf(
  { table, holder }: Surveyed,
  { subject, why }: SubjectPath,
  language: Language,
): { label?: string } {
  const own = subject !== 'none' && 'self' in subject
  const people = holder === 'subject' || holder === 'staff'
  const guessed = subject !== 'none' && (own ? !people : subject.link === 'declared')
  const label = [table.comment, guessed ? why[language] : null].filter(Boolean).join(' — ')
  return label === '' ? {} : { label }
}

function isPersonal({ found }: Surveyed, path: SubjectPath | undefined): boolean {
  return path?.subject !== 'none' || [...found.values()].some((finding) => finding !== null)
}

/** By dataset, the columns other datasets' paths arrive at. */
function referencedColumns(
  paths: ReadonlyMap<string, SubjectPath>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const columns = new Map<string, Set<string>>()
  for (const { subject } of paths.values()) {
    if (subject === 'none' || 'self' in subject) continue
    columns.set(subject.to, new Set([...(columns.get(subject.to) ?? []), ...subject.references]))
  }
  return columns
}
