import type { Rules } from '../bundle/rules.ts'
import type { Extraction } from '../extraction/extraction.ts'
import type { ClauseFinder } from './clause-finder.ts'

type Exception = NonNullable<Rules['retention']>['exceptions'][number]

/** The company's own judgement is looked for first: 「法令等に照らし当社が必要と判断する場合」 promises nothing. */
const grounds: readonly (readonly [Exception, RegExp])[] = [
  ['discretion', /合理的な?理由|(?:当社|弊社|当院|当会|当協会)が[^。]{0,12}(?:判断|必要と認め)/u],
  ['claims', /係争|訴訟|紛争|請求権|債権|苦情/u],
  ['fraud', /不正|悪用|再(?:登録|入会)/u],
  ['law', /法令|法律|税法|会社法|法に/u],
  ['consent', /同意|承諾/u],
]

/** 「ただし、次の場合はこの限りではありません。」 */
const LEADS = /場合|各号|限り|除/u

/** The retention statement's exceptions, each by its ground; undefined where the text states no retention. */
export function draftRetention(extraction: Extraction, clauses: ClauseFinder): Rules['retention'] {
  const { retention, spans } = extraction
  if (retention === null) return undefined
  const pointers = [
    '/retention/statement',
    ...retention.exceptions.map((_, at) => `/retention/exceptions/${at}`),
  ]
  const from = pointers.flatMap((pointer) => {
    const passage = clauses.at(spans[pointer]?.[0] ?? 0)
    return passage === undefined ? [] : [...clauses.leadOf(passage, LEADS), passage.clause.id]
  })
  const found = retention.exceptions.map(groundOf)
  return from.length === 0
    ? undefined
    : { clauses: [...new Set(from)], exceptions: [...new Set(found)] }
}

function groundOf(text: string): Exception {
  // Normalising a hostile run of marks costs its square; a ground shows early.
  const folded = text.slice(0, 300).normalize('NFKC')
  return grounds.find(([, words]) => words.test(folded))?.[0] ?? 'other'
}
