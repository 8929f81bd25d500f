import { describe, expect, it } from 'vitest'
import { clausePlace, neighbours } from './clause-place.ts'
import type { Section } from './select-clauses.ts'

const because = { ja: '', en: '' }
const clause = (id: string) => ({ id, text: id, standing: 'kept' as const, because })
const sections: Section[] = [
  { heading: '一', anchor: 'a', clauses: [clause('a-1'), clause('a-2')] },
  { heading: '二', anchor: 'b', clauses: [clause('b-1')] },
]

describe('the place of a clause', () => {
  it('is counted from one within its section', () => {
    expect(clausePlace(sections, 'a-2')).toEqual({ clause: 2, of: 2 })
    expect(clausePlace(sections, 'c-1')).toBeNull()
  })

  it('has neighbours across sections, and none beyond the ends', () => {
    expect(neighbours(sections, 'a-2').next?.id).toBe('b-1')
    expect(neighbours(sections, 'a-1').previous).toBeNull()
    expect(neighbours(sections, 'b-1').next).toBeNull()
  })

  it('has no neighbours in a list that does not contain it', () => {
    expect(neighbours(sections, 'c-1')).toEqual({ previous: null, next: null })
  })
})
