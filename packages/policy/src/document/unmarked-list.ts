import { fold } from '../text/fold.ts'
import type { Line } from './line.ts'
import { topicOfLine } from './line-topic.ts'
import { isCorporation, isEnglish, isLabel, isProse } from './shape.ts'

/** A sentence that announces a list, by its end; or the label over one. */
const ANNOUNCES =
  /(?:以下|次|下記|左記)の?[^。]{0,40}(?:場合|とき|際|目的|ため|通り|とおり|各号|もの|事項|いずれか|措置|対応|業務|範囲)(?:[^。]{0,80}[。:])?(?:(?:ただし|但し|なお)[^。]{1,100}。)?$|^\(?(?:主な|当社の)?(?:利用|使用)目的\)?:?$/u
/** Nothing announces without one of these, and few lines have one. */
const HINT = /以下|[次左]|下記|[目⽬]的/u
/** What the items of a list end in. */
const ENDING =
  /(?:場合|とき|時|際|ため|為|目的|こと|事|する|える|じる|める)(?:\([^()]{0,60}\))?[。、]?$/u
/** 「あらかじめ次の事項を告知しているとき」, and the cases that may follow its matters. */
const NOTICE = /(?:次|以下|下記)の(?:事項|各号)を?[^。]{0,12}(?:告知|公表|通知)/u
const CASE = /(?:場合|とき)。?$/u
const NOUN = /[一-鿿ァ-ヶー々など)」](?:\([^()]{0,40}\))?$/u
/** A printed line that stops here goes on below. */
export const UNFINISHED = /(?:[をにがはでてへも、,(「]|(?<!も)の|(?<!こ)と)$/u
const LEAD = 200
/** No policy's list is longer. */
const ITEMS = 60

/**
 * Finds the lines that are items of a list without marks: parallel endings, or nothing but noun phrases, under a
 * sentence that announces a list. Each item begins at one of the lines; what an unfinished line goes on in is not one.
 * The matters an opt-out is announced with (Art. 27(2)) are inside the item that speaks of them: 2, the others 1.
 */
export function unmarkedItems(text: string, lines: readonly Line[]): Map<Line, 1 | 2> {
  const texts = lines.filter((line) => !line.blank)
  const found = new Map<Line, 1 | 2>()
  const typeset = isTypeset(texts)
  for (let at = 0; at < texts.length - 1; at++) {
    const lead = texts[at]
    if (lead === undefined || !announces(text, lead)) continue
    const run = runAfter(texts, at)
    const items = itemsOf(run)
    const nouns = !typeset && items.every(isNoun) && !isTitled(items)
    if (!isParallel(items) && !nouns) continue
    const notice = items.findIndex(({ folded }) => NOTICE.test(folded))
    for (const [place, item] of items.entries()) {
      const inside = notice >= 0 && place > notice && !CASE.test(endOf(item))
      found.set(item, inside ? 2 : 1)
    }
    at += run.length
  }
  return found
}

function announces(text: string, { body, length }: Line): boolean {
  const end = length < 4 ? '' : text.slice(Math.max(body.start, body.end - LEAD), body.end)
  return HINT.test(end) && ANNOUNCES.test(fold(end).text)
}

/** Lines broken at one width are a printer's, and where they end says nothing. */
function isTypeset(texts: readonly Line[]): boolean {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0)
  const full = texts.filter(({ length }) => length >= longest - 3).length
  return longest <= 60 && full >= 3
}

function runAfter(texts: readonly Line[], lead: number): Line[] {
  const run: Line[] = []
  for (let at = lead + 1; at < texts.length && run.length < ITEMS; at++) {
    const line = texts[at]
    if (line === undefined || !couldBeItem(line)) break
    // A blank line ends the list, but for the one over its first item.
    if (run.length > 0 && line.blankBefore && !ends(line)) break
    run.push(line)
  }
  return withoutTitle(run, texts[lead + 1 + run.length])
}

function couldBeItem(line: Line): boolean {
  if (line.marker !== null || line.hashes > 0 || line.bold || line.length > 160) return false
  if (isEnglish(line) || isLabel(line) || isCorporation(line) || /[\t:]/u.test(line.folded))
    return false
  const stop = line.folded.indexOf('。')
  return (stop < 0 || ends(line)) && !isStatement(line) && !/^[【〔「<]/u.test(line.folded)
}

/** The last line is the title of what stands under it where it ends unlike an item. */
function withoutTitle(run: readonly Line[], next: Line | undefined): Line[] {
  const last = run.at(-1)
  if (last === undefined || ends(last)) return [...run]
  const titles = next !== undefined && !next.blankBefore && isProse(next)
  return titles || topicOfLine(last) !== null ? run.slice(0, -1) : [...run]
}

function itemsOf(run: readonly Line[]): Line[] {
  return run.filter((_, at) => at === 0 || !UNFINISHED.test(run[at - 1]?.tail ?? ''))
}

function isParallel(items: readonly Line[]): boolean {
  const enough = Math.max(2, items.length / 2)
  return items.filter(ends).length >= enough
}

function ends(line: Line): boolean {
  return ENDING.test(endOf(line))
}

/** What is kept of a line begins at its head; of a long one only the last letters are. */
function endOf({ folded, tail, length }: Line): string {
  return length < 120 ? folded : tail
}

function isNoun({ tail }: Line, _: number, all: readonly Line[]): boolean {
  return all.length > 1 && (NOUN.test(tail) || ENDING.test(tail))
}

/** A title and the short line under it, apart from the sentence before, are no list of two. */
function isTitled([first, , third]: readonly Line[]): boolean {
  return first?.blankBefore === true && (third === undefined || topicOfLine(first) !== null)
}

function isStatement({ tail }: Line): boolean {
  return /(?:ます|です|ません|ください|下さい)[。.]?$/u.test(tail)
}
