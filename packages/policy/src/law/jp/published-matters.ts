import type { Bilingual } from '@yakusoku/contract'
import { type LawFact, place, presentArticles } from './laws.ts'

/** Something a company must let people know, mostly through its policy. */
export interface PublishedMatter extends LawFact {
  readonly what: Bilingual
  /** `conditional` where it depends on what the company does; `effort` where the Act asks to try. */
  readonly duty: 'statutory' | 'conditional' | 'effort'
  /**
   * How it must reach people. `knowable`: answering without delay on request is enough (GL 3-8-1);
   * `before`: in front of the person before they send or agree.
   */
  readonly how: 'knowable' | 'publish' | 'notify-or-publish' | 'before'
}

const since = { from: presentArticles, until: null, certainty: 'verified' } as const

/** What must be made known, PUB-01 to PUB-14. */
export const publishedMatters = [
  {
    id: 'PUB-01',
    what: {
      ja: '事業者の名称と住所、法人の場合は代表者の氏名',
      en: "the company's name and address and, of a corporation, its representative's name",
    },
    duty: 'statutory',
    how: 'knowable',
    provisions: [place('APPI', '32', '1', '1')],
    source: 'APPI 32(1)(i)',
    ...since,
  },
  {
    id: 'PUB-02',
    what: {
      ja: 'すべての保有個人データの利用目的(第三者への提供を含むときはその旨)',
      en: 'the purposes of all retained personal data, provision to third parties included',
    },
    duty: 'statutory',
    how: 'knowable',
    provisions: [place('APPI', '32', '1', '2'), place('GL', '3-8-1')],
    source: 'APPI 32(1)(ii); GL 3-8-1 note 3',
    ...since,
  },
  {
    id: 'PUB-03',
    what: {
      ja: '利用目的の通知、開示、第三者提供記録の開示、訂正等、利用停止等、第三者提供の停止の手続と、定めたときは手数料の額',
      en: 'how to ask for the purpose, disclosure, records of provision, correction, stop, erasure and the end of provision, and the fee where one is set',
    },
    duty: 'statutory',
    how: 'knowable',
    provisions: [place('APPI', '32', '1', '3'), place('APPI', '38', '2')],
    source: 'APPI 32(1)(iii), 38(2)',
    ...since,
  },
  {
    id: 'PUB-04',
    what: {
      ja: '安全管理のために講じた措置(公にすると支障があるものを除く。外国で扱うときは国名も)',
      en: 'the security measures taken, but for what would weaken them by being known; the countries where data are handled abroad',
    },
    duty: 'statutory',
    how: 'knowable',
    provisions: [
      place('APPI', '32', '1', '4'),
      place('APPI-Order', '10', undefined, '1'),
      place('GL', '3-8-1'),
    ],
    source: 'APPI 32(1)(iv); Order 10(i); GL 3-8-1(4)',
    ...since,
  },
  {
    id: 'PUB-05',
    what: { ja: '苦情の申出先', en: 'where to complain' },
    duty: 'statutory',
    how: 'knowable',
    provisions: [place('APPI', '32', '1', '4'), place('APPI-Order', '10', undefined, '2')],
    source: 'Order 10(ii)',
    ...since,
  },
  {
    id: 'PUB-06',
    what: {
      ja: '加入している認定個人情報保護団体の名称と苦情の申出先',
      en: 'the accredited body the company belongs to, and where to complain there',
    },
    duty: 'conditional',
    how: 'knowable',
    provisions: [place('APPI', '32', '1', '4'), place('APPI-Order', '10', undefined, '3')],
    source: 'Order 10(iii)',
    ...since,
  },
  {
    id: 'PUB-07',
    what: {
      ja: '取得するときの利用目的(書面や画面で直接もらうときは、あらかじめ明示する)',
      en: 'the purpose on acquisition; shown beforehand where a person writes it down or fills in a form',
    },
    duty: 'statutory',
    how: 'before',
    provisions: [place('APPI', '21', '1'), place('APPI', '21', '2')],
    source: 'APPI 21(1)(2)',
    ...since,
  },
  {
    id: 'PUB-08',
    what: { ja: '変更した利用目的', en: 'a changed purpose' },
    duty: 'conditional',
    how: 'notify-or-publish',
    provisions: [place('APPI', '21', '3')],
    source: 'APPI 21(3)',
    ...since,
  },
  {
    id: 'PUB-09',
    what: {
      ja: 'オプトアウトによる提供について、個人情報保護委員会に届け出た事項',
      en: 'what was filed with the authority about provision by opt-out',
    },
    duty: 'conditional',
    how: 'publish',
    provisions: [
      place('APPI', '27', '2'),
      place('APPI', '27', '3'),
      place('APPI-Rule', '11'),
      place('APPI-Rule', '14'),
    ],
    source: 'APPI 27(2)(3); Rules 11, 14',
    ...since,
  },
  {
    id: 'PUB-10',
    what: {
      ja: '共同利用の五つの事項(共同利用すること、項目、利用する者の範囲、利用目的、責任を負う者の名称・住所・代表者)',
      en: 'the five matters of joint use: the fact, the items, the users, their purposes, who is responsible with address and representative',
    },
    duty: 'conditional',
    how: 'notify-or-publish',
    provisions: [place('APPI', '27', '5', '3'), place('APPI', '27', '6')],
    source: 'APPI 27(5)(iii), 27(6)',
    ...since,
  },
  {
    id: 'PUB-11',
    what: {
      ja: '外国にある第三者への提供で、同意を得るときに知らせる国名、制度、相手の措置',
      en: "before consent to provision abroad: the country, its regime and the recipient's measures; on request, how an equivalent system is kept",
    },
    duty: 'conditional',
    how: 'before',
    provisions: [
      place('APPI', '28', '2'),
      place('APPI', '28', '3'),
      place('APPI-Rule', '17'),
      place('APPI-Rule', '18'),
    ],
    source: 'APPI 28(2)(3); Rules 17, 18',
    ...since,
  },
  {
    id: 'PUB-12',
    what: {
      ja: '仮名加工情報の利用目的と、共同利用するときの事項',
      en: 'the purpose of pseudonymised information, and the matters of its joint use',
    },
    duty: 'conditional',
    how: 'publish',
    provisions: [place('APPI', '41', '4'), place('APPI', '41', '6'), place('APPI', '42', '2')],
    source: 'APPI 41(4)(6), 42(2)',
    ...since,
  },
  {
    id: 'PUB-13',
    what: {
      ja: '匿名加工情報に含まれる項目と、提供するときは提供の方法',
      en: 'the items in anonymised information and, where provided, how',
    },
    duty: 'conditional',
    how: 'publish',
    provisions: [place('APPI', '43', '3'), place('APPI', '43', '4'), place('APPI', '44')],
    source: 'APPI 43(3)(4), 44; publishing its security measures is an effort by 43(6), 46',
    ...since,
  },
  {
    id: 'PUB-14',
    what: {
      ja: '利用者の端末から外部へ送る情報の内容、送信先、送信する側と受け取る側の利用目的(対象となる電気通信サービスの場合)',
      en: "what is sent from the reader's device, to whom, and what for on both sides, for the telecommunications services the rule covers",
    },
    duty: 'conditional',
    how: 'publish',
    provisions: [place('TBA', '27-12')],
    from: '2023-06-16',
    until: null,
    certainty: 'secondary',
    source: 'Telecommunications Business Act 27-12; its Regulation 22-2-27',
  },
] as const satisfies readonly PublishedMatter[]

/** The id of a published matter. */
export type PublishedMatterId = (typeof publishedMatters)[number]['id']
