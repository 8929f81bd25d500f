import type { Span } from '@yakusoku/policy'

/**
 * Selects words in a text field and brings them into view.
 *
 * Browsers scroll a field to what is typed, not to what a program selects; a copy of the field of the
 * same width, filled up to the words, tells how far down they are.
 */
export function selectWords(field: HTMLTextAreaElement, { start, end }: Span): void {
  const copy = field.cloneNode() as HTMLTextAreaElement
  copy.removeAttribute('id')
  copy.value = field.value.slice(0, start)
  Object.assign(copy.style, {
    position: 'absolute',
    visibility: 'hidden',
    height: '0',
    minHeight: '0',
    width: `${field.clientWidth}px`,
  })
  field.after(copy)
  const above = copy.scrollHeight
  copy.remove()
  field.focus({ preventScroll: true })
  field.setSelectionRange(start, end)
  field.scrollTop = Math.max(above - field.clientHeight / 2, 0)
  field.scrollIntoView({ block: 'nearest' })
}

/** Where a text has words the one before did not have. */
export function insertedSpan(before: string, after: string): Span {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = after.length
  let rest = before.length
  while (end > start && rest > start && before[rest - 1] === after[end - 1]) {
    end--
    rest--
  }
  return { start, end }
}
