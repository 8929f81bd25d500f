import type { LawRule } from '../../law-rule.ts'
import { casesOf } from '../../matter/look.ts'
import { currentAct } from '../current-act.ts'
import { place } from '../laws.ts'

const SELF_MADE =
  /特別の?(?:理由|事情)|当(?:社|法人|会|協会)が[^。]{0,24}(?:必要|適当|適切|相当|妥当)[^。]{0,12}(?:判断|認め|考え)/u
/** Companies of a group, partners and peers are third parties like any other. */
const PARTNERS =
  /(?:グループ|関連|関係|提携|協力|取引|兄弟|親|子)(?:会社|企業|各社|先)[^。]{0,30}(?:提供|開示|共有|渡)/u
const PROMOTES =
  /(?:提携|共同事業|関連|グループ|関係|協賛|パートナー|取引先)[^。]{0,16}(?:案内|紹介|広告|宣伝|販売促進|勧誘|共有)/u
const ROUTE = /同意|承諾|委託|共同(?:して)?利用/u

/** Provision to third parties without consent (Art. 27). */
export const thirdPartyRules: readonly LawRule[] = [
  {
    id: 'PP-001',
    title: {
      ja: '法律にない理由で、同意なしに第三者へ提供する',
      en: 'provision without consent on a ground the Act does not know',
    },
    provisions: [place('APPI', '27', '1'), place('APPI', '27', '5')],
    ...currentAct,
    source: 'APPI 27(1), 27(5)',
    severity: 'critical',
    nature: 'unlawful',
    says: {
      ja: '秘密保持契約を結んだこと、グループ会社や提携先であること、会社の判断などを理由に、同意なしで第三者に個人データを提供できると書いています。法律が定める例外のどれにも当たりません。',
      en: "the text lets personal data go to third parties without consent because of a confidentiality agreement, because they belong to the group or are partners, or by the company's own judgement; none of these is an exception of the Act",
    },
    mend: {
      ja: 'この場合を削除してください。相手が当社の業務を行う会社なら「委託」として書き、そうでなければ事前の同意を得る形に改めてください。',
      en: 'delete the case; describe the recipient as a processor (entrustment) if it works for the company, otherwise ask for consent beforehand',
    },
    find: (matter) =>
      casesOf(matter)
        .filter(
          ({ text, basis }) =>
            basis === 'nda' ||
            (basis === 'other' &&
              (SELF_MADE.test(text) || (PARTNERS.test(text) && !PROMOTES.test(text)))),
        )
        .filter(({ text }) => !ROUTE.test(text))
        .map(({ mark }) => mark),
  },
  {
    id: 'PP-002',
    title: {
      ja: '広告や案内のために、同意なしに共有する',
      en: 'sharing for advertising without consent',
    },
    provisions: [
      place('APPI', '27', '1'),
      place('APPI', '27', '2'),
      place('APPI', '27', '5', '3'),
      place('APPI', '31', '1'),
    ],
    ...currentAct,
    source: 'APPI 27(1), 27(2), 27(5)(iii), 31',
    severity: 'critical',
    nature: 'unlawful',
    says: {
      ja: '広告や他社の案内のための共有を、同意のいらない場合に挙げています。そのような例外はなく、共同利用として必要な事項(項目、範囲、目的、責任者)も示していません。',
      en: "sharing for advertising or for other companies' offers is listed among the cases without consent; the Act has no such exception, and what a joint use must state is not there",
    },
    mend: {
      ja: '相手ごとに、同意、委託、共同利用のどれによるかを決めて書いてください。共同利用なら、項目、利用者の範囲、利用目的、責任者の名称・住所・代表者の氏名を示します。Cookie などの識別子を渡すときは第31条の確認も必要です。',
      en: 'decide per recipient between consent, entrustment and joint use and say so; a joint use states items, users, purposes and the responsible party with address and representative. Identifiers such as cookies may need the confirmation of Art. 31',
    },
    find: (matter) =>
      casesOf(matter)
        .filter(
          ({ text, basis }) =>
            basis === 'advertising' || (basis === 'other' && PROMOTES.test(text)),
        )
        .filter(({ text }) => !ROUTE.test(text))
        .map(({ mark }) => mark),
  },
  {
    id: 'PP-004',
    title: {
      ja: '決済事業者への提供の根拠がない',
      en: 'no ground is given for giving data to payment companies',
    },
    provisions: [
      place('APPI', '27', '1'),
      place('APPI', '27', '5', '1'),
      place('APPI', '28', '1'),
      place('APPI', '29', '1'),
    ],
    ...currentAct,
    source: 'APPI 27(1), 27(5)(i), 28, 29',
    severity: 'medium',
    nature: 'inadequate',
    says: {
      ja: '決済のための提供が、委託なのか、独立した第三者への提供なのかがわかりません。後者なら同意と記録が必要で、外国の事業者なら第28条も関わります。',
      en: 'it is not clear whether payment companies act for the company or are third parties of their own; the latter takes consent and a record, and Art. 28 where they are abroad',
    },
    mend: {
      ja: '決済事業者の種類と渡す項目を書き、委託によるものか、お支払いの画面で同意を得るものかを示してください。',
      en: 'name the kinds of payment companies and the items, and say whether it is entrustment or consent asked for at checkout',
    },
    find: (matter) =>
      casesOf(matter)
        .filter(({ text, basis }) => basis === 'payment' && !/同意|承諾|委託/u.test(text))
        .map(({ mark }) => mark),
  },
]
