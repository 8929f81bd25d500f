import type { Section } from '../document/document.ts'
import { type Quote } from './certainty.ts'
import { type Passage, quote, type Reading, whole } from './passage.ts'

const ENDING = /(?:ため|為|目的|こと|事|業務)(?:\([^)]{0,60}\))?。?$/u
const STATEMENT = /(?:ます|です|ません)。?$/u
const USE = /利用|使用|活用|ため|提供し|提供する|保管|登録|送付|連絡|対応/u
const FRAGMENT = /(?:^|は、|また、|及び、)([^。、][^。]{4,120}?(?:ため|目的))(?=[、にのでと])/gu

/** The purposes as printed, one for each list item; running text only where no list is. */
export function findPurposes({ document, passages }: Reading): Quote[] {
  const inside = insidePurposes(document.sections)
  const wide = passages.filter(({ clause }) => inside[clause.section])
  const own = wide.filter(({ section }) => section.kind === 'purposes')
  const listed = own.filter((passage, at) => isPurpose(passage, own[at + 1]))
  if (listed.length > 0) return listed.map(whole)
  return wide.flatMap((passage) =>
    [...passage.text.matchAll(FRAGMENT)].map((match) => {
      const text = match[1] ?? ''
      const start = match.index + match[0].length - text.length
      return quote(document, passage.folded, start, start + text.length)
    }),
  )
}

/** For every section, whether it is about purposes or stands under one that is. */
function insidePurposes(sections: readonly Section[]): boolean[] {
  let outer = false
  return sections.map(({ kind, level }) => {
    if (level === 1) outer = kind === 'purposes'
    return outer || kind === 'purposes'
  })
}

function isPurpose({ clause, text }: Passage, next: Passage | undefined): boolean {
  const { item } = clause
  if (item === null || !item.first || item.marker.startsWith('※')) return false
  if (ENDING.test(text)) return true
  // `(1) 応募者の個人情報` over a nested list says whose data, not what for.
  if ((next?.clause.item?.depth ?? 0) > item.depth) return false
  return !STATEMENT.test(text) || USE.test(text)
}
