/**
 * The datasets from the person to this one, the person's own first: `kaiin ← chumon`.
 *
 * The wire lists the hops from the dataset towards the person; this turns them round and makes sure
 * that the dataset itself ends the line. Empty where the data are nobody's.
 */
export function pathFromPerson(dataset: string, path: readonly string[]): string[] {
  if (path.length === 0) return []
  const fromPerson = path.filter((hop) => hop !== dataset).toReversed()
  return [...fromPerson, dataset]
}

/** A dataset's id without its schema, where the schema says nothing: `public.kaiin` is `kaiin`. */
export function shortId(dataset: string): string {
  return dataset.replace(/^public\./, '')
}
