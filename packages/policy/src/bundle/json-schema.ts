import { z } from 'zod'
import { anchors } from '../document/anchors.ts'
import { rules } from './rules.ts'
import { system } from './system.ts'

/** JSON Schema (draft 2020-12) of `rules.yaml`, for editors. */
export function rulesJsonSchema(): Record<string, unknown> {
  return { title: 'Yakusoku rules.yaml', ...z.toJSONSchema(rules, { io: 'input' }) }
}

/** JSON Schema (draft 2020-12) of `systems/<name>.yaml`, for editors. */
export function systemJsonSchema(): Record<string, unknown> {
  return { title: 'Yakusoku systems/*.yaml', ...z.toJSONSchema(system, { io: 'input' }) }
}

/** JSON Schema (draft 2020-12) of `anchors.yaml`, for editors. */
export function anchorsJsonSchema(): Record<string, unknown> {
  return { title: 'Yakusoku anchors.yaml', ...z.toJSONSchema(anchors, { io: 'input' }) }
}
