const ENDING =
  /(?:ため|為|目的|こと|事|業務|to (?:provide|improve|respond|send)[^.]{0,200})(?:\([^)]{0,60}\))?[。.]?$/u
const FOR = /(?:ため|為|目的)(?:\([^)]{0,60}\))?。?$/u
const STATEMENT = /(?:ます|です|ません)。?$/u
const USE = /利用|使用|活用|ため|提供し|提供する|保管|登録|送付|連絡|対応/u
/** What speaks of purposes, or promises to say them, or asks for consent, and gives no purpose. */
const ABOUT_PURPOSES =
  /目的(?:を|の)(?:変更|追加|公表|達成|範囲|特定|制限)|ません。?$|できます|ください|(?:あらかじめ|事前に)[^。]{0,20}同意|(?:明示|明記|通知|公表)(?:し|いた|致し|させて)[^。]{0,12}$|(?:規定|記載|定め|明示)(?:の|が)?ない(?:利用)?目的|以外の目的/u
/** Whose data, not what for: 「(1) 応募者の個人情報」. */
const WHOSE =
  /(?:個人(?:情報|データ)|お?客様情報|皆様|の方|方々|について|^[・●■]?(?:主な|当社の)?(?:利用|使用)目的|[::])(?:\([^)]{0,60}\))?$/u
/** 「■主な利用目的」, 「採用応募者の個人情報の利用目的」: a title inside its part, or the name of a column. */
const LABEL =
  /^(?!その他|上記|前各号)[^。、]{0,80}(?:(?:利用|使用|取得|収集)(?:の|する)?目的|^目的)[>》〉】」\])。:\s]{0,3}$/u

const BRACKETED = /\([^()]{0,80}\)/gu

/** Whether words name purposes to come and are none themselves. */
export function namesPurposes(folded: string): boolean {
  return folded.length <= 120 && LABEL.test(folded.replace(BRACKETED, ''))
}

/** Whether a title says whose data a list is about. */
export function ofWhom(folded: string): boolean {
  return WHOSE.test(folded)
}

/** Whether words end in ため or 目的 as a stated purpose does. */
export function statesFor(folded: string): boolean {
  return FOR.test(folded) && !STATEMENT.test(folded) && !namesPurposes(folded)
}

/** Whether the item of a list states a purpose; `over` where it stands over a list of its own. */
export function readsAsPurpose(folded: string, over: boolean): boolean {
  if (namesPurposes(folded)) return false
  if (ENDING.test(folded)) return true
  if (over || ABOUT_PURPOSES.test(folded) || WHOSE.test(folded)) return false
  return !STATEMENT.test(folded) || USE.test(folded.replace(/(?:利用|使用)目的/gu, ''))
}

/** Whether a line without any mark may be one of a list. */
export function isLine(line: string): boolean {
  // Normalising a hostile run of marks costs its square.
  if (line.length > 200) return false
  const folded = line.normalize('NFKC')
  return folded.length > 2 && !/。/u.test(folded) && !WHOSE.test(folded) && !STATEMENT.test(folded)
}
