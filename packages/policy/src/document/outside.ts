import { isPageNumber } from '../text/pages.ts'
import type { Outside } from './document.ts'
import type { Line } from './line.ts'
import { isCorporation, isEnglish, isLabel, isProse } from './shape.ts'
import { titleLike } from './title-like.ts'

/** Lines that are not part of the policy, and why. */
export type OutsideLines = ReadonlyMap<Line, Outside['why']>

const NAVIGATION =
  /^(?:▲|↑|<|>|«|»|≫|›)?[ ]?(?:(?:この)?(?:ページ|画面)の?(?:先頭|トップ|最上部|上部?)(?:へ|に)?(?:戻る|移動)?|(?:トップ|top|ホーム|home|前の?ページ)(?:ページ)?(?:へ|に)戻る|page ?top|back to top|戻る|閉じる|印刷(?:する)?|メニュー|menu|skip to (?:main )?content|本文へ(?:移動|スキップ)?)$/u
const CRUMBS = /^(?:ホーム|home|top|トップ(?:ページ)?)[ ]?(?:>|›|»|≫|→|\/)[ ]?[^。]{1,80}$/u
const COPYRIGHT = /^(?:copyright|©|\(c\))|all rights reserved\.?$/u
const CONTENTS = /^(?:目次|もくじ|contents|table of contents|index)$/u
const LEADER = /[ .…‥・·]{2,40}\d{1,3}$/u
const TERMS =
  /^[^。、]{0,24}(?:(?:利用|会員|サービス)規約|特定商取引法に基づく表[記示]|terms (?:of (?:use|service)|and conditions))$/u
const POLICY_NAME =
  /プライバシー(?:ポリシー|方針)|個人情報[^。]{0,16}(?:方針|取り?扱い?)|privacy (?:policy|notice)/u

const PERSONAL = /個人(?:情報|データ)|プライバシー|personal|privacy/u

/** Finds the lines of a page that are not its policy: navigation, contents, copyright, other documents. */
export function findOutside(lines: readonly Line[], text: string): OutsideLines {
  const found = new Map<Line, Outside['why']>()
  for (const line of lines) {
    const why = outsideByItself(line, text)
    if (why !== null) found.set(line, why)
  }
  const rest = lines.filter((line) => !line.blank && !found.has(line))
  for (const line of contentsOf(rest)) found.set(line, 'contents')
  for (const line of above(rest)) found.set(line, 'navigation')
  for (const line of otherDocuments(rest)) found.set(line, 'other-document')
  for (const line of translated(rest)) found.set(line, 'translation')
  return found
}

function outsideByItself(line: Line, text: string): Outside['why'] | null {
  if (line.blank || line.length > 120) return null
  const { folded } = line
  if (NAVIGATION.test(folded) || CRUMBS.test(folded)) return 'navigation'
  if (COPYRIGHT.test(folded)) return 'copyright'
  return isPageNumber(text.slice(line.span.start, line.span.end)) ? 'page' : null
}

/** A table of contents: titles in a row that all come again further down, with text between them. */
function contentsOf(lines: readonly Line[]): Line[] {
  const last = new Map(lines.map((line, at) => [titleOf(line), at]))
  const found: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const isNamed = CONTENTS.test(lines[at]?.folded ?? '')
    const from = isNamed ? at + 1 : at
    const run = repeatedFrom(lines, from, last)
    if (run < (isNamed ? 2 : 4)) continue
    for (const line of lines.slice(at, from + run)) found.push(line)
    at = from + run - 1
  }
  return found
}

function repeatedFrom(
  lines: readonly Line[],
  from: number,
  last: ReadonlyMap<string, number>,
): number {
  let before = from
  let run = 0
  for (let line = lines[from]; line !== undefined; line = lines[from + run]) {
    const again = last.get(titleOf(line)) ?? 0
    // Repeated lines without text between them are a block that is printed twice, such as an address.
    const apart = again > from + run && again > before + (run === 0 ? 0 : 1)
    if (!apart || !titleLike(line) || isLabel(line) || isCorporation(line)) break
    before = again
    run++
  }
  return run > 0 && before - from >= 2 * run ? run : 0
}

function titleOf({ folded }: Line): string {
  return folded.replace(LEADER, '').replace(/\s/gu, '')
}

/** How many lines a document beside the policy has at least; fewer are a section that speaks of it. */
const DOCUMENT = 8

/** Terms of service and the like on the same page, up to the next policy or the end. */
function otherDocuments(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || !named(line, TERMS)) continue
    const length = lines.slice(at + 1).findIndex((one) => named(one, POLICY_NAME) && titleLike(one))
    const end = length < 0 ? lines.length : at + 1 + length
    if (end - at >= DOCUMENT && begins(lines.slice(at + 1, at + 8))) {
      for (const one of lines.slice(at, end)) found.push(one)
      at = end - 1
    }
  }
  return found.length < lines.length * 0.9 ? found : []
}

/** Whether a line is the name of a document, and nothing else. */
function named(line: Line, name: RegExp): boolean {
  return line.marker?.number === undefined && line.length <= 40 && name.test(line.folded)
}

/** A document of its own counts from one. */
function begins(lines: readonly Line[]): boolean {
  return lines.some((line) => line.marker?.number === 1)
}

/** A form or another page's text above the name of the policy, under headings of its own. */
function above(lines: readonly Line[]): Line[] {
  const at = lines.findIndex((line) => named(line, POLICY_NAME) && titleLike(line))
  const before = lines.slice(0, Math.max(0, at))
  const isPage = before.length >= 3 && before.some(({ hashes }) => hashes > 0)
  return isPage && !before.some((line) => isProse(line) && PERSONAL.test(line.folded)) ? before : []
}

/** The English translation printed after a Japanese text, to the end of the page. */
function translated(lines: readonly Line[]): Line[] {
  const lastJapanese = lines.findLastIndex((line) => !isEnglish(line) && line.length > 20)
  const from = lines.findIndex(
    (line, at) => at > lastJapanese && isEnglish(line) && POLICY_NAME.test(line.folded),
  )
  const after = from < 0 ? [] : lines.slice(from)
  const japanese = lines.slice(0, Math.max(0, from)).filter((line) => !isEnglish(line))
  const enough = after.filter(({ length }) => length > 60).length >= 3
  return enough && japanese.length >= 5 && lastJapanese >= 0 ? after : []
}
