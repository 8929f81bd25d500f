import { describe, expect, it } from 'vitest'
import { anchorsJsonSchema, rulesJsonSchema, systemJsonSchema } from './json-schema.ts'

describe('the JSON Schemas', () => {
  it('refuse unknown fields and ask only for what has no default', () => {
    expect(rulesJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
      required: ['format', 'company', 'policy', 'purposes'],
    })
    expect(systemJsonSchema()).toMatchObject({
      additionalProperties: false,
      required: ['format', 'system', 'engine', 'datasets'],
    })
    expect(anchorsJsonSchema()).toMatchObject({
      additionalProperties: false,
      required: ['format', 'clauses'],
    })
  })

  it('list the categories an editor can complete', () => {
    expect(JSON.stringify(rulesJsonSchema())).toContain('"postal-code"')
  })
})
