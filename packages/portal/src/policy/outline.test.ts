import type { PolicyText } from '@yakusoku/contract'
import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outline, runs } from './outline.ts'

type Section = PolicyText['sections'][number]
type Block = Section['blocks'][number]

const section = (level: number): Section => ({
  heading: '',
  anchor: `s${level}`,
  level,
  blocks: [],
})
const block = (kind: Block['kind']): Block => ({ kind, marker: null, clauses: [] })
const tagsOf = (...levels: number[]) => outline(levels.map(section)).map(({ tag }) => tag)

describe('headings of the sections', () => {
  it('start right below the h1, whatever level the text starts with', () => {
    expect(tagsOf(1, 1)).toEqual(['h2', 'h2'])
    expect(tagsOf(3, 3)).toEqual(['h2', 'h2'])
  })

  it('close the gap where the text skips a level', () => {
    expect(tagsOf(2, 4, 3, 2)).toEqual(['h2', 'h3', 'h3', 'h2'])
  })

  it('never go down by more than one level at a time', () => {
    assert(
      property(array(integer({ min: 1, max: 9 })), (levels) => {
        const depths = [1, ...tagsOf(...levels).map((tag) => Number(tag[1]))]
        expect(depths.every((depth, at) => at === 0 || depth <= (depths[at - 1] ?? 0) + 1)).toBe(
          true,
        )
      }),
    )
  })
})

describe('runs of blocks', () => {
  it('put the items between two paragraphs into one list', () => {
    const kinds = (['paragraph', 'item', 'item', 'paragraph', 'item'] as const).map(block)
    expect(runs(kinds).map(({ kind, blocks }) => [kind, blocks.length])).toEqual([
      ['paragraph', 1],
      ['item', 2],
      ['paragraph', 1],
      ['item', 1],
    ])
  })

  it('keep every block, in order', () => {
    const any = constantFrom<Block['kind']>('paragraph', 'item').map(block)
    assert(
      property(array(any), (blocks) => {
        expect(runs(blocks).flatMap((run) => run.blocks)).toEqual(blocks)
      }),
    )
  })
})
