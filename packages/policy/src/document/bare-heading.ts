import type { Line } from './line.ts'
import { topicOfLine } from './line-topic.ts'
import { isCorporation, isEnglish, isLabel, isProse, isTitleCase } from './shape.ts'
import { ENGLISH_LENGTH, titleLike } from './title-like.ts'
import { topicOfHeading } from './topics.ts'

const PERSONAL = /個人(?:情報|データ)|プライバシー/u
/** The first line over a telephone number is the sender's name, unless it says 問い合わせ先. */
const CONTACT = /(?:問い?合わ?せ|窓口|連絡)先?(?:等|について)?$/u
/** Longer titles without any mark are parts of sentences. */
const TITLE = 40
/** 「以下の目的で利用します：」 leads to what stands under it. */
const STATES = /(?:ます|です|ません|ください|下さい)[:。]?$/u
/** 「(参考)外国への提供」 is a title behind a remark. */
const REMARKED = /^\([^()]{1,6}\)[^\s()]{3,}$/u
/** No label stands over a line this long. */
const SENTENCE = 50

/** What is known of a text while its bare lines are looked at. */
export interface Surroundings {
  /** The text parts its sections by blank lines. */
  readonly airy: boolean
  /** Headings by a stronger form. */
  readonly known: ReadonlySet<Line>
  /** Items of lists without marks. */
  readonly items: ReadonlyMap<Line, number>
}

/** Finds unmarked short lines that are headings: the weakest form, so what stands around each must agree. */
export function bareHeadings(lines: readonly Line[], around: Surroundings): Line[] {
  const texts = lines.filter((line) => !line.blank)
  const found = new Set<Line>()
  for (const [at, line] of texts.entries()) {
    if (around.known.has(line) || around.items.has(line)) continue
    const [previous, next] = [texts[at - 1], texts[at + 1]]
    const title = withoutColon(line)
    if (next === undefined || !couldBeBare(title, next)) continue
    const isHeading = (one: Line): boolean => found.has(one) || around.known.has(one)
    const place = {
      line: title,
      previous,
      next,
      after: texts[at + 2],
      airy: around.airy,
      isHeading,
    }
    if (line.folded === '附則' || (standsApart(place) && announces(place))) found.add(line)
  }
  return [...found]
}

/** 「利用目的：」 over a list or prose is a title; a colon after anything else is not of one. */
function withoutColon(line: Line): Line {
  if (!line.tail.endsWith(':')) return line
  const folded = line.folded.replace(/[ ]?:$/u, '')
  return topicOfHeading(folded) === null ? line : { ...line, folded }
}

interface Place {
  readonly line: Line
  readonly previous: Line | undefined
  readonly next: Line
  readonly after: Line | undefined
  readonly airy: boolean
  readonly isHeading: (line: Line) => boolean
}

function couldBeBare(line: Line, next: Line): boolean {
  const most = isEnglish(line) ? ENGLISH_LENGTH : TITLE
  if (line.marker !== null || line.indent > 1 || line.length > most) return false
  if ((!titleLike(line) && !isCaseTitle(line, next)) || STATES.test(line.folded)) return false
  return (!isLabel(line) || REMARKED.test(line.folded)) && !isCorporation(line)
}

/** 「漏えいが発生した場合」 apart from everything, and over prose. */
function isCaseTitle(line: Line, next: Line): boolean {
  const isCase = /(?:場合|とき|こと)$/u.test(line.tail) && line.length <= 30
  return isCase && line.blankBefore && isProse(next) && topicOfLine(line) !== null
}

/** Neither the rest of a list item, nor a label under a heading, nor a name over an address. */
function standsApart(place: Place): boolean {
  const { line, previous, next, isHeading } = place
  if (place.airy && !isAired(place)) return false
  if (!next.blankBefore && isLabel(next) && !CONTACT.test(line.folded)) return false
  if (line.blankBefore || previous === undefined) return true
  if (previous.folded.includes('\t')) return false
  if (isHeading(previous)) return isFirstOf(previous, line, next)
  const [from, to] = [previous.marker?.number, next.marker?.number]
  return from === undefined || from === null || to !== from + 1
}

/** With a blank line before it or, after a whole sentence, one behind it or a known subject over a long sentence. */
function isAired({ line, previous, next }: Place): boolean {
  const after = previous !== undefined && endsSentence(previous)
  const over = topicOfLine(line) !== null && isProse(next) && next.length >= SENTENCE
  return line.blankBefore || (after && (next.blankBefore || over))
}

/** The first section of a document whose name stands directly over it. */
function isFirstOf(name: Line, line: Line, next: Line): boolean {
  const outer = topicOfLine(name)?.kind ?? 'other'
  const inner = topicOfLine(line)?.kind ?? 'other'
  if (outer !== 'intro' && outer !== 'other') return false
  return inner !== 'intro' && inner !== 'other' && isOver(next)
}

/** By its words or, where it says nothing we know, by prose before and after it. */
function announces(place: Place): boolean {
  const { line, previous, next } = place
  if (topicOfLine(line) !== null || line.folded.endsWith('について')) return announcesTopic(place)
  if (line.blankBefore && PERSONAL.test(line.folded)) return isOver(next) || next.blankBefore
  const apart = line.blankBefore || previous === undefined || endsSentence(previous)
  return apart && isUnknownTitle(line, next)
}

function announcesTopic({ line, next, after }: Place): boolean {
  if (isOver(next) || isContact(line, next) || isDesk(line, next, after)) return true
  if (line.tail.endsWith(':')) return false
  return line.blankBefore || PERSONAL.test(line.folded) || next.folded.includes('\t')
}

/** Whether a line is the text of what stands over it. */
function isOver(next: Line): boolean {
  return isProse(next) || next.marker !== null
}

/** Short, directly over prose, and Japanese: an English title has capitals to be known by. */
function isUnknownTitle(line: Line, next: Line): boolean {
  if (isEnglish(line)) return isTitleCase(line) && isProse(next)
  return (
    isProse(next) && !next.blankBefore && line.length <= (/[?？]$/u.test(line.tail) ? TITLE : 20)
  )
}

function isContact(line: Line, next: Line): boolean {
  return (
    CONTACT.test(line.folded) && (isLabel(next) || isCorporation(next) || CONTACT.test(next.folded))
  )
}

/** 「お問い合わせ先」 over a name, and that over a telephone number. */
function isDesk(line: Line, name: Line, after: Line | undefined): boolean {
  if (!CONTACT.test(line.folded) || name.length > 24 || after === undefined) return false
  return isLabel(after) || /^[^。]{1,12}:/u.test(after.folded)
}

function endsSentence({ tail }: Line): boolean {
  return tail.endsWith('。')
}
