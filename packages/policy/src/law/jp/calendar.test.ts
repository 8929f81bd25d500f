import { expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addPeriod,
  dayInJapan,
  daysBetween,
  startOfDayInJapan,
} from './calendar.ts'
import { addOpenDays, holidayOn, isOpenDay, nextOpenDay } from './open-days.ts'

it('a day in Japan begins nine hours before it begins in London', () => {
  expect(dayInJapan(new Date('2026-11-22T14:59:59.999Z'))).toBe('2026-11-22')
  expect(dayInJapan(new Date('2026-11-22T15:00:00Z'))).toBe('2026-11-23')
  expect(startOfDayInJapan('2026-11-23').toISOString()).toBe('2026-11-22T15:00:00.000Z')
  expect(dayInJapan(startOfDayInJapan('2026-01-01'))).toBe('2026-01-01')
})

it.each(['2026-02-30', '2026-13-01', '2026-1-1', '', 'today', '2026-11-23T00:00'])(
  'there is no day %j',
  (date) => {
    expect(() => startOfDayInJapan(date)).toThrow(RangeError)
    expect(() => addDays(date, 1)).toThrow(RangeError)
    expect(() => isOpenDay(date)).toThrow(RangeError)
  },
)

it('days are counted over the ends of months and leap years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
  expect(daysBetween('2026-11-23', '2027-01-21')).toBe(59)
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
  expect(addMonths('2026-12-15', -12)).toBe('2025-12-15')
})

it.each([
  ['2026-11-23', 'a holiday'],
  ['2026-05-06', 'the substitute of a holiday on a Sunday'],
  ['2026-09-22', 'a day between two holidays'],
  ['2026-11-21', 'a Saturday'],
  ['2026-11-22', 'a Sunday'],
  ['2026-12-29', 'the first day of the year-end closing'],
  ['2026-12-31', 'the year-end closing'],
  ['2028-01-03', 'the last day of the year-end closing'],
])('%s is not open: %s', (date) => {
  expect(isOpenDay(date)).toBe(false)
})

it.each(['2026-11-24', '2026-12-28', '2027-01-04'])('%s is open', (date) => {
  expect(isOpenDay(date)).toBe(true)
})

it('the next open day is the day itself where it is open', () => {
  expect(nextOpenDay('2026-11-24')).toBe('2026-11-24')
  expect(nextOpenDay('2026-11-21')).toBe('2026-11-24')
  expect(nextOpenDay('2026-12-29')).toBe('2027-01-04')
  expect(addOpenDays('2026-11-20', 1)).toBe('2026-11-24')
  expect(addOpenDays('2026-12-28', 2)).toBe('2027-01-05')
})

it('holidays have names until 2050, and beyond that a day counts as open rather than closed', () => {
  expect(holidayOn('2026-11-23')).toEqual({ ja: '勤労感謝の日', en: 'Labor Thanksgiving Day' })
  expect(holidayOn('2026-11-24')).toBeUndefined()
  expect(isOpenDay('2050-11-23')).toBe(false)
  expect(isOpenDay('2051-11-23')).toBe(true)
})

it('a period does not count the day it starts from', () => {
  expect(addPeriod('2020-04-01', 'P7Y')).toBe('2027-04-01')
  expect(addPeriod('2024-02-29', 'P1Y')).toBe('2025-02-28')
  expect(addPeriod('2026-01-31', 'P13M')).toBe('2027-02-28')
  expect(addPeriod('2026-01-01', 'P90D')).toBe('2026-04-01')
  expect(() => addPeriod('2026-01-01', 'P1W')).toThrow(RangeError)
})
