import type { Line } from './line.ts'

/** Longer lines are sentences. */
export const TITLE_LENGTH = 62
const ITEM_END = /(?:ため|為|場合|とき|時|こと|(?<!責任|管理)者|等|[、,:：;。])$/u
const PURPOSE_HEADING = /(?:利用|収集|取得)[^。]{0,12}目的$/u

/** Whether a line is short and unfinished enough to be a title rather than a sentence or an item. */
export function titleLike(line: Line): boolean {
  if (line.length === 0 || line.length > TITLE_LENGTH || line.folded.includes('。')) return false
  if (line.folded.endsWith('目的')) return PURPOSE_HEADING.test(line.folded) && line.length < 30
  return (
    !ITEM_END.test(line.folded) ||
    /(?:開示|停止|情報|訂正|削除|問い?合わ?せ|管理)等$/u.test(line.folded)
  )
}
