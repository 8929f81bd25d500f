/** Reads the query of an address as plain words: `?q=123` is the text `123`, never a number. */
export function readSearch(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query))
}

/** Writes what is set, and nothing for what is not. */
export function writeSearch(search: Record<string, unknown>): string {
  const entries = Object.entries(search).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  )
  const query = new URLSearchParams(entries).toString()
  return query && `?${query}`
}
