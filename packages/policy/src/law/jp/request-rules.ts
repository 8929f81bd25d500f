import type { Bilingual } from '@yakusoku/contract'
import type { Provision } from '../law-rule.ts'
import { type LawFact, place, presentArticles } from './laws.ts'

/** A ground on which a request may be refused, wholly or in part, as a letter would cite it. */
export interface RefusalGround {
  readonly id: string
  readonly when: Bilingual
  readonly provisions: readonly Provision[]
}

/** One thing a person may ask for, with what the law makes of it. */
export interface RequestRule extends LawFact {
  /** The kinds of `rules.yaml` it covers; several rules may cover one kind on different conditions. */
  readonly kinds: readonly string[]
  readonly what: Bilingual
  readonly condition: Bilingual
  readonly duty: Bilingual
  /** Empty where the law names none. */
  readonly refusals: readonly RefusalGround[]
  /** Whether a fee may be set, reasonable by the real cost (Art. 38). */
  readonly feeAllowed: boolean
  /** Whether it must come before a suit, and two weeks before that (Art. 39). */
  readonly beforeSuit: boolean
  /** Where the law asks to tell the person what was decided, without delay. */
  readonly notices: readonly Provision[]
}

const since = { from: presentArticles, until: null, certainty: 'verified' } as const

const own: Bilingual = {
  ja: 'ご本人の保有個人データであるとき',
  en: "the data are the person's own",
}

const danger: RefusalGround = {
  id: 'danger',
  when: {
    ja: 'ご本人または第三者の生命、身体、財産その他の権利や利益を害するおそれがある場合',
    en: 'it may harm the life, body, property or another right or interest of the person or of somebody else',
  },
  provisions: [place('APPI', '33', '2', '1')],
}

// Mere volume is no serious hindrance; the same request again and again may be (GL 3-8-2).
const hindrance: RefusalGround = {
  id: 'hindrance',
  when: {
    ja: '業務の適正な実施に著しい支障を及ぼすおそれがある場合',
    en: 'it may seriously hinder the proper conduct of business',
  },
  provisions: [place('APPI', '33', '2', '2')],
}

const otherLaw: RefusalGround = {
  id: 'other-law',
  when: { ja: 'ほかの法令に違反することとなる場合', en: 'it would breach another law' },
  provisions: [place('APPI', '33', '2', '3')],
}

const otherProcedure: RefusalGround = {
  id: 'other-procedure',
  when: {
    ja: 'ほかの法令に特別の手続が定められている場合',
    en: 'another law sets its own procedure',
  },
  provisions: [place('APPI', '33', '4')],
}

/** Art. 35 in common: the request has no ground, or another measure protects the person as well. */
function ungrounded(paragraphs: readonly string[]): RefusalGround[] {
  return [
    {
      id: 'ungrounded',
      when: {
        ja: '調べた結果、法律が定める理由が認められない場合',
        en: 'inquiry shows that the reason the law asks for is not there',
      },
      provisions: paragraphs.map((one) => place('APPI', '35', one)),
    },
    {
      id: 'substitute',
      when: {
        ja: '多額の費用がかかるなど実施が困難で、ご本人の権利や利益を守る代わりの措置をとる場合',
        en: 'it would be very costly or difficult, and another measure protects the person',
      },
      provisions: paragraphs.map((one) => place('APPI', '35', one)),
    },
  ]
}

/** What a person may ask for, R1 to R11. */
export const requestRules = [
  {
    id: 'R1',
    kinds: ['purpose-notice'],
    what: { ja: '利用目的の通知', en: 'notice of the purpose' },
    condition: own,
    duty: { ja: '遅滞なく通知する', en: 'tell it without delay' },
    refusals: [
      {
        id: 'purpose-clear',
        when: {
          ja: '公表などにより、その方のデータの利用目的が明らかな場合',
          en: 'what is published makes the purpose plain',
        },
        provisions: [place('APPI', '32', '2', '1')],
      },
      {
        id: 'purpose-exempt',
        when: {
          ja: '通知により、ご本人や第三者の権利利益、当社の正当な利益、国の機関などの事務が害されるおそれがある場合',
          en: "telling may harm somebody's rights, the company's legitimate interest, or a public authority's work",
        },
        provisions: [
          place('APPI', '32', '2', '2'),
          place('APPI', '21', '4', '1'),
          place('APPI', '21', '4', '2'),
          place('APPI', '21', '4', '3'),
        ],
      },
    ],
    feeAllowed: true,
    beforeSuit: false,
    notices: [place('APPI', '32', '3')],
    provisions: [place('APPI', '32', '2'), place('APPI', '32', '3')],
    source: 'APPI 32(2)(3), 21(4)',
    ...since,
  },
  {
    id: 'R2',
    kinds: ['disclosure'],
    what: { ja: '保有個人データの開示', en: 'disclosure of retained personal data' },
    condition: own,
    duty: {
      ja: 'ご本人が選んだ方法(電磁的記録、書面など)で遅滞なく開示する。無いときは無いことを知らせる',
      en: 'disclose without delay in the way the person chose, electronic or paper; say so where there is none',
    },
    refusals: [danger, hindrance, otherLaw, otherProcedure],
    feeAllowed: true,
    beforeSuit: true,
    notices: [place('APPI', '33', '3')],
    provisions: [place('APPI', '33', '1'), place('APPI', '33', '2'), place('APPI-Rule', '30')],
    source: 'APPI 33(1)-(4); Rule 30',
    ...since,
  },
  {
    id: 'R3',
    kinds: ['provision-records'],
    what: { ja: '第三者提供記録の開示', en: 'disclosure of records of provision' },
    condition: {
      ja: '第三者に提供した、または第三者から提供を受けた、ご本人に関する記録であるとき',
      en: 'the record is about the person',
    },
    duty: {
      ja: 'ご本人が選んだ方法で、法定の記録事項を遅滞なく開示する',
      en: 'disclose the statutory items of the record without delay in the way the person chose',
    },
    refusals: [
      danger,
      hindrance,
      otherLaw,
      otherProcedure,
      {
        id: 'excluded-record',
        when: {
          ja: '記録の存否が明らかになることで、危険、違法行為、国の安全や捜査への支障などを招くおそれがある場合',
          en: 'knowing of the record may bring danger or illegality, or hamper national security or an investigation',
        },
        provisions: [place('APPI', '33', '5'), place('APPI-Order', '11')],
      },
    ],
    feeAllowed: true,
    beforeSuit: true,
    notices: [place('APPI', '33', '3'), place('APPI', '33', '5')],
    provisions: [place('APPI', '33', '5'), place('APPI-Order', '11')],
    source: 'APPI 33(5); Order 11',
    ...since,
  },
  {
    id: 'R4',
    kinds: ['correction', 'addition', 'deletion'],
    what: { ja: '訂正、追加、削除', en: 'correction, addition, deletion' },
    condition: { ja: '内容が事実でないとき', en: 'the content is not factual' },
    duty: {
      ja: '利用目的に必要な範囲で遅滞なく調査し、対応して、結果と内容を知らせる',
      en: 'inquire without delay as far as the purpose needs, act, and tell the result and its content',
    },
    refusals: [
      {
        id: 'factual',
        when: {
          ja: '調査の結果、内容が事実と合っている場合',
          en: 'inquiry shows that the content is factual',
        },
        provisions: [place('APPI', '34', '2')],
      },
      {
        id: 'not-needed',
        when: {
          ja: '評価のように、利用目的からみて直す必要がない場合',
          en: 'the purpose does not need it, as with a judgement',
        },
        provisions: [place('APPI', '34', '2')],
      },
      { ...otherProcedure, provisions: [place('APPI', '34', '2')] },
    ],
    feeAllowed: false,
    beforeSuit: true,
    notices: [place('APPI', '34', '3')],
    provisions: [place('APPI', '34', '1'), place('APPI', '34', '2'), place('APPI', '34', '3')],
    source: 'APPI 34',
    ...since,
  },
  {
    id: 'R5',
    kinds: ['suspension', 'erasure'],
    what: { ja: '違反を理由とする利用停止、消去', en: 'stop or erasure because of a violation' },
    condition: {
      ja: '目的外の利用、不適正な利用、または不正な取得があるとき',
      // Art. 18, 19, 20.
      en: 'the data are used outside the purpose, used improperly, or were acquired improperly',
    },
    duty: {
      ja: '違反を正すために必要な限度で、遅滞なく停止または消去する',
      en: 'stop or erase without delay as far as curing the violation needs',
    },
    refusals: ungrounded(['2']),
    feeAllowed: false,
    beforeSuit: true,
    notices: [place('APPI', '35', '7')],
    provisions: [place('APPI', '35', '1'), place('APPI', '35', '2')],
    source: 'APPI 35(1)(2)',
    ...since,
  },
  {
    id: 'R6',
    kinds: ['stop-provision'],
    what: {
      ja: '違反を理由とする第三者提供の停止',
      en: 'end of provision because of a violation',
    },
    condition: {
      ja: '同意などの根拠なく第三者に提供されているとき',
      // Art. 27(1), 28.
      en: 'the data are provided to third parties without a ground of the Act',
    },
    duty: { ja: '遅滞なく提供を停止する', en: 'stop providing without delay' },
    refusals: ungrounded(['4']),
    feeAllowed: false,
    beforeSuit: true,
    notices: [place('APPI', '35', '7')],
    provisions: [place('APPI', '35', '3'), place('APPI', '35', '4')],
    source: 'APPI 35(3)(4)',
    ...since,
  },
  {
    id: 'R7',
    kinds: ['suspension', 'erasure', 'stop-provision'],
    what: {
      ja: '必要がなくなったこと、漏えい等、権利利益への害を理由とする利用停止、消去、提供の停止',
      en: 'stop, erasure or end of provision because the need ended, after a breach, or because of harm',
    },
    condition: {
      ja: 'どの利用目的でも必要がなくなったとき、報告を要する漏えい等が起きたとき、またはご本人の権利や正当な利益が害されるおそれがあるとき',
      en: 'no purpose needs the data any more, a reportable breach concerns them, or rights or legitimate interests are likely to be harmed',
    },
    duty: {
      ja: '権利利益の侵害を防ぐために必要な限度で、遅滞なく停止または消去する',
      en: 'stop or erase without delay as far as preventing the harm needs',
    },
    refusals: ungrounded(['6']),
    feeAllowed: false,
    beforeSuit: true,
    notices: [place('APPI', '35', '7')],
    provisions: [place('APPI', '35', '5'), place('APPI', '35', '6')],
    source: 'APPI 35(5)(6); GL 3-8-5-3',
    ...since,
  },
  {
    id: 'R8',
    kinds: ['foreign-measures'],
    what: {
      ja: '外国の提供先がとる措置についての情報提供',
      en: 'information on the measures of a recipient abroad',
    },
    condition: {
      ja: '基準に適合する体制を根拠として外国の第三者に提供しているとき',
      en: 'data go abroad on the ground that the recipient keeps an equivalent system',
    },
    duty: { ja: '法定の七項目を遅滞なく知らせる', en: 'tell the seven items without delay' },
    refusals: [
      {
        id: 'hindrance',
        when: {
          ja: '業務の適正な実施に著しい支障を及ぼすおそれがある場合',
          en: 'it may seriously hinder the proper conduct of business',
        },
        provisions: [place('APPI-Rule', '18', '3')],
      },
    ],
    feeAllowed: false,
    beforeSuit: false,
    notices: [place('APPI-Rule', '18', '4'), place('APPI-Rule', '18', '5')],
    provisions: [place('APPI', '28', '3'), place('APPI-Rule', '18', '3')],
    source: 'APPI 28(3); Rule 18',
    ...since,
  },
  {
    id: 'R9',
    kinds: ['opt-out-stop'],
    what: { ja: 'オプトアウトによる提供の停止', en: 'end of provision by opt-out' },
    condition: {
      ja: 'オプトアウトにより提供しているとき',
      en: 'the data are provided by opt-out',
    },
    duty: { ja: '提供を停止する', en: 'stop providing' },
    refusals: [],
    feeAllowed: false,
    beforeSuit: false,
    notices: [],
    provisions: [place('APPI', '27', '2', '6')],
    source: 'APPI 27(2)(vi)',
    ...since,
  },
  {
    id: 'R10',
    kinds: ['complaint'],
    what: { ja: '苦情', en: 'a complaint' },
    condition: { ja: '個人情報の取扱いに関するとき', en: 'it is about personal information' },
    duty: {
      ja: '適切かつ迅速に処理するよう努める',
      en: 'try to settle it properly and promptly',
    },
    refusals: [],
    feeAllowed: false,
    beforeSuit: false,
    notices: [],
    provisions: [place('APPI', '40')],
    source: 'APPI 40, a duty of effort',
    ...since,
  },
  {
    id: 'R11',
    kinds: ['marketing-stop'],
    what: { ja: '広告メールの受信拒否', en: 'refusing marketing mail' },
    condition: { ja: '広告または宣伝のメールであるとき', en: 'the mail is advertising' },
    duty: { ja: '送信を止める', en: 'stop sending' },
    refusals: [],
    feeAllowed: false,
    beforeSuit: false,
    notices: [],
    provisions: [place('Mail-Act', '3', '3')],
    from: null,
    until: null,
    certainty: 'secondary',
    source: 'Act on Regulation of Specified Electronic Mail 3(3)',
  },
] as const satisfies readonly RequestRule[]

/** The code of a request rule. */
export type RequestRuleId = (typeof requestRules)[number]['id']
