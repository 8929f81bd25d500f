import type { PolicyDocument } from '../document/document.ts'

/** What a marker or ruler may be made of; anything else must be in a clause. */
const MARKER =
  /^(?:[-*+•●○◎◦‣・･■□◆◇▼▽▲△▶▷►★☆※◯❖◼◻#=_＝ー―─━~〜|｜▪▫◾◽✓✔➢➤⇒–—\s]*(?:第?[ 　]?[(（]?(?:[0-9０-９]{1,3}(?:[-−‐.．][0-9０-９]{1,2}){0,2}|[一二三四五六七八九十]{1,3}|[a-zA-Zａ-ｚＡ-Ｚア-オイロハニホヘト]|[ivxIVXⅠ-Ⅻⅰ-ⅻ]{1,4}|[①-⑳❶-❿⑴-⒛㈠-㈩㊀-㊉])[.．)）、:：条項章節編]*)?\s*)*$/u

const TABLE_RULE = /^\s*\|[\s|:+-]*$/u

/** The text that is in no clause, heading, title, front matter or part outside, and is no marker; empty when all is well. */
export function uncovered(document: PolicyDocument): string {
  const { clauses, sections, outside, titles, frontMatter, text } = document
  const spans = [...clauses, ...sections, ...outside].map(({ span }) => span)
  const taken = [...spans, ...titles, ...(frontMatter ? [frontMatter] : [])]
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start)
  let at = 0
  let left = ''
  for (const { start, end } of [...taken, { start: text.length, end: text.length }]) {
    const gap = text.slice(at, start)
    for (const line of gap.split(/[\r\n\u2028\u2029]/u))
      if (!MARKER.test(line) && !TABLE_RULE.test(line)) left += line
    at = Math.max(at, end)
  }
  return left
}
