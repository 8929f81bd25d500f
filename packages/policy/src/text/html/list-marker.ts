import type { Attributes } from './elements.ts'

/** A list that is open, and what it counts with. */
export interface OpenList {
  readonly ordered: boolean
  readonly type: string
  readonly step: 1 | -1
  next: number
}

/** What an `ol`, `ul` or `menu` counts with, as its attributes say. */
export function openList(name: string, attributes: Attributes): OpenList {
  const style = attributes['style'] ?? ''
  const none = /list-style(?:-type)?\s{0,4}:\s{0,4}none/u.test(style.slice(0, 1000))
  return {
    ordered: name === 'ol' && !none,
    type: attributes['type'] ?? '1',
    step: 'reversed' in attributes ? -1 : 1,
    next: integer(attributes['start']) ?? 1,
  }
}

/** Takes the marker of the next item off a list. */
export function nextMarker(list: OpenList, attributes: Attributes): string {
  if (!list.ordered) return '-'
  const number = integer(attributes['value']) ?? list.next
  list.next = number + list.step
  return `${printed(number, list.type)}.`
}

/** Whether a text begins with a number or bullet of its own, so that the list prints none. */
export function bringsMarker(text: string): boolean {
  return /^(?:[・●○◎■□◆◇▼※①-⑳❶-❿◦•*+-]|[(（]?(?:[0-9０-９]{1,3}|[a-zA-Zア-オイロハ一二三四五六七八九十])[)）.．、]|第[0-9０-９一二三四五六七八九十]{1,3}[条項章])/u.test(
    text,
  )
}

function integer(value: string | undefined): number | null {
  return value !== undefined && /^\s{0,9}-?\d{1,6}\s{0,9}$/u.test(value) ? Number(value) : null
}

function printed(number: number, type: string): string {
  if (number < 1 || number > 999) return String(number)
  if (type === 'a' || type === 'A') return letters(number, type === 'a' ? 97 : 65)
  if (type === 'i') return roman(number)
  return type === 'I' ? roman(number).toUpperCase() : String(number)
}

function letters(number: number, first: number): string {
  const before = number > 26 ? letters(Math.floor((number - 1) / 26), first) : ''
  return before + String.fromCharCode(first + ((number - 1) % 26))
}

const romans = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

function roman(number: number): string {
  let rest = number
  let text = ''
  for (const [letter, value] of romans) {
    while (rest >= value) {
      text += letter
      rest -= value
    }
  }
  return text
}
