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
