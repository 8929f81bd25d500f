import { type Quote } from './certainty.ts'
import { findFirst, type Reading } from './passage.ts'

const FORM =
  '(?:株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|(?:一般|公益)?(?:社団|財団)法人|(?:学校|宗教|社会福祉|特定非営利活動|npo)法人|医療法人(?:社団|財団)?|協同組合|独立行政法人)'
const NAME = '[^\\s、。,()「」『』<>【】:]{1,30}'
const CORPORATION = `(?:${FORM} ?${NAME}|${NAME}${FORM})`
const OURSELVES =
  '(?:当社|弊社|当法人|当協会|当会|当院|当店|当組合|当事務所|当財団|当学園|当サイト|当行|当団体|本会)'

/** From the surest sign of who speaks to the least. */
const signs: readonly RegExp[] = [
  new RegExp(`(${CORPORATION})(?=\\(以下)`, 'u'),
  new RegExp(`^(${NAME})(?=\\(以下[、,]?[^)]{0,4}${OURSELVES})`, 'u'),
  new RegExp(
    `^(?:社名|会社名|商号|法人名|事業者(?:名|の名称)?|屋号|名称|運営(?:会社|者))[\\s:]{1,4}(\\S[^\\n]{0,40})`,
    'u',
  ),
  new RegExp(`^(${CORPORATION})$`, 'u'),
  new RegExp(
    `(${FORM} ?[^\\s、。,()「」のはがをに]{1,30}|[^\\s、。,()「」のはがをに]{1,30}${FORM})(?=は|の|が|では|における|および|及び)`,
    'u',
  ),
  new RegExp(`^(${CORPORATION})[ \\t]`, 'u'),
]

/** Who makes the promises; null when the text never says. */
export function findCompany({ document, passages }: Reading): Quote | null {
  for (const sign of signs) {
    const found = findFirst(document, passages, sign)
    if (found !== null) return found
  }
  return null
}

/** The representative (Art. 32(1)(i)): the name on the line of their office. */
export function findRepresentative({ document, passages }: Reading): Quote | null {
  const office =
    /^(?:代表取締役(?:社長|会長)?|代表社員|代表理事|理事長|代表者(?:名|氏名)?|代表)[\s:]{1,4}(\S[^\n]{1,20})$/u
  return findFirst(document, passages, office)
}
