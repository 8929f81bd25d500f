import { describe, expect, it } from 'vitest'
import { day, moment } from './dates.ts'

describe('dates', () => {
  it('keep a calendar date as it is', () => {
    expect(day('2026-11-01', 'ja')).toBe('2026年11月1日')
    expect(day('2026-11-01', 'en')).toBe('1 November 2026')
  })

  it('take the day of an instant from the clocks of Japan', () => {
    expect(day('2026-10-01T15:30:00Z', 'ja')).toBe('2026年10月2日')
  })

  it('say that a time of day is that of Japan', () => {
    expect(moment('2026-11-22T21:05:00Z', 'ja')).toBe('2026年11月23日 6:05(日本時間)')
    expect(moment('2026-11-22T21:05:00Z', 'en')).toBe('23 November 2026 06:05 (Japan time)')
  })
})
