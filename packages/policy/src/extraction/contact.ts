import { findAddress } from './address.ts'
import { asSure, certainty, type Quote } from './certainty.ts'
import { findDepartment } from './department.ts'
import { type DeskOrder, deskOrder } from './desk.ts'
import { findLabelled } from './labels.ts'
import { findIn, type Passage, type Reading } from './passage.ts'

/** The company's own desk. */
export interface ContactDetails {
  readonly email: Quote | null
  readonly phone: Quote | null
  readonly address: Quote | null
  readonly department: Quote | null
}

/** Also as written to keep machines away: `desk(at)example.jp`. */
const AT = '(?:@|\\s?[\\[(<{](?:at|アット|アットマーク|@)[\\])>}]\\s?)'
const EMAIL = new RegExp(
  `[a-z0-9][a-z0-9._%+-]{0,63}${AT}[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){1,4}`,
  'u',
)
const DASH = '[-‐‑−–—ー(). ]'
const NUMBER = `(?:\\+81|0)\\d{0,4}${DASH}{0,2}\\d{1,4}${DASH}{0,2}\\d{3,4}`
const PHONE = new RegExp(
  `(?:電話(?:番号)?|tel|フリーダイヤル|phone|携帯|代表(?=:))[^\\d+]{0,12}(${NUMBER})(?!\\d)`,
  'u',
)
const BARE_PHONE = new RegExp(`^(${NUMBER})(?!\\d)`, 'u')
const ABROAD = /(?:phone|tel|call|whatsapp)[^\d+]{0,16}(\+?\d[\d -]{6,16}\d)/u

/** How to reach the company about personal information; each null where the text gives none. */
export function findContact(reading: Reading): ContactDetails {
  const order = deskOrder(reading)
  const labelled = findLabelled(reading)
  const department = findDepartment(reading, order, labelled)
  const address = findAddress(reading, order.desk, labelled)
  return {
    email: pick(reading, order, [EMAIL]),
    phone:
      pick(reading, order, [PHONE, ABROAD]) ??
      pick(reading, { ...order, elsewhere: [] }, [BARE_PHONE]),
    address: address ?? outside(findAddress(reading, order.elsewhere, labelled)),
    department,
  }
}

/** The first in the desk's order; others of its kind make it doubtful which is meant. */
function pick(reading: Reading, order: DeskOrder, forms: readonly RegExp[]): Quote | null {
  for (const form of forms) {
    const desk = allIn(reading, order.desk, form)
    const first = desk[0] ?? allIn(reading, order.elsewhere, form)[0]
    if (first === undefined) continue
    if (desk[0] === undefined) return outside(first)
    const other = desk.find(({ text }) => plain(text) !== plain(first.text))
    if (other === undefined) return first
    const values = { value: first.text, other: other.text }
    return asSure(first, certainty.likely, { name: 'contact-competes', values })
  }
  return null
}

function allIn({ document }: Reading, passages: readonly Passage[], form: RegExp): Quote[] {
  return passages.flatMap((passage) => findIn(document, passage, form) ?? [])
}

function outside(found: Quote | null): Quote | null {
  return found && asSure(found, certainty.likely, { name: 'contact-unclear' })
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()‐−–—ー-]/gu, '')
}
