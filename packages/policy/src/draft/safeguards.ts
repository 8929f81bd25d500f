import type { Rules } from '../bundle/rules.ts'
import type { ClauseFinder } from './clause-finder.ts'

type Measure = NonNullable<Rules['safeguards']>['measures'][number]

/** The headings of the authority's guideline (GL 10) and the words policies use for what falls under each. */
const measures: readonly (readonly [Measure, RegExp])[] = [
  ['basic-policy', /基本方針の?(?:策定|制定)/u],
  [
    'rules',
    /規律の?(?:整備|策定)|(?:取扱|社内|管理)(?:規程|規定|規則)|規程(?:等)?を(?:整備|策定|定め)/u,
  ],
  ['organisational', /組織的|責任者[^。]{0,16}(?:設置|置|定め)|報告連絡体制|管理体制|点検|監査/u],
  ['people', /人的|(?:従業[者員]|社員|役職員)[^。]{0,40}(?:教育|研修|監督|周知|秘密|機密)/u],
  ['physical', /物理的|入退[室館]|施錠|盗難/u],
  [
    'technical',
    /技術的|アクセス(?:制御|権|制限)|不正アクセス|暗号化|ssl|ウイルス|不正ソフトウェア|ファイアウォール/u,
  ],
  ['external-environment', /外的環境/u],
]
const SECURES =
  /安全管理|安全対策|措置|(?:漏[えい洩]い?|紛失|滅失|き損|毀損|改ざん|不正アクセス)[^。]{0,60}(?:防|対策|管理)/u

/** The measures the sections on safeguards name; a bare 「安全に管理します」 names none. */
export function draftSafeguards(clauses: ClauseFinder): Rules['safeguards'] {
  const stated = clauses
    .passages(['safeguards'], SECURES)
    .concat(clauses.passages(['safeguards'], anyMeasure))
  const passages = [...new Set(stated)].toSorted((a, b) => a.index - b.index)
  if (passages.length === 0) return undefined
  const named = measures.filter(([, words]) => passages.some(({ text }) => words.test(text)))
  return {
    clauses: passages.map(({ clause }) => clause.id),
    measures: named.map(([measure]) => measure),
  }
}

const anyMeasure = new RegExp(measures.map(([, { source }]) => source).join('|'), 'u')
