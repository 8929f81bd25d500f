/** Redraws the picture in ARCHITECTURE.md from the imports themselves; `--check` fails where it is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import configuration from '../.dependency-cruiser.mjs'

const file = 'ARCHITECTURE.md'
const begin = '<!-- picture: npm run picture -->'
const end = '<!-- end of picture -->'

const { output } = await cruise(['packages'], { ...configuration.options })
if (typeof output === 'string') throw new Error(output)

const arrows = new Set<string>()
const parts = new Set<string>()
for (const { source, dependencies } of output.modules) {
  const from = partOf(source)
  for (const { resolved } of dependencies) {
    const to = partOf(resolved)
    if (!from || !to || from === to) continue
    parts.add(from).add(to)
    arrows.add(`  ${nodeOf(from)} --> ${nodeOf(to)}`)
  }
}
const nodes = [...parts].toSorted().map((part) => `  ${nodeOf(part)}["${part}"]`)
const picture = ['```mermaid', 'flowchart LR', ...nodes, ...[...arrows].toSorted(), '```'].join(
  '\n',
)
const text = readFileSync(file, 'utf8')
const drawn = `${text.slice(0, text.indexOf(begin) + begin.length)}\n\n${picture}\n\n${text.slice(text.indexOf(end))}`

if (!process.argv.includes('--check')) writeFileSync(file, drawn)
else if (drawn !== text) {
  console.error(`the picture in ${file} is stale; run: npm run picture`)
  process.exitCode = 1
}

/** A package, or inside the server an article or a layer; tests are not part of the architecture. */
function partOf(path: string): string | undefined {
  if (path.includes('.test.') || !path.startsWith('packages/')) return undefined
  const inServer = /^packages\/server\/src\/(articles\/[^/]+|connectors|platform|commands)\//.exec(
    path,
  )
  if (inServer) return inServer[1]
  if (path.startsWith('packages/server/src/')) return 'application'
  return /^packages\/([^/]+)\//.exec(path)?.[1]
}

function nodeOf(part: string): string {
  return part.replace(/[^a-z]/g, '_')
}
