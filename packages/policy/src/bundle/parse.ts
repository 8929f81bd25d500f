import { Problem } from '@yakusoku/contract'
import { type Anchors, anchors } from '../document/anchors.ts'
import { readYaml } from './read-yaml.ts'
import { type Rules, rules } from './rules.ts'
import { type System, system } from './system.ts'

/**
 * Reads `rules.yaml`.
 *
 * @throws Problem `policy.rules-invalid` with file, line and path of the first thing wrong
 */
export function parseRules(yaml: string, file: string): Rules {
  return readYaml(yaml, file, rules)
}

/**
 * Reads one `systems/<name>.yaml`.
 *
 * @throws Problem `policy.rules-invalid` with file, line and path of the first thing wrong
 */
export function parseSystem(yaml: string, file: string): System {
  return readYaml(yaml, file, system)
}

/**
 * Reads `anchors.yaml`.
 *
 * @throws Problem `policy.rules-invalid` with file, line and path of the first thing wrong; `policy.duplicate-id`
 *   where an id stands for two clauses, or for one that is there and one that is gone
 */
export function parseAnchors(yaml: string, file: string): Anchors {
  const read = readYaml(yaml, file, anchors)
  const seen = new Set<string>()
  for (const id of [...read.clauses.map((clause) => clause.id), ...read.retired]) {
    if (seen.has(id)) throw new Problem('policy.duplicate-id', { what: file, id })
    seen.add(id)
  }
  return read
}
