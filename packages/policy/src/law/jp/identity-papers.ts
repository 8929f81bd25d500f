import type { Bilingual } from '@yakusoku/contract'
import { type LawFact, place } from './laws.ts'

/** A paper that shows who somebody is, and what of it a company may not see or keep. */
export interface IdentityPaper extends LawFact {
  readonly name: Bilingual
  /** How a text may print it, NFKC, without `の写し`. */
  readonly words: RegExp
  /** What it may be compared with. */
  readonly shows: Bilingual
  /** The numbers and entries on it that must not be seen. */
  readonly guarded: readonly Bilingual[]
  /** What to cover before a copy is sent, or which copy to ask for; null where nothing need be. */
  readonly cover: Bilingual | null
}

const guideline = place('GL', '3-8-7')
const since = { from: null, until: null } as const

const myNumber = { ja: '個人番号', en: 'My Number' }
const insurerNumber = { ja: '保険者番号', en: "insurer's number" }
const insuredNumber = { ja: '被保険者等記号・番号', en: "insured's symbol and number" }

/** The papers companies ask for, with what the law keeps from them; the guideline names most as examples. */
export const identityPapers = [
  {
    id: 'driving-licence',
    name: { ja: '運転免許証', en: "driver's licence" },
    words: /運転免許証|免許証/u,
    shows: { ja: '氏名、住所、生年月日、写真', en: 'name, address, birth date, photo' },
    guarded: [{ ja: '免許証の番号', en: 'licence number' }],
    cover: {
      ja: '免許証の番号、条件の欄、裏面の臓器提供の意思表示欄を覆ってください',
      en: 'cover the licence number, the conditions, and the organ donation field on the back',
    },
    provisions: [guideline],
    certainty: 'unverified',
    source: 'APPI 2(2), Order 1: the number is an individual identification code; GL 3-8-7',
    ...since,
  },
  {
    id: 'my-number-card',
    name: { ja: 'マイナンバーカードの表面', en: 'My Number Card (front only)' },
    words: /マイナンバーカード|個人番号カード/u,
    shows: { ja: '氏名、住所、生年月日、写真', en: 'name, address, birth date, photo' },
    guarded: [myNumber],
    cover: {
      ja: '表面だけをお送りください。個人番号が書かれた裏面は送らないでください',
      en: 'send the front only; never the back, which has the My Number',
    },
    provisions: [place('My-Number-Act', '15'), place('My-Number-Act', '20'), guideline],
    certainty: 'verified',
    source: 'My Number Act 15, 20; My Number Guideline 4-3-(3)A; GL 3-8-7',
    ...since,
  },
  {
    id: 'insurance-card',
    name: { ja: '健康保険証', en: 'health insurance card' },
    words: /健康保険(?:被保険者)?証|保険証/u,
    shows: { ja: '使えません', en: 'no longer valid' },
    guarded: [insurerNumber, insuredNumber],
    cover: null,
    provisions: [guideline],
    from: null,
    // The last cards expired that day; care providers alone may be lenient for longer.
    until: '2025-12-01',
    certainty: 'secondary',
    source: 'no new cards since 2024-12-02, the last expired on 2025-12-01',
  },
  {
    id: 'eligibility-certificate',
    name: { ja: '資格確認書', en: 'health insurance eligibility certificate' },
    words: /資格確認書/u,
    shows: { ja: '氏名、生年月日(写真はありません)', en: 'name, birth date; it has no photo' },
    guarded: [insurerNumber, insuredNumber],
    cover: {
      ja: '保険者番号、被保険者等記号・番号、QRコードを覆ってください',
      en: "cover the insurer's number, the insured's symbol and number, and the QR code",
    },
    provisions: [guideline],
    certainty: 'secondary',
    source: 'Health Insurance Act 194-2 and its like forbid asking for the numbers; GL 3-8-7',
    ...since,
  },
  {
    id: 'resident-record',
    name: { ja: '住民票の写し', en: 'copy of the resident record' },
    words: /住民票/u,
    shows: { ja: '氏名、住所、生年月日', en: 'name, address, birth date' },
    guarded: [
      myNumber,
      { ja: '住民票コード', en: 'resident record code' },
      { ja: '本籍', en: 'registered domicile' },
    ],
    cover: {
      ja: '個人番号、住民票コード、本籍、続柄を省いたものをお取りください。書かれているときは覆ってください',
      en: 'take one without My Number, resident record code, registered domicile and relationship, or cover them',
    },
    provisions: [place('My-Number-Act', '20'), guideline],
    certainty: 'unverified',
    source: 'My Number Act 20; the resident record code may not be asked for; GL 3-8-7',
    ...since,
  },
  {
    id: 'passport',
    name: { ja: 'パスポート', en: 'passport' },
    words: /パスポート|旅券/u,
    shows: {
      ja: '氏名、生年月日、写真(2020年以降のものは住所を確かめられません)',
      en: 'name, birth date, photo; those issued since 2020 show no address',
    },
    guarded: [{ ja: '旅券番号', en: 'passport number' }],
    cover: { ja: '旅券番号を覆ってください', en: 'cover the passport number' },
    provisions: [guideline],
    certainty: 'unverified',
    source: 'APPI 2(2), Order 1: the number is an individual identification code; GL 3-8-7',
    ...since,
  },
  {
    id: 'residence-card',
    name: { ja: '在留カード', en: 'residence card' },
    words: /在留カード/u,
    shows: { ja: '氏名、住所、写真', en: 'name, address, photo' },
    guarded: [{ ja: '在留カードの番号', en: 'residence card number' }, myNumber],
    cover: {
      ja: '在留カードの番号を覆ってください。個人番号が書かれた面は送らないでください',
      en: 'cover the card number, and send no side with a My Number',
    },
    provisions: [place('APPI-Rule', '4'), guideline],
    certainty: 'unverified',
    source: 'APPI 2(2), Rule 4; the card may be one with the My Number Card; GL 3-8-7',
    ...since,
  },
  {
    id: 'special-resident',
    name: { ja: '特別永住者証明書', en: 'special permanent resident certificate' },
    words: /特別永住者証明書/u,
    shows: { ja: '氏名、住所、写真', en: 'name, address, photo' },
    guarded: [{ ja: '証明書の番号', en: 'certificate number' }],
    cover: {
      ja: '特別永住者証明書の番号を覆ってください',
      en: 'cover the number of the certificate',
    },
    provisions: [place('APPI-Rule', '4'), guideline],
    certainty: 'unverified',
    source: 'APPI 2(2), Rule 4; GL 3-8-7',
    ...since,
  },
  {
    id: 'pension-book',
    name: { ja: '年金手帳', en: 'pension book' },
    words: /年金手帳|基礎年金番号通知書/u,
    shows: { ja: '氏名、生年月日', en: 'name, birth date' },
    guarded: [{ ja: '基礎年金番号', en: 'basic pension number' }],
    cover: { ja: '基礎年金番号を覆ってください', en: 'cover the basic pension number' },
    provisions: [guideline],
    certainty: 'unverified',
    source: 'the basic pension number may not be asked for; GL 3-8-7',
    ...since,
  },
  {
    id: 'seal-certificate',
    name: { ja: '印鑑登録証明書', en: 'seal registration certificate' },
    words: /印鑑(?:登録)?証明書/u,
    shows: { ja: '氏名、住所、実印の印影', en: 'name, address, the registered seal' },
    guarded: [],
    cover: null,
    provisions: [guideline],
    certainty: 'verified',
    source: 'GL 3-8-7 note 2',
    ...since,
  },
] as const satisfies readonly IdentityPaper[]

/** The paper a text names, or undefined for one the pack does not know. */
export function identityPaper(printed: string): IdentityPaper | undefined {
  const folded = printed.slice(0, 60).normalize('NFKC')
  return identityPapers.find(({ words }) => words.test(folded))
}
