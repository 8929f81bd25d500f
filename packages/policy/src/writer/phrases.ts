import { type Category, categories, type Language } from '@yakusoku/contract'

/** Stands in a draft for a fact nobody gave; `lint` and people look for the brackets. */
export function blank(what: string): string {
  return `〔${what}〕`
}

/** Several things in a row: 「氏名、住所」; `name, address and order`. */
export function list(language: Language, things: readonly string[]): string {
  if (language === 'ja') return things.join('、')
  if (things.length < 2) return things.join('')
  return `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`
}

const units = {
  ja: { Y: '年', M: 'か月', D: '日' },
  en: { Y: 'year', M: 'month', D: 'day' },
} as const

function partsOf(period: string): { readonly count: number; readonly unit: 'Y' | 'M' | 'D' } {
  const [, count, unit] = /^P([1-9]\d{0,3})([YMD])$/u.exec(period) ?? []
  return { count: Number(count), unit: unit === 'Y' || unit === 'D' ? unit : 'M' }
}

/** A period of the rules in words: `P13M` is 「13か月間」, `13 months`. */
export function periodWords(language: Language, period: string): string {
  const { count, unit } = partsOf(period)
  if (language === 'ja') return `${count}${units.ja[unit]}間`
  return `${count} ${units.en[unit]}${count === 1 ? '' : 's'}`
}

/** The cadences people have a word of their own for. */
const usual: Readonly<Record<string, string>> = {
  P1Y: '年に1回以上',
  P6M: '半年に1回以上',
  P3M: '四半期に1回以上',
  P1M: '毎月1回以上',
}

/** How often at least: `P1Y` is 「年に1回以上」, `at least once a year`. */
export function cadenceWords(language: Language, period: string): string {
  const { count, unit } = partsOf(period)
  if (language === 'ja') return usual[period] ?? `${count}${units.ja[unit]}に1回以上`
  const every = count === 1 ? `a ${units.en[unit]}` : `every ${count} ${units.en[unit]}s`
  return `at least once ${every}`
}

/** A day in words: 「2026年11月1日」, `1 November 2026`. */
export function dayWords(language: Language, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  if (language === 'ja') return `${Number(year)}年${Number(month)}月${Number(day)}日`
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${Number(year)}`
}

const months =
  'January February March April May June July August September October November December'.split(' ')

/** Categories by the names people know them by, each once. */
export function categoryWords(language: Language, ids: readonly Category[]): string[] {
  return [...new Set(ids)].map((id) => categories[id][language])
}
