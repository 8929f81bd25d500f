import { asSure, certainty, type Quote } from './certainty.ts'
import type { Labelled } from './labels.ts'
import { type Passage, quote, type Reading } from './passage.ts'

const POSTAL = /(〒\s?\d{3}[-‐−ー]?\d{4}[^\n]{0,100})/u
const LABEL =
  /^(?:ご?住所|所在地|(?:本社|本店|会社|法人)(?:所在地|住所)?|郵送先?|宛先|送付先|address)$/u
const PLACE = /[都道府県市区町村]/u
const PREFECTURE =
  /^(?:東京都|北海道|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島|[一-鿿]{2})県)[^。]{4,80}$/u
const ENGLISH =
  /^(?=[^.]{0,120}\d)(?:[^,.]{1,40},\s?){2,6}[a-z .-]{0,40}\s?\d{3,7}(?:-\d{4})?(?:,? ?japan)?\.?$/u
const BUILDING =
  /^\S{0,20}(?:ビル|ビルディング|タワー|マンション|ハイツ|プラザ)[^。]{0,20}$|^[^。]{1,30}(?:\d階|\df|号室)$/u
const FAR = /[\s、](?:tel|電話|fax|e-?mail|メール).*$/u

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
    const shaped = PREFECTURE.test(passage.text) || ENGLISH.test(passage.text)
    if (shaped) {
      const written = passage.text.replace(FAR, '')
      return asSure(quote(reading.document, passage.folded, 0, written.length), certainty.shaped)
    }
  }
  return null
}

function withPostalCode({ document, passages }: Reading, passage: Passage): Quote | null {
  const match = POSTAL.exec(passage.text)
  const written = match?.[1]?.replace(FAR, '')
  if (match === null || written === undefined) return null
  const own = quote(document, passage.folded, match.index, match.index + written.length)
  return goingOn(document, own, passages[passage.index + 1], written)
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
  return goingOn(document, own, passages[passage.index + 1], text)
}

/** An address may go on in the next line: after a bare postal code, or with its building. */
function goingOn(
  document: Reading['document'],
  own: Quote,
  next: Passage | undefined,
  written: string,
): Quote | null {
  const bare = /^〒\s?[\d-]{7,8}$/u.test(written.trim())
  const goesOn = next !== undefined && (bare ? PLACE.test(next.text) : BUILDING.test(next.text))
  if (!goesOn) return PLACE.test(written) ? own : null
  const span = { start: own.span.start, end: next.clause.span.end }
  return { text: document.text.slice(span.start, span.end), span }
}
