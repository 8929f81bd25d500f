import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf, layouts, print, unitsOf } from '../testing/edited-policy.ts'
import { drawFrom, edits } from '../testing/edits.ts'
import { samplePolicy } from '../testing/sample-policy.ts'
import { decodePolicy } from '../text/decode-policy.ts'
import { type Anchors, firstAnchors, withAnchors } from './anchors.ts'
import { carryAnchors } from './anchors-carry.ts'
import { readDocument } from './read-document.ts'

const corpus = fileURLToPath(new URL('../../../../../shared/corpus/policies/', import.meta.url))
const present = existsSync(corpus)
if (!present)
  process.stderr.write('skipped: the corpus of real policies is not beside this checkout\n')
const real = present ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : []
const shop = fileURLToPath(
  new URL('../../../../examples/hoshizora/privacy/policy.ja.md', import.meta.url),
)

interface Figures {
  cases: number
  expected: number
  kept: number
  /** What an id was given to although another clause, or none, has a right to it. */
  readonly reassigned: string[]
}

/** Edits a text `cases` times, one to five edits each, and holds every id against what is known to be true. */
function measure(text: string, cases: number, figures: Figures): void {
  for (let seed = 0; seed < cases; seed++) {
    const draw = drawFrom(seed * 7919 + text.length)
    const original = draftOf(readDocument(text), layouts[draw(layouts.length)] ?? 'markdown')
    let draft = original
    const names = Object.keys(edits)
    const done = Array.from({ length: 1 + draw(5) }, () => names[draw(names.length)] ?? '')
    for (const name of done) draft = edits[name]?.(draft, draw) ?? draft
    compare(print(original), print(draft), { figures, told: `${seed} ${done.join(' ')}` })
  }
}

function compare(
  before: ReturnType<typeof print>,
  after: ReturnType<typeof print>,
  { figures, told }: { figures: Figures; told: string },
): void {
  const [was, now] = [readDocument(before.text), readDocument(after.text)]
  const units = unitsOf(was, before.places)
  const idOf = new Map(was.clauses.map(({ id }, at) => [units[at], id]))
  const unitOf = new Map(was.clauses.map(({ id }, at) => [id, units[at]]))
  const carried = carryAnchors(firstAnchors(was), now)
  figures.cases++
  for (const [at, unit] of unitsOf(now, after.places).entries()) {
    const id = carried.clauses[at]?.id ?? ''
    // A copy whose original is gone is the original, reworded: nobody could tell.
    if (unit === undefined || isOrphan(unit, after)) continue
    const owner = unitOf.get(id)
    if (owner !== undefined && owner !== unit) figures.reassigned.push(`${told}: ${id}`)
    if (idOf.has(unit)) figures.expected++
    if (idOf.get(unit) === id) figures.kept++
  }
}

function isOrphan(unit: string, { places }: ReturnType<typeof print>): boolean {
  const [, original] = /^copied (.+)$/u.exec(unit) ?? []
  return original !== undefined && !places.some(({ key }) => key === original)
}

const nothing = (): Figures => ({ cases: 0, expected: 0, kept: 0, reassigned: [] })
const read = (text: string): Anchors => firstAnchors(readDocument(text))
const ids = (anchors: Anchors): string[] => anchors.clauses.map(({ id }) => id)

describe('a text edited in known ways', () => {
  it('keeps at least 98 of 100 ids and gives none to another clause', () => {
    const figures = nothing()
    for (const text of [samplePolicy, readFileSync(shop, 'utf8')]) measure(text, 120, figures)
    expect(figures.cases).toBe(240)
    expect(figures.reassigned).toEqual([])
    expect(figures.kept / figures.expected).toBeGreaterThanOrEqual(0.98)
  })

  it.skipIf(!present)('does so where a real policy is edited', () => {
    const figures = nothing()
    for (const name of real) {
      measure(decodePolicy(readFileSync(`${corpus}${name}`), name), 40, figures)
    }
    expect(figures.cases).toBe(400)
    expect(figures.reassigned).toEqual([])
    expect(figures.kept / figures.expected).toBeGreaterThanOrEqual(0.98)
  })

  it('has edits of every kind that change the text', () => {
    const original = draftOf(readDocument(samplePolicy.replace('(1)', '（1）')), 'articles')
    const { text } = print(original)
    const seeds = Array.from({ length: 12 }, (_, n) => n * 361_000_007)
    const idle = Object.entries(edits).filter(([, edit]) =>
      seeds.every((seed) => print(edit(original, drawFrom(seed))).text === text),
    )
    expect(idle.map(([name]) => name)).toEqual([])
  })
})

const policy = (...purposes: string[]): string =>
  `# プライバシーポリシー\n\n## 利用目的\n\n個人情報を次の目的で利用します。\n\n${purposes
    .map((purpose, at) => `${at + 1}. ${purpose}\n`)
    .join('')}`
const carried = (before: string, after: string): Record<string, string> =>
  Object.fromEntries(
    carryAnchors(read(before), readDocument(after)).clauses.map(({ id, text }) => [id, text]),
  )

describe('a clause', () => {
  const three = ['代金を請求するため', '商品をお届けするため', '質問にお答えするため'] as const

  it('keeps its id when its meaning is turned round', () => {
    const text = `${policy(...three)}\n## 提供\n\n個人情報を第三者に提供しません。\n`
    expect(carried(text, text.replace('提供しません', '提供します'))).toHaveProperty(
      'third-party-1',
      '個人情報を第三者に提供します。',
    )
  })

  it('keeps its id when another is inserted before it, and the new one has a new number', () => {
    expect(carried(policy(...three), policy('抽選の賞品を送るため', ...three))).toMatchObject({
      'purposes-2': three[0],
      'purposes-5': '抽選の賞品を送るため',
    })
  })

  it('is retired for good when it is gone: neither a copy of another nor its own words again get the id', () => {
    const gone = carryAnchors(read(policy(...three)), readDocument(policy(three[0], three[2])))
    expect(gone.retired).toEqual(['purposes-3'])
    const again = carryAnchors(gone, readDocument(policy(...three, '会費を集めるため')))
    expect(again.retired).toEqual(['purposes-3'])
    expect(ids(again)).toEqual([
      'purposes-1',
      'purposes-2',
      'purposes-5',
      'purposes-4',
      'purposes-6',
    ])
  })

  it('that is written twice keeps each of its places', () => {
    const text = policy('案内を送るため', three[0], '案内を送るため', three[1])
    expect(carried(text, text.replace('1. 案内を送るため\n', ''))).toMatchObject({
      'purposes-4': '案内を送るため',
    })
  })

  it('of which a copy is made stays itself, and the copy is new', () => {
    const text = policy(...three)
    const copied = `${text}4. 商品をお届けし据え付けるため\n`
    expect(carried(text, copied)).toMatchObject({
      'purposes-3': three[1],
      'purposes-5': '商品をお届けし据え付けるため',
    })
  })
})

describe('carrying', () => {
  const sentence = fc.constantFrom(
    '代金を請求するため',
    '代金を請求します。',
    '商品をお届けするため',
    '広告',
    '同意なく提供しません。',
    '同意なく提供します。',
    '７年間保存します。',
    '5年間保存します。',
    'We keep it for 5 years.',
  )
  const texts = fc.array(sentence, { maxLength: 14 }).map((purposes) => policy(...purposes))

  it('changes nothing on the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(carryAnchors(read(text), readDocument(text))).toEqual(read(text))
      }),
    )
  })

  it('gives every clause an id of its own, retires what is gone, and gives no retired id again', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), ([first = '', ...next]) => {
        let before = read(first)
        for (const text of next) {
          const document = readDocument(text)
          const after = carryAnchors(before, document)
          expect(new Set([...ids(after), ...after.retired]).size).toBe(
            after.clauses.length + after.retired.length,
          )
          expect(after.retired.slice(0, before.retired.length)).toEqual(before.retired)
          expect([...ids(after), ...after.retired]).toEqual(expect.arrayContaining(ids(before)))
          expect(withAnchors(document, after).clauses.map(({ id }) => id)).toEqual(ids(after))
          before = after
        }
      }),
    )
  })
})
