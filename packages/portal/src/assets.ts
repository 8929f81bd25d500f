import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Relative to dist/server/index.js, the one place this module runs from once it is built.
const client = new URL(/* @vite-ignore */ '../client/', import.meta.url)

/** Folder with the style sheet and `icon.svg`, an absolute path; serve it whole, as it is. */
export const assetsFolder: string = fileURLToPath(new URL('assets/', client))

/**
 * File name of the style sheet in `assetsFolder`; it holds a hash, so it may be cached for ever.
 *
 * @throws Error when the style sheet was not built with the pages.
 */
export function styleSheet(): string {
  const manifest = JSON.parse(
    readFileSync(new URL('.vite/manifest.json', client), 'utf8'),
  ) as Record<string, { file: string } | undefined>
  const built = manifest['src/styles/pages.css']
  if (built === undefined) throw new Error('the pages have no style sheet; run npm run build again')
  return built.file.slice('assets/'.length)
}
