import { asSure, certainty, type Quote } from './certainty.ts'
import type { Labelled } from './labels.ts'
import { type Passage, quote, type Reading } from './passage.ts'

const POSTAL = /(〒\s?\d{3}[-‐−ー]?\d{4}[^\n]{0,100})/u
const ENGLISH_LABEL = /^(?:(?:our |mailing |registered )?(?:address|office)\s?:\s?)/u
const LABEL =
  /^(?:ご?住所|所在地|(?:本社|本店|会社|法人)(?:所在地|住所)?|郵送先?|宛先|送付先|address)$/u
const PLACE = /[都道府県市区町村]/u
const PREFECTURE =
  /^(?:東京都|北海道|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島|[一-鿿]{2})県)[^。]{4,80}$/u
const ENGLISH =
  /^(?=[^.]{0,120}\d)(?:[^,.]{1,40},\s?){2,6}[a-z .-]{0,40}\s?\d{3,7}(?:-\d{4})?(?:,? ?japan)?\.?$/u
const BUILDING =
  /^\S{0,20}(?:ビル|ビルディング|タワー|マンション|ハイツ|プラザ)[^。]{0,20}$|^[^。]{1,30}(?:\d階|\df|号室)$/u
/** 「〔 〒… 〕」: a bracket that opens before the address. */
const UNOPENED = /(?<=^[^〔【「(]{0,120})\s*[〕】」)]$/u
/** What stands behind an address in its line: a telephone, the company, its desk. */
const FAR =
  /[\s、](?:tel|電話|fax|e-?mail|メール).*$|\s(?:株式会社|有限会社|合同会社|一般社団法人|\S{2,30}(?:株式会社|窓口|係|御中|宛)).*$/u
/** An address has a line for its town, one for its house and one for its floor. */
const LINES = 3

/** An address, by its postal code, its label or its prefecture. */
export function findAddress(
  reading: Reading,
  candidates: readonly Passage[],
  labelled: readonly Labelled[],
): Quote | null {
  const byPassage = new Map(
    labelled.filter(({ label }) => LABEL.test(label)).map((one) => [one.passage, one]),
  )
  for (const passage of candidates) {
    const found =
      withPostalCode(reading, passage) ?? underLabel(reading, passage, byPassage.get(passage))
    if (found !== null) return found
  }
  for (const passage of candidates) {
    const found = byShape(reading, passage)
    if (found !== null) return found
  }
  return null
}

function byShape({ document }: Reading, { text, folded, clause }: Passage): Quote | null {
  const from = ENGLISH_LABEL.exec(text)?.[0].length ?? 0
  const written = text.slice(from).replace(FAR, '')
  const english = ENGLISH.test(written)
  if (!english && !PREFECTURE.test(written)) return null
  const own = quote(document, folded, from, from + written.length)
  // 「2 Venture Drive」 begins with what else would count an item.
  const number = /^\d{1,5}$/u.exec(english && from === 0 ? (clause.item?.marker ?? '') : '')?.[0]
  const start = number === undefined ? -1 : document.text.lastIndexOf(number, own.span.start)
  const span = { start: start < 0 ? own.span.start : start, end: own.span.end }
  return asSure({ text: document.text.slice(span.start, span.end), span }, certainty.shaped)
}

function withPostalCode({ document, passages }: Reading, passage: Passage): Quote | null {
  const match = POSTAL.exec(passage.text)
  const written = match?.[1]?.replace(FAR, '').replace(UNOPENED, '')
  if (match === null || written === undefined) return null
  const own = quote(document, passage.folded, match.index, match.index + written.length)
  return goingOn(document, own, passages.slice(passage.index + 1, passage.index + LINES), written)
}

function underLabel(
  { document, passages }: Reading,
  passage: Passage,
  found: Labelled | undefined,
): Quote | null {
  if (found === undefined || !PLACE.test(found.value.text)) return null
  const text = found.value.text.replace(/[\s、](?:TEL|電話|FAX|E-?mail|メール).*$/iu, '')
  const own = {
    text,
    span: { start: found.value.span.start, end: found.value.span.start + text.length },
  }
  return goingOn(document, own, passages.slice(passage.index + 1, passage.index + LINES), text)
}

/** An address may go on in the next lines: after a bare postal code, with its house and its floor. */
function goingOn(
  document: Reading['document'],
  own: Quote,
  next: readonly Passage[],
  written: string,
): Quote | null {
  let whole = written
  let { end } = own.span
  for (const { text, clause } of next) {
    const bare = /^〒\s?[\d-]{7,8}$/u.test(whole.trim())
    if (bare ? !PLACE.test(text) : !BUILDING.test(text)) break
    whole = `${whole} ${text}`
    ;({ end } = clause.span)
  }
  if (!PLACE.test(whole)) return null
  const span = { start: own.span.start, end }
  return { text: document.text.slice(span.start, span.end), span }
}
