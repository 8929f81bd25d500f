import type { FactId } from '../bundle/rules-law.ts'
import { anySays, textSays } from '../law/matter/look.ts'
import type { LintMatter } from '../law/matter/matter.ts'

/** 「外国の会社に提供する場合は」 says what is done if, not that it is so. */
const ONLY_IF = /(?:提供|移転|委託|保管|保存)する(?:場合|とき|際)/u
const INCLUDED = /(?:外国|海外|国外)[^。]{0,12}を含/u

/** Words with which a text itself says that a fact is so, or is not; "not" is tried first. */
const words: Readonly<Record<FactId, { readonly no?: RegExp; readonly yes?: RegExp }>> = {
  'foreign-storage': {
    no: /国内[^。]{0,30}(?:のみ|だけ|限)|(?:外国|海外|国外)[^。]{0,30}(?:保管|保存|サーバ|取り?扱)[^。]{0,12}(?:ません|しない)/u,
    yes: /(?:外国|海外|国外|米国|アメリカ|シンガポール|eu域内|欧州)[^。]{0,30}(?:サーバ|クラウド|データセンター|保管|保存)/u,
  },
  'foreign-recipient': {
    no: /(?:外国|海外|国外)[^。]{0,30}(?:提供|移転)[^。]{0,16}(?:ません|しない|行わない)/u,
    yes: /(?:外国|海外|国外|米国)(?:の|にある|に所在する)?[^。]{0,8}(?:事業者|第三者|委託先|企業|会社|法人)/u,
  },
  'charges-fee': {},
  'accredited-body': {
    no: /認定個人情報保護団体[^。]{0,40}(?:ありません|ございません|おりません|いません|していない)/u,
    yes: /認定個人情報保護団体/u,
  },
  'telecom-service': {},
  minors: {},
  'anonymised-information': {
    no: /匿名加工情報[^。]{0,24}(?:ません|しない|行わない)/u,
    yes: /匿名加工情報[^。]{0,30}(?:作成|加工|提供|利用)|匿名加工情報への加工/u,
  },
}

/**
 * Whether a fact about the company is so: as a person answered, else as the rules or the text show.
 *
 * Null where nobody said; then it is a question.
 */
export function factOf(matter: LintMatter, fact: FactId): boolean | null {
  const answered = matter.rules?.answers?.[fact]?.answer
  return answered ?? shownByRules(matter, fact) ?? shownByText(matter, fact)
}

function shownByRules({ rules }: LintMatter, fact: FactId): boolean | null {
  if (fact === 'accredited-body' && rules?.company.accreditedBody) return true
  if (fact === 'charges-fee' && rules?.requests?.feeYen !== undefined) {
    return rules.requests.feeYen > 0
  }
  if (fact === 'foreign-recipient' && rules?.provisions.some(isAbroad)) return true
  return null
}

function isAbroad({ country }: { readonly country?: string | undefined }): boolean {
  return country !== undefined && country !== 'JP'
}

function shownByText(matter: LintMatter, fact: FactId): boolean | null {
  if (fact === 'charges-fee') {
    const { amountYen, mentioned } = matter.extraction.fee
    return mentioned ? amountYen !== 0 : null
  }
  const { no, yes } = words[fact]
  if (no !== undefined && textSays(matter, no)) return false
  const stated = matter.reading.passages.filter(
    ({ text }) => INCLUDED.test(text) || !ONLY_IF.test(text),
  )
  return yes !== undefined && anySays(stated, yes) ? true : null
}
