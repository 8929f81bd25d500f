/**
 * Brings a clause of the text into view, after whatever is about to be drawn is drawn.
 *
 * On a narrow screen the text stands above and not beside: there only a person who asked for the
 * text (`focus`) is taken to it, anybody else keeps their place.
 */
export function showClause(id: string, how: 'look' | 'focus'): void {
  requestAnimationFrame(() => {
    const line = document.getElementById(`clause-${id}`)
    if (!line || (how === 'look' && !matchMedia('(min-width: 64rem)').matches)) return
    line.scrollIntoView({ block: how === 'look' ? 'center' : 'nearest' })
    if (how === 'focus') line.querySelector<HTMLElement>('[data-row]')?.focus()
  })
}

/** The same for a rule in the list beside the text. */
export function showRule(key: string): void {
  requestAnimationFrame(() => {
    const card = document.querySelector<HTMLElement>(`[data-rule="${CSS.escape(key)}"]`)
    card?.scrollIntoView({ block: 'nearest' })
    card?.focus({ preventScroll: true })
  })
}
