import type { Amendment } from '../../law-rule.ts'
import { place } from '../laws.ts'
import { mainBody } from './act-of-2026.ts'

/** What changes for people, and for those who work for others. */
export const peopleChanges: readonly Amendment[] = [
  {
    id: 'AM-04',
    title: { ja: '16歳未満の方の保護', en: 'children under 16' },
    says: {
      ja: '16歳未満の方については、同意や通知の相手が原則として法定代理人となり、利用停止などの請求がしやすくなる予定です。未成年者の最善の利益を考える義務も設けられます。',
      en: 'for those under 16 consent and notice will in principle go to the legal representative, and stopping use will be easier; the best interests of minors must be considered',
    },
    provisions: [],
    ...mainBody,
    certainty: 'secondary',
    source: 'official outline of Act No. 56 of 2026 (secondary)',
  },
  {
    id: 'AM-05',
    title: { ja: '特定生体個人情報(顔の特徴)', en: 'specified biometric data (faces)' },
    says: {
      ja: '顔の特徴などの生体情報について、決められた事項の事前の掲示、利用停止などの請求の要件の緩和、オプトアウトによる提供の禁止が予定されています。',
      en: 'for face features and the like: items posted beforehand, easier stopping of use, and no provision by opt-out',
    },
    provisions: [],
    ...mainBody,
    certainty: 'secondary',
    source: 'official outline of Act No. 56 of 2026 (secondary)',
  },
  {
    id: 'AM-06',
    title: { ja: '委託先の義務の見直し', en: 'duties of processors' },
    says: {
      ja: '委託された範囲を超えて利用しない義務が委託先自身に課され、契約で決められた事項を定めれば一部の義務が軽くなる予定です。',
      en: 'processors will themselves be bound to the entrusted work, and relieved of some duties where the contract fixes required terms',
    },
    provisions: [],
    ...mainBody,
    certainty: 'secondary',
    source: 'official outline of Act No. 56 of 2026 (secondary)',
  },
  {
    id: 'AM-07',
    title: { ja: '漏えい時の本人への通知の緩和', en: 'notice to people after a breach relaxed' },
    says: {
      ja: '本人の権利や利益が害されるおそれが小さい場合に、本人への通知が緩和される予定です。基準はまだ示されていません。',
      en: 'notice to people will be relaxed where little risk to their rights remains; the criteria are not known yet',
    },
    provisions: [place('APPI', '26', '2')],
    ...mainBody,
    certainty: 'secondary',
    source: "the authority's text on Act No. 56 of 2026, quoted (secondary)",
  },
]
