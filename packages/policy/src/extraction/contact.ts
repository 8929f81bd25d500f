import { type Quote } from './certainty.ts'
import { findFirst, type Passage, quote, type Reading } from './passage.ts'

/** The company's own desk. */
export interface ContactDetails {
  readonly email: Quote | null
  readonly phone: Quote | null
  readonly address: Quote | null
  readonly department: Quote | null
}

const EMAIL = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,4}/u
const DASH = '[-‐‑−–—ー(). ]'
const NUMBER = `(?:\\+81|0)\\d{0,4}${DASH}{0,2}\\d{1,4}${DASH}{0,2}\\d{3,4}`
const PHONE = new RegExp(`(?:電話(?:番号)?|tel|フリーダイヤル)[^\\d+]{0,6}(${NUMBER})(?!\\d)`, 'u')
const BARE_PHONE = new RegExp(`^(${NUMBER})(?!\\d)`, 'u')
const POSTAL = /(〒\s?\d{3}[-‐−ー]?\d{4}[^\n]{0,100})/u
const LABELLED_ADDRESS = /^(?:住所|所在地|本社(?:所在地)?|郵送先)[\s:]{1,4}([^\n]{4,100})/u
const PLACE = /[都道府県市区町村]/u
const BUILDING =
  /^\S{0,20}(?:ビル|ビルディング|タワー|マンション|ハイツ|プラザ)[^。]{0,20}$|^[^。]{1,30}(?:\d階|\df|号室)$/u
const FAR = /[\s、](?:tel|電話|fax|e-?mail|メール).*$/u

const DEPARTMENT_AFTER_COMPANY =
  /^(?:株式会社|有限会社|合同会社|一般社団法人)\S{1,30}[ \t]+((?!代表)[^\s:]{2,30}(?:担当|窓口|係|部|課|室|責任者|管理者|事務局|センター))$/u
const DEPARTMENT_IN_BRACKETS = /^[<《〔]([^>》〕]{2,30}(?:窓口|担当|係|室|センター))[>》〕]$/u
const DEPARTMENT_LABELLED =
  /^(?:担当(?:部[署門])?|部署|(?:ご?相談|お?問い?合わ?せ)?窓口)\s?:\s?([^\n]{2,40})$/u
const DEPARTMENT_ALONE =
  /^([^\s、。:@]{2,24}(?:窓口|係|担当|事務局|相談室|管理室|センター|(?<![本全一])部|課))(?:宛|まで)?$/u

/** How to reach the company about personal information; each null where the text gives none. */
export function findContact({ document, passages }: Reading): ContactDetails {
  const desk = passages.filter(({ section }) => section.kind === 'contact')
  const order = [...desk, ...passages.filter(({ section }) => section.kind !== 'contact')]
  const first = (pattern: RegExp): Quote | null => findFirst(document, order, pattern)
  const departments = [
    DEPARTMENT_AFTER_COMPANY,
    DEPARTMENT_IN_BRACKETS,
    DEPARTMENT_LABELLED,
    DEPARTMENT_ALONE,
  ]
  return {
    email: first(EMAIL),
    phone: first(PHONE) ?? findFirst(document, desk, BARE_PHONE),
    address: findAddress(document, desk, passages) ?? findAddress(document, passages, passages),
    department: departments.map((one) => findFirst(document, desk, one)).find(Boolean) ?? null,
  }
}

function findAddress(
  document: Reading['document'],
  candidates: readonly Passage[],
  all: readonly Passage[],
): Quote | null {
  for (const passage of candidates) {
    const found = addressIn(document, passage, all[passage.index + 1])
    if (found !== null) return found
  }
  return null
}

/** An address may go on in the next line: after a bare postal code, or with its building. */
function addressIn(
  document: Reading['document'],
  passage: Passage,
  next: Passage | undefined,
): Quote | null {
  const match = POSTAL.exec(passage.text) ?? LABELLED_ADDRESS.exec(passage.text)
  const written = match?.[1]?.replace(FAR, '')
  if (match === null || written === undefined) return null
  const start = match.index + match[0].indexOf(match[1] ?? '')
  const own = quote(document, passage.folded, start, start + written.length)
  const bare = /^〒\s?[\d-]{7,8}$/u.test(written.trim())
  const goesOn = next !== undefined && (bare ? PLACE.test(next.text) : BUILDING.test(next.text))
  if (!goesOn) return PLACE.test(written) ? own : null
  const span = { start: own.span.start, end: next.clause.span.end }
  return { text: document.text.slice(span.start, span.end), span }
}
