import { type RefObject, useMemo } from 'react'
import { useKeys } from '../../shell/keys.tsx'

/**
 * Moves the focus among the rows of a list: j and k from anywhere, the arrows from a row only, so
 * that elsewhere they still scroll the page. Enter opens, because a row is a link.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useKeys(
    useMemo(() => {
      const move = (by: 1 | -1) => {
        const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
        const at = rows.findIndex((row) => row === document.activeElement)
        const to = at < 0 ? (by === 1 ? 0 : rows.length - 1) : at + by
        rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus()
      }
      return { j: () => move(1), k: () => move(-1) }
    }, [list]),
  )
}

/** The arrow keys of a row: the same steps as j and k. */
export function stepFromRow(event: {
  key: string
  preventDefault(): void
  currentTarget: HTMLElement
}) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (by === undefined) return
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const next = rows[rows.indexOf(event.currentTarget) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}
