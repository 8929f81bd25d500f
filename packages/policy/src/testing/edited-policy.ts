import type { PolicyDocument } from '../document/document.ts'

/** A sentence or list item that stays itself through every edit; who it is, is known. */
export interface Unit {
  readonly key: string
  readonly text: string
  readonly item: boolean
  /** New, copied, or two in one: cut or joined after that, nobody could say who is who. */
  readonly whole?: true
}

export interface Part {
  readonly heading: string
  readonly units: readonly Unit[]
}

export type Layout = 'articles' | 'markdown' | 'numbered' | 'squares'
export const layouts: readonly Layout[] = ['articles', 'markdown', 'numbered', 'squares']

/** A policy as its author sees it. */
export interface Draft {
  readonly layout: Layout
  readonly parts: readonly Part[]
}

export function draftOf({ sections, clauses }: PolicyDocument, layout: Layout): Draft {
  const parts = sections.map((section, at) => ({
    heading: section.heading.replace(/^[\d第条.．、■\s()（）章]+/u, '').replace(/[)）]$/u, ''),
    units: clauses
      .filter((clause) => clause.section === at)
      .map(({ id, text, item }) => ({
        key: id,
        text: text.replace(/\s*[\r\n]\s*/gu, ''),
        item: item !== null,
      })),
  }))
  return { layout, parts: parts.filter(({ units }) => units.length > 0) }
}

const heads: Readonly<Record<Layout, (heading: string, n: number) => string>> = {
  articles: (heading, n) => `第${n}条(${heading})`,
  markdown: (heading) => `## ${heading}`,
  numbered: (heading, n) => `${n}. ${heading}`,
  squares: (heading) => `■${heading}`,
}
const markers: Readonly<Record<Layout, (n: number) => string>> = {
  articles: (n) => `(${n}) `,
  markdown: (n) => `${n}. `,
  numbered: (n) => `(${n}) `,
  squares: () => '・',
}

/** Writes a draft out; with the place of every unit in the text. */
export function print({ layout, parts }: Draft): {
  readonly text: string
  readonly places: readonly { readonly key: string; readonly start: number; readonly end: number }[]
} {
  let text = 'プライバシーポリシー\n\n'
  const places: { key: string; start: number; end: number }[] = []
  for (const [at, { heading, units }] of parts.entries()) {
    if (heading !== '') text += `${heads[layout](heading, at + 1)}\n\n`
    let n = 0
    for (const unit of units) {
      n = unit.item ? n + 1 : 0
      if (unit.item) text += markers[layout](n)
      const start = text.length
      text += unit.text
      places.push({ key: unit.key, start, end: text.length })
      if (unit.item || !/[。.]$/u.test(unit.text)) text += '\n'
    }
    text += '\n\n'
  }
  return { text, places }
}

/** The unit each clause is; undefined where the reader saw two in one or one in two. */
export function unitsOf(
  { clauses }: PolicyDocument,
  places: ReturnType<typeof print>['places'],
): (string | undefined)[] {
  const touched = clauses.map(({ span }) =>
    places.filter(({ start, end }) => start < span.end && end > span.start).map(({ key }) => key),
  )
  const counts = new Map<string, number>()
  for (const keys of touched) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return touched.map(([key, ...more]) =>
    key !== undefined && more.length === 0 && counts.get(key) === 1 ? key : undefined,
  )
}
