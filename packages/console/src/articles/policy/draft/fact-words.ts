import type { FactId } from '@yakusoku/policy'
import type { Dictionary } from '../../../text/words.ts'

/** What each fact is called once it is answered; the question itself comes from the law pack. */
export const factWords = {
  'foreign-storage': { ja: '外国での保管', en: 'Storage abroad' },
  'foreign-recipient': { ja: '外国にある第三者への提供', en: 'Provision abroad' },
  'charges-fee': { ja: '手数料', en: 'Charging a fee' },
  'accredited-body': { ja: '認定個人情報保護団体への加入', en: 'Membership of an accredited body' },
  'telecom-service': { ja: '電気通信役務の提供', en: 'Telecommunications service' },
  minors: { ja: '子どもの情報', en: "Children's data" },
  'anonymised-information': { ja: '匿名加工情報の作成', en: 'Making anonymised information' },
} as const satisfies Record<FactId, unknown> & Dictionary
