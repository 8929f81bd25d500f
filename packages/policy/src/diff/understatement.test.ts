import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstAnchors, withAnchors } from '../document/anchors.ts'
import { carryAnchors } from '../document/anchors-carry.ts'
import { readDocument } from '../document/read-document.ts'
import { rules, text } from '../testing/edited-rules.ts'
import { comparePolicies } from './compare-policies.ts'
import { type ChangeClass, changeClasses, type PolicyDiff } from './policy-diff.ts'

/** The sample with a promise in a section whose rules say nothing of provision. */
const promising = text.replace(
  '担当者だけが',
  '個人情報を第三者に提供せず、大切に管理します。名簿の販売はいたしません。担当者だけが',
)

function diffOf(one: string, other: string): PolicyDiff {
  const [old, now] = [readDocument(one), readDocument(other)]
  const document = withAnchors(now, carryAnchors(firstAnchors(old), now))
  return comparePolicies({ document: old, rules }, { document, rules })
}

function isAtLeast(found: ChangeClass | null, least: ChangeClass): boolean {
  return found !== null && changeClasses.indexOf(found) >= changeClasses.indexOf(least)
}

/** Edits that change no promise by themselves. */
const surface: readonly (readonly [string, string])[] = [
  ['、', '，'],
  ['300円', '３００円'],
  ['099-000-1234', '０９９－０００－１２３４'],
  ['ご請求を、窓口', 'ご請求を窓口'],
  ['利用します。', '利用いたします。'],
  ['保存します。会員', '保存致します。会員'],
  ['いたしません', '致しません'],
  ['および', '及び'],
  ['しています', 'しております'],
]

const provisions = [
  '当館は、個人情報を提携会社に提供します。',
  '取得した個人データを名簿業者に販売することがあります。',
  '当館は、グループ会社と個人情報を共同利用します。',
  '氏名と住所を広告主と共有します。',
  'お客さまの情報を海外の事業者に移転します。',
  '個人情報は、当館が必要と認める場合に第三者に開示できるものとします。',
  '同意を得ずに、個人情報を協力先の企業へ譲渡します。',
  'We share your personal data with our partners.',
]

const sentences = promising
  .split('\n')
  .flatMap((line) => line.match(/[^。]+。/gu) ?? [])
  .map((sentence) => sentence.replace(/^\d+\. /u, ''))

const flips: readonly (readonly [string, string])[] = [
  ['提供せず、', '提供し、'],
  ['いたしません', 'いたします'],
  ['第三者に提供しません', '第三者に提供します'],
  ['だれの情報か分からない統計', 'だれの情報か分かる統計'],
]

describe('a difference never says less than the law asks', () => {
  it('asks for consent wherever a sentence that provides to others is put', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.constantFrom(...provisions), (at, put) => {
        expect(diffOf(promising, promising.replace(at, `${at}${put}`)).class).toBe('consent')
        expect(diffOf(promising, promising.replace(at, `${put}${at}`)).class).toBe('consent')
      }),
    )
  })

  it('tells people at least when a denial goes, and never calls that editorial', () => {
    fc.assert(
      fc.property(fc.constantFrom(...flips), edits(), ([was, is], edit) => {
        const other = edit(promising.replace(was, is))
        expect(isAtLeast(diffOf(promising, other).class, 'notify')).toBe(true)
        expect(isAtLeast(diffOf(other, promising).class, 'publish')).toBe(true)
      }),
    )
  })

  it('asks nothing for what only changes the surface, in any number, in both directions', () => {
    fc.assert(
      fc.property(edits(), (edit) => {
        const other = edit(promising)
        expect([null, 'editorial']).toContain(diffOf(promising, other).class)
        expect([null, 'editorial']).toContain(diffOf(other, promising).class)
      }),
    )
  })

  it('never calls an edit editorial both ways that takes a character of meaning', () => {
    // A heading is no clause: what it says promises nothing.
    const places = [...promising.matchAll(/^[^#\n][^\n]*$/gmu)].flatMap(({ index, 0: line }) =>
      [...line.matchAll(/[一-鿿]{2,}/gu)].map((word) => index + word.index),
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), (at) => {
        const other = promising.slice(0, at) + promising.slice(at).replace(/^[一-鿿]+/u, '')
        const ways = [diffOf(promising, other).class, diffOf(other, promising).class]
        expect(ways).not.toEqual(['editorial', 'editorial'])
      }),
      { numRuns: 200 },
    )
  })

  it('asks for consent when a refusal gains an exception, in a section without rules of provision', () => {
    const to = '名簿の販売は、当館が認める場合を除き、いたしません'
    expect(diffOf(promising, promising.replace('名簿の販売はいたしません', to)).class).toBe(
      'consent',
    )
  })

  it('asks for consent when a refusal goes, and only to publish one that comes', () => {
    const gone = promising.replace('名簿の販売はいたしません。', '')
    expect(diffOf(promising, gone).class).toBe('consent')
    expect(diffOf(gone, promising).class).toBe('publish')
  })

  it.each([
    ['consent', '当館が認める場合を除き、個人情報を第三者に提供しません。'],
    ['consent', '個人情報を提携先に提供し、名簿は販売しません。'],
    ['consent', '個人情報を提携先に提供しており、名簿は販売しません。'],
    ['consent', 'We share personal data with partners.名簿は販売しません。'],
    ['consent', '個人情報を第三者に提供しないものではありません。'],
    ['publish', '法令に基づく場合を除き、個人情報を第三者に提供しません。'],
    ['publish', '同意なく個人情報を第三者に提供することはありません。'],
  ])('%s: a new sentence %s', (expected, put) => {
    expect(diffOf(text, text.replace('担当者だけが', `${put}担当者だけが`)).class).toBe(expected)
  })

  it('tells of a weaker promise also where no word of it speaks of provision', () => {
    const one = text.replace(
      '担当者だけが',
      '思想、信仰、支持する政党に関する情報を取得しません。担当者だけが',
    )
    const other = one.replace('情報を取得', '情報を原則取得')
    expect(diffOf(one, other).class).toBe('consent')
    expect(diffOf(one, one.replace('思想、', '思想や信条、')).class).toBe('publish')
  })

  it('asks no consent for services that are provided and goods that are sold', () => {
    const put = '図録の販売とサービスの提供を行います。'
    expect(diffOf(promising, promising.replace('担当者だけが', `${put}担当者だけが`)).class).toBe(
      'publish',
    )
  })
})

/** Any of the surface edits, one after the other. */
function edits(): fc.Arbitrary<(text: string) => string> {
  return fc
    .subarray([...surface])
    .map((chosen) => (one) => chosen.reduce((now, [from, to]) => now.replace(from, to), one))
}
