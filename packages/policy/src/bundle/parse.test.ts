import { Problem, type ProblemValues } from '@yakusoku/contract'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleRules, sampleSystem } from '../testing/bundle.ts'
import { formatAnchors, formatRules, formatSystem } from './format.ts'
import { keepComments } from './keep-comments.ts'
import { parseAnchors, parseRules, parseSystem } from './parse.ts'

function refusal(
  yaml: string,
  parse: (yaml: string, file: string) => unknown = parseRules,
): ProblemValues {
  try {
    parse(yaml, 'rules.yaml')
  } catch (error) {
    if (error instanceof Problem && error.code === 'policy.rules-invalid') return error.values
    throw error
  }
  throw new Error('was accepted')
}

const minimal = `format: 1
company: { name: つきのわ文具 }
policy:
  ja: { file: policy.ja.md, sha256: ${'a'.repeat(64)} }
purposes:
  - id: billing
    label: { ja: 請求, en: Billing }
    clauses: [purposes-1]
    categories: [email]
    stoppable: false
`

/** Nine aliases to nine aliases to …: a few lines that stand for nine to the ninth values. */
const aliasBomb = Array.from({ length: 9 }, (_, i) => {
  const items = i === 0 ? 'x' : `*k${i - 1}`
  return `k${i}: &k${i} [${Array.from({ length: 9 }, () => items).join(', ')}]\n`
}).join('')

describe('reading YAML', () => {
  it('takes what is optional as absent', () => {
    expect(parseRules(minimal, 'rules.yaml')).toMatchObject({ provisions: [], statements: [] })
  })

  it.each([
    ['an unknown field', minimal.replace('stoppable:', 'stopable:'), 10, 'purposes.0.stopable'],
    ['a missing field', minimal.replace('    stoppable: false\n', ''), 6, 'purposes.0.stoppable'],
    ['a wrong type', minimal.replace('false', '"no"'), 10, 'purposes.0.stoppable'],
    [
      'an unknown category',
      minimal.replace('[email]', '[email, soul]'),
      9,
      'purposes.0.categories.1',
    ],
    ['no clause', minimal.replace('[purposes-1]', '[]'), 8, 'purposes.0.clauses'],
    ['a bad id', minimal.replace('id: billing', 'id: Billing!'), 6, 'purposes.0.id'],
    ['a key written twice', `${minimal}format: 1\n`, 11, 'format'],
    ['a bracket left open', minimal.replace('  ja: {', '  ja: [{'), 5, '/'],
    ['a custom tag', minimal.replace('つきのわ文具', '!!js/function x'), 2, '/'],
    ['a second document', `${minimal}---\n${minimal}`, 11, '/'],
    ['a text that is no map', '- a\n', 1, '/'],
    ['an empty file', '', 1, '/'],
  ])('refuses %s with its line and path', (_, yaml, line, path) => {
    expect(refusal(yaml)).toMatchObject({ file: 'rules.yaml', line, path })
  })

  it('says what is wrong in both languages', () => {
    const problem = refusal(minimal.replace('false', '"no"'))
    expect(problem).toMatchObject({
      detail: 'expected boolean, found string',
      detailJa: '真偽値(true / false)を書くところに文字列があります',
    })
    expect(new Problem('policy.rules-invalid', problem).sentence('ja')).toContain('10行目')
  })

  it('names the innermost thing wrong in a value of several shapes', () => {
    const yaml = formatSystem(sampleSystem).replace('category: email', 'category: soul')
    expect(refusal(yaml, parseSystem)).toMatchObject({
      path: 'datasets.public.customer.fields.mail.category',
    })
    const misspelt = formatSystem(sampleSystem).replace('why:', 'wy:')
    expect(refusal(misspelt, parseSystem)).toMatchObject({
      path: 'datasets.public.customer.fields.mail.wy',
      detail: 'unknown field',
    })
  })

  it.each([
    ['brackets without end', '['.repeat(200_000)],
    ['an alias bomb', aliasBomb],
    ['thousands of aliases', '- &a x\n- *a\n'.repeat(50_000)],
    ['more than 1 MiB', `# ${'x'.repeat(1024 * 1024)}\n`],
    ['a hundred thousand keys', Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n')],
  ])('refuses %s', (_, yaml) => {
    expect(refusal(yaml)).toMatchObject({ file: 'rules.yaml' })
  })

  it('answers any text with a value or a problem', () => {
    const parts = fc.constantFrom(
      'a',
      ': ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '&x ',
      '*x',
      '!t ',
      '"',
      "'",
      '#',
      '|',
      '---\n',
      '?',
      '<<',
      '1',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (pieces) => {
        expect(() => refusal(pieces.join(''))).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})

describe('writing YAML', () => {
  it('is read back equal', () => {
    expect(parseRules(formatRules(sampleRules), 'rules.yaml')).toEqual(sampleRules)
    expect(parseSystem(formatSystem(sampleSystem), 'shop.yaml')).toEqual(sampleSystem)
  })

  it('survives any label a person may type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (ja) => {
        fc.pre(ja.isWellFormed())
        const rules = { ...sampleRules, company: { name: ja } }
        expect(parseRules(formatRules(rules), 'rules.yaml')).toEqual(rules)
      }),
    )
  })

  it('gives a clause one line, whatever its words, and reads it back equal', () => {
    const words = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text.isWellFormed())
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (texts) => {
        const clauses = texts.map((text, at) => ({ id: `purposes-${at + 1}`, text }))
        const anchors = { format: 1 as const, clauses, retired: ['other-1'] }
        const yaml = formatAnchors(anchors)
        expect(parseAnchors(yaml, 'anchors.yaml')).toEqual(anchors)
        expect(yaml.split('\n').filter((line) => line.startsWith('  - {'))).toHaveLength(
          texts.length,
        )
      }),
    )
  })

  it('keeps the comments of people, and changes nothing but them', () => {
    const yaml = minimal.replace('    stoppable', '    # 停止できない\n    stoppable')
    const kept = keepComments(yaml, formatRules(parseRules(yaml, 'rules.yaml')))
    expect(kept).toContain('    # 停止できない\n    stoppable: false\n')
    expect(parseRules(kept, 'rules.yaml')).toEqual(parseRules(yaml, 'rules.yaml'))
    expect(keepComments(kept, formatRules(parseRules(kept, 'rules.yaml')))).toBe(kept)
  })

  it('gives a column one line, and says that it is a draft', () => {
    const yaml = formatSystem(sampleSystem)
    expect(yaml).toContain(
      '\n      mail: { category: email, purposes: [ billing ], why: 請求書の宛先 }\n',
    )
    expect(yaml).toContain('\n      memo: undeclared\n')
    expect(yaml.startsWith('# ')).toBe(true)
    expect(yaml).toContain('下書き')
  })

  it('keeps the order of the articles whatever order it is given', () => {
    const turned = Object.fromEntries(
      Object.entries(sampleRules).toReversed(),
    ) as typeof sampleRules
    expect(formatRules(turned)).toBe(formatRules(sampleRules))
  })
})
