import type { Line } from './line.ts'
import { isEnglish, isTitleCase } from './shape.ts'

/** Longer lines are sentences. */
export const TITLE_LENGTH = 62
/** English takes more letters for the same words. */
export const ENGLISH_LENGTH = 100
const ITEM_END =
  /(?:ため|為|場合|とき|時|こと|(?<!責任|管理)者|等|(?<!も)の|(?<!はじめ)に|[をがはでへ、,:：;。])$/u
const PURPOSE_HEADING = /(?:利用|収集|取得)[^。]{0,12}目的$|^目的$/u

/** Whether a line is short and unfinished enough to be a title rather than a sentence or an item. */
export function titleLike(line: Line): boolean {
  if (isEnglish(line) && line.length > 12) return line.length <= ENGLISH_LENGTH && isTitleCase(line)
  if (line.length === 0 || line.length > TITLE_LENGTH || line.folded.includes('。')) return false
  if (line.folded.endsWith('目的')) return isPurposeHeading(line)
  return (
    !ITEM_END.test(line.folded) ||
    /(?:開示|停止|情報|訂正|削除|問い?合わ?せ|管理)等$/u.test(line.folded)
  )
}

/** 「広告の目的」 is an item; 「取引先から預かる個人情報の利用目的」 is a heading. */
function isPurposeHeading({ folded, length }: Line): boolean {
  return (
    PURPOSE_HEADING.test(folded) && length < (/(?:情報|データ)の利用目的$/u.test(folded) ? 50 : 30)
  )
}
