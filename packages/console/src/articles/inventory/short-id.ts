/** A dataset's id without its schema, where the schema says nothing: `public.kaiin` is `kaiin`. */
export function shortId(dataset: string): string {
  return dataset.replace(/^public\./, '')
}
