import type { Rules } from '../bundle/rules.ts'
import type { PolicyDocument } from '../document/document.ts'
import type { Extraction } from '../extraction/extraction.ts'
import { identifiersIn } from '../extraction/mentions.ts'
import { readPassages } from '../extraction/passage.ts'
import { draftChange, draftImprovement } from './cadence.ts'
import { ClauseFinder } from './clause-finder.ts'
import { draftCompany } from './company.ts'
import { draftProvisions } from './provisions.ts'
import { draftPurposes } from './purposes.ts'
import { draftRequests } from './requests.ts'
import { draftRetention } from './retention.ts'
import { draftSafeguards } from './safeguards.ts'
import { draftSchedules } from './schedules.ts'
import { draftTransmissions } from './transmissions.ts'

/** The file a draft was made from: its name in the bundle and the hex SHA-256 of its bytes. */
export interface PolicyFile {
  readonly name: string
  readonly sha256: string
}

const COLLECTS = /取得|収集|お尋ね|個人情報」?とは/u
const NAMES_ITEMS =
  /識別|氏名|住所|メール|電話|アドレス|cookie|クッキー|情報を(?:取得|収集)|情報(?:のこと)?を?指/u
const FAIRLY = /適法|適正|適性|公正|偽り|不正の?手段|利用目的を(?:明|通知|説明|特定)/u
const NEED_TO_KNOW =
  /権限|業務[^。]{0,8}必要な(?:範囲|者)|アクセス(?:権|制限|制御|できる)|取り?扱う?(?:従業|者)[^。]{0,12}(?:限定|限り)|限られた|必要最小限/u
const BREACH = /(?:漏[えい洩]い?|滅失|毀損|事故|侵害)[^。]{0,30}(?:発生|生じ|判明|場合)/u
const POSTED = /掲載|公表|公開|掲示|お知らせ|発表/u
const URL_PATTERN = /https?:\/\/[^\s()<>「」、。]{3,200}/u
const REACHES =
  /問い?合わ?せ|窓口|苦情|相談|連絡|電話|tel|fax|@|メール|住所|所在地|〒|受付|担当|責任者/u
const DATED = /^(?:制定|施行|策定|改[定訂]|最終)/u

/**
 * Drafts `rules.yaml` from what a text says: a start for a person, who confirms or corrects every line.
 *
 * Nothing is invented: a rule is there only where a clause states it, every rule names its clauses, and
 * no statement is drafted, because only a person may confirm that a clause promises nothing. The one
 * thing the schema demands and a text may lack, the company's name, is then a visible placeholder.
 */
export function draftRules(
  document: PolicyDocument,
  extraction: Extraction,
  file: PolicyFile,
): Rules {
  const reading = readPassages(document)
  const clauses = new ClauseFinder(reading)
  const effectiveOn = [extraction.lastRevisedOn, extraction.enactedOn].find(isDay) ?? null
  return {
    format: 1,
    company: draftCompany(extraction, reading),
    policy: {
      ja: { file: file.name, sha256: file.sha256 },
      ...(effectiveOn !== null && { effectiveOn }),
    },
    ...optional('collection', draftCollection(clauses)),
    ...optional('acquisition', named(clauses.matching(['definition', 'acquisition'], FAIRLY))),
    purposes: draftPurposes(extraction, clauses),
    provisions: draftProvisions(extraction, clauses),
    ...optional('transmissions', draftTransmissions(clauses)),
    ...optional('requests', draftRequests(extraction, clauses)),
    ...optional('permissions', named(clauses.matching(['safeguards'], NEED_TO_KNOW))),
    ...optional('safeguards', draftSafeguards(clauses)),
    schedules: draftSchedules(extraction, clauses),
    ...optional('retention', draftRetention(extraction, clauses)),
    ...optional('breach', named(clauses.matching(['breach'], BREACH))),
    ...optional('improvement', draftImprovement(clauses)),
    ...optional('publication', draftPublication(clauses)),
    ...optional('change', draftChange(clauses)),
    ...optional('contact', draftContact(extraction, clauses)),
    statements: [],
  }
}

/** A month alone is no day a text takes effect. */
function isDay(date: string | null): date is string {
  return date !== null && date.length === 10
}

function named(found: readonly string[]): { clauses: string[] } | undefined {
  return found.length === 0 ? undefined : { clauses: [...found] }
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V })
}

/** What is collected; that it is collected fairly is another promise, which no inventory proves. */
function draftCollection(clauses: ClauseFinder): Rules['collection'] {
  const stated = clauses
    .passages(['definition', 'acquisition', 'cookies'], COLLECTS)
    .filter(({ text }) => NAMES_ITEMS.test(text) && !FAIRLY.test(text))
  if (stated.length === 0) return undefined
  const text = stated.map((passage) => passage.text).join('\n')
  return { clauses: stated.map(({ clause }) => clause.id), identifiers: identifiersIn(text) }
}

/** Whom to write to, and whether with a complaint too. */
function draftContact(extraction: Extraction, clauses: ClauseFinder): Rules['contact'] {
  const stated = clauses.passages(['contact'], REACHES).filter(({ text }) => !DATED.test(text))
  if (stated.length === 0) return undefined
  const { department } = extraction.contact
  return {
    clauses: stated.map(({ clause }) => clause.id),
    ...(department !== null && { department: department.replace(/\s+/gu, ' ') }),
    ...(stated.some(({ text }) => text.includes('苦情')) && { complaints: true }),
  }
}

/** The address is taken only from the sentence that promises the posting. */
function draftPublication(clauses: ClauseFinder): Rules['publication'] {
  const posted = clauses.passages(['policy-change'], POSTED)
  if (posted.length === 0) return undefined
  const url = posted.map(({ clause }) => URL_PATTERN.exec(clause.text)?.[0]).find(isUrl)
  return { clauses: posted.map(({ clause }) => clause.id), ...(url !== undefined && { url }) }
}

function isUrl(text: string | undefined): boolean {
  return text !== undefined && URL.canParse(text)
}
