import type { VersionOutline } from '@yakusoku/portal'
import { describe, expect, it } from 'vitest'
import { noticeFor } from './history.ts'

const one = (
  number: number,
  state: VersionOutline['state'],
  effectiveOn: string,
): VersionOutline => ({
  number,
  state,
  effectiveOn,
  publishedAt: '2026-11-01T00:00:00Z',
  changeClass: null,
})
const history = (...outlines: VersionOutline[]) => ({ outlines, inForce: 2, today: '2026-11-23' })

describe('what stands over the text of a version', () => {
  const inForce = one(2, 'in-force', '2026-11-01')

  it('tells of the newer one people meet first, a sure one before one nobody has activated', () => {
    const coming = history(
      one(4, 'published', '2026-12-01'),
      one(3, 'scheduled', '2027-01-01'),
      inForce,
    )
    expect(noticeFor(2, coming)).toEqual({ kind: 'newer', number: 3, from: '2027-01-01' })
    expect(noticeFor(4, coming)).toEqual({ kind: 'not-yet', from: '2026-12-01' })
  })

  it('never promises a day that has passed, or a version a newer one has overtaken', () => {
    const passed = history(
      one(3, 'published', '2026-11-22'),
      inForce,
      one(1, 'published', '2026-12-01'),
    )
    expect(noticeFor(3, passed)).toEqual({ kind: 'not-applied' })
    expect(noticeFor(1, passed)).toEqual({ kind: 'not-applied' })
    expect(noticeFor(2, passed)).toBeNull()
  })
})
