import { describe, expect, it } from 'vitest'
import { count, dayInJapan, daysLater, duration, japanTime, spokenDay } from './moment.ts'

describe('times and counts', () => {
  it('are shown in Japan time, whatever the time zone of the computer', () => {
    expect(japanTime('2026-12-31T15:00:00.000Z')).toBe('2027-01-01 00:00:00')
  })

  it('begin a new day at midnight in Japan', () => {
    expect(dayInJapan(new Date('2026-12-31T14:59:59.999Z'))).toBe('2026-12-31')
    expect(dayInJapan(new Date('2026-12-31T15:00:00.000Z'))).toBe('2027-01-01')
    expect(daysLater('2026-12-31', 30)).toBe('2027-01-30')
  })

  it('are spoken as a day in either language', () => {
    expect(spokenDay('2027-01-01', 'ja')).toBe('2027年1月1日')
    expect(spokenDay('2027-01-01', 'en')).toBe('January 1, 2027')
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
