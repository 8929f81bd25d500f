import { describe, expect, it } from 'vitest'
import { count, duration, japanTime } from './moment.ts'

describe('times and counts', () => {
  it('are shown in Japan time, whatever the time zone of the computer', () => {
    expect(japanTime('2026-12-31T15:00:00.000Z')).toBe('2027-01-01 00:00:00')
  })

  it('are milliseconds below a second and seconds above', () => {
    expect(duration(84)).toBe('84 ms')
    expect(duration(2410)).toBe('2.4 s')
  })

  it('are separated by thousands in both languages', () => {
    expect(count(12480, 'ja')).toBe('12,480')
    expect(count(12480, 'en')).toBe('12,480')
  })
})
