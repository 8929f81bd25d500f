/**
 * The datasets from the person to this one, the person's own first: `kaiin ← chumon`.
 *
 * The wire lists the hops towards the person, nearest first, with or without the dataset itself; a
 * path that ends in the dataset already runs the other way. Empty where the data are nobody's.
 */
export function pathFromPerson(dataset: string, path: readonly string[]): string[] {
  if (path.length === 0) return []
  if (path.length > 1 && path.at(-1) === dataset) return [...path]
  return [...path.filter((hop) => hop !== dataset).toReversed(), dataset]
}

/** A dataset's id without its schema, where the schema says nothing: `public.kaiin` is `kaiin`. */
export function shortId(dataset: string): string {
  return dataset.replace(/^public\./, '')
}
