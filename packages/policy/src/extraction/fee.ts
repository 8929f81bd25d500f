import { asSure, certainty, type Finding } from './certainty.ts'
import { type Passage, type Reading, speaksOf } from './passage.ts'

const FEE =
  /手数料|無料|無償|\d ?円[^。]{0,60}(?:支払|負担|同封|徴収|申し受け)|\b(?:fee|free of charge)\b/u
/** A fee may stand under its own label: 「手数料」 on one line, 「1件800円」 on the next. */
const LABEL = /^[^。]{0,16}(?:手数料|費用)[^。]{0,10}$/u
/** 「1回の請求ごとに、500円(税込)」 on a line of its own. */
const SHORT = /^[^。]{0,20}\d ?円[^。]{0,12}。?$/u
const AMOUNT =
  /(\d{1,3}(?:[,、.]\d{3})+|\d{1,6})\s?円|[¥\\]\s?(\d{1,3}(?:,\d{3})+|\d{1,6})|([一二三四五六七八九]?)(千|百)円/u
const FREE =
  /無料|無償|(?:手数料|費用)[^。]{0,16}(?:いただきません|頂きません|不要|かかりません|発生しません|徴収(?:いた)?しません|ありません)|free of charge|no (?:fee|charge)/u
/** What is paid for other things: 「振込手数料」, 「通信料」. */
const OTHER = /(?:振込|決済|送金|仲介|販売|代引き?)手数料/u
const DIGITS = '一二三四五六七八九'

/** The fee of a request; 0 yen where the text says it is free, null where it gives no amount. */
export function findFee({ passages }: Reading): Finding<number | null> | null {
  const own = passages.filter(({ section }) => speaksOf(section, 'requests'))
  let first: Passage | undefined
  let free: Passage | undefined
  for (const [at, passage] of own.entries()) {
    if (!FEE.test(passage.text) || OTHER.test(passage.text)) continue
    first ??= passage
    const value = yenOf(passage, own[at + 1])
    if (value !== null) return { value, span: spanOf(passage), certainty: certainty.shaped }
    free ??= isFree(passage, own[at + 1]) ? passage : undefined
  }
  // Where one kind of request costs and the others do not, the fee is what it costs.
  if (free !== undefined) return { value: 0, span: spanOf(free), certainty: certainty.shaped }
  if (first === undefined) return null
  const found = { value: null, span: spanOf(first) }
  return asSure(found, certainty.likely, { name: 'fee-amount' })
}

function yenOf({ text, clause }: Passage, next: Passage | undefined): number | null {
  const own = yen(text)
  if (own !== null || next?.clause.section !== clause.section) return own
  return LABEL.test(text) || SHORT.test(next.text) ? yen(next.text) : null
}

function isFree({ text, clause }: Passage, next: Passage | undefined): boolean {
  if (FREE.test(text)) return true
  return next?.clause.section === clause.section && LABEL.test(text) && FREE.test(next.text)
}

function yen(text: string): number | null {
  const match = AMOUNT.exec(text)
  if (match === null) return null
  const [, plain, signed, digit, unit] = match
  const written = plain ?? signed
  if (written !== undefined) return Number(written.replace(/[,、.]/gu, ''))
  const count = digit === '' || digit === undefined ? 1 : DIGITS.indexOf(digit) + 1
  return count * (unit === '千' ? 1000 : 100)
}

function spanOf({ text, folded }: Passage): Finding<null>['span'] {
  const match = FEE.exec(text)
  const start = match?.index ?? 0
  return folded.original(start, start + (match?.[0].length ?? 1))
}
