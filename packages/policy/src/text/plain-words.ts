import { fold } from './fold.ts'

/** Longer clauses are hostile; what stands behind is compared as it is. */
const LIMIT = 20_000

/** Spellings of one word, politeness and okurigana, in the order they are made equal. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?:させて(?:いただ|頂)|いた|致)し?(きます|します|しません|きません)/gu, 'し$1'],
  [/し[きし]ます/gu, 'します'],
  [/し[きし]ません/gu, 'しません'],
  [/(?:及び|並びに|ならびに)/gu, 'および'],
  [/(?:又は|若しくは|もしくは)/gu, 'または'],
  [/(?<=[一-鿿ァ-ヶー])等/gu, 'など'],
  [/但し/gu, 'ただし'],
  [/為(?=[にの。、]|$)/gu, 'ため'],
  [/出来/gu, 'でき'],
  [/頂/gu, 'いただ'],
  [/下さ/gu, 'くださ'],
  [/(?:御|ご|お)(?=[一-鿿])/gu, ''],
  [/様(?![々式子])/gu, 'さま'],
  [/共に/gu, 'ともに'],
  [/従い/gu, 'したがい'],
  [/当た?(?=[っり])/gu, 'あた'],
  [/全て/gu, 'すべて'],
  [/予め/gu, 'あらかじめ'],
  [/(?:漏えい|漏洩い?|漏えい)/gu, '漏洩'],
  [/(?:き損|棄損)/gu, '毀損'],
  [/ホームページ|ウェブサイト|webサイト/gu, 'サイト'],
  [/(?<=[ァ-ヶ])ー(?![ァ-ヶー])/gu, ''],
  [/(?<=[一-鿿])[いえきぎけげしせちてびべみめりれ]わ?せ?(?=[一-鿿])/gu, ''],
  [/(?:取扱|取り扱)い?/gu, '取扱'],
  [/(?:問合|問い合)わ?せ?/gu, '問合'],
  [/申し?込み?/gu, '申込'],
  [/(?:して|し)(?:おり|い)ます/gu, 'します'],
  [/します(?=[。.」』)]|$)/gu, 'する'],
  [/[ぁ-ん]?ません/gu, 'ない'],
  [/[わかさたなばまらがし]ない/gu, 'ない'],
  [/[いきちにびみりぎえけせてねべめれげ]ます(?=[。.」』)]|$)/gu, '*'],
  [/(?<=[一-鿿えけせてねべめれげ])[うくつむるぐぶ](?=[。.」』)]|$)/gu, '*'],
  [/(?:です|である|だ)(?=[。.」』)]|$)/gu, ''],
]

/**
 * What a sentence says, without how it is said: width, spelling, politeness, okurigana, punctuation and space are
 * folded away. Two texts with the same plain words promise the same.
 *
 * For comparison only; never shown.
 */
export function plainWords(text: string): string {
  let plain = withoutGaps(fold(text.slice(0, LIMIT)).text, /[\s*_`#]+/gu)
  for (const [spelling, word] of spellings) plain = plain.replace(spelling, word)
  return withoutGaps(plain, /[\s\p{P}\p{S}]+/gu) + text.slice(LIMIT)
}

/** Between two words of English a gap is a space, and nothing anywhere else. */
function withoutGaps(text: string, gaps: RegExp): string {
  return text.replace(gaps, (gap: string, at: number) =>
    isLatin(text[at - 1]) && isLatin(text[at + gap.length]) ? ' ' : '',
  )
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9]/u.test(character)
}
