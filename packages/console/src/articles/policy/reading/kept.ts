/**
 * What a person has not saved yet, kept in this tab alone: it survives a reload and ends with the tab.
 *
 * What comes back is what this program put there; a tab that lived through an update of the program
 * loses it rather than showing what it cannot read.
 */
const form = 1

export function keep(place: string, value: unknown): void {
  try {
    sessionStorage.setItem(place, JSON.stringify({ form, value }))
  } catch {
    // The tab's storage is full: the work is still on the screen, and leaving still asks.
  }
}

/** What was kept under a place; null where there is nothing, or of another form. */
export function kept(place: string): unknown {
  const stored = sessionStorage.getItem(place)
  if (stored === null) return null
  const read = JSON.parse(stored) as { form?: unknown; value?: unknown }
  return read.form === form ? read.value : null
}

export function forget(place: string): void {
  sessionStorage.removeItem(place)
}
