import type { Bilingual, Language } from '@yakusoku/contract'
import type { ProvisionRule, Rules } from '../../bundle/rules.ts'
import { blank, categoryWords, list } from '../phrases.ts'
import { numbered, paragraph, present, type SectionWriter } from '../section.ts'
import { countryWords } from './countries.ts'

type Basis = ProvisionRule['basis']

/** Bases on which no consent is asked (Art. 27(1)). */
const lawful: readonly Basis[] = ['law', 'emergency', 'public-authority']
/** Receivers who are no third party in the sense of the Act (Art. 27(5)). */
const within: readonly Basis[] = ['entrustment', 'succession', 'joint-use']

/**
 * Whether a provision is written as one that asks for consent.
 *
 * A confidentiality agreement, an advertisement or a payment is no ground of the Act (Art. 27(1)), so what rests on
 * one is promised with consent: the writer never writes what the law forbids.
 */
export function asksConsent(basis: Basis): boolean {
  return !lawful.includes(basis) && !within.includes(basis) && basis !== 'opt-out'
}

/** Every case in which personal data leave the company, each with its ground (Art. 27, 28). */
export const thirdParties: SectionWriter = {
  kind: 'third-party',
  heading: { ja: '第三者への提供', en: 'Provision to third parties' },
  write: {
    ja: (rules) => thirdPartiesIn('ja', rules),
    en: (rules) => thirdPartiesIn('en', rules),
  },
}

const leads = {
  none: {
    ja: '当社は、あらかじめご本人の同意をいただかずに、個人データを第三者に提供することはありません。',
    en: 'We do not provide personal data to third parties without prior consent.',
  },
  lawful: {
    ja: '当社は、次の場合を除き、あらかじめご本人の同意をいただかずに、個人データを第三者に提供することはありません。',
    en: 'We do not provide personal data to third parties without prior consent, except in the following cases.',
  },
  consent: {
    ja: '次の場合は、あらかじめご本人の同意をいただいたうえで、個人データを提供します。',
    en: 'In the following cases we provide personal data to a third party with prior consent.',
  },
  consentScreen: {
    ja: '同意をいただくときは、提供する相手、項目、目的をお示しします。',
    en: 'When we ask for consent we show who receives which items for what purpose.',
  },
  within: {
    ja: '次の場合の提供は、個人情報保護法第27条第5項により、第三者への提供に当たりません。',
    en: 'In the following cases the recipient is not a third party under Article 27(5) of the Act.',
  },
  entrustment: {
    ja: '委託先は安全管理の水準を確かめて選び、取扱いの条件を契約で定め、必要かつ適切な監督を行います。',
    en: 'We choose processors by how well they protect data, set the terms of handling by contract, and supervise them as necessary and appropriate.',
  },
  optOut: {
    ja: '次の場合は、個人情報保護委員会に届け出たうえで個人データを提供し(個人情報保護法第27条第2項)、ご本人の求めに応じて提供を停止します。',
    en: 'In the following cases we provide personal data under Article 27(2) of the Act, after filing with the Personal Information Protection Commission, and stop on request.',
  },
  records: {
    ja: '第三者に提供したとき、または第三者から提供を受けたときは、法律が定める記録を作成し、定められた期間保存します。',
    en: 'We make and keep the records the law asks for when we provide data to, or receive data from, a third party.',
  },
} as const satisfies Record<string, Bilingual>

function thirdPartiesIn(language: Language, rules: Rules): ReturnType<typeof present> {
  const cases = (wanted: (basis: Basis) => boolean): string[] =>
    rules.provisions
      .filter(({ basis }) => wanted(basis))
      .map((provision) => caseWords(language, provision, rules))
  const [byLaw, byConsent] = [cases((one) => lawful.includes(one)), cases(asksConsent)]
  const [inside, optOut] = [cases((one) => within.includes(one)), cases((one) => one === 'opt-out')]
  if (rules.provisions.length === 0) return []
  const say = (key: keyof typeof leads): string => leads[key][language]
  return present([
    say(byLaw.length > 0 ? 'lawful' : 'none'),
    numbered(byLaw),
    byConsent.length > 0 && say('consent'),
    numbered(byConsent),
    byConsent.length > 0 && say('consentScreen'),
    optOut.length > 0 && say('optOut'),
    numbered(optOut),
    inside.length > 0 && say('within'),
    numbered(inside),
    paragraph(language, [
      rules.provisions.some(({ basis }) => basis === 'entrustment') && say('entrustment'),
      byConsent.length + optOut.length > 0 && say('records'),
      ...abroad(language, rules),
    ]),
  ])
}

/** Countries come from the rules; that nothing goes abroad only from a person who answered so (Art. 28). */
function abroad(language: Language, { provisions, answers }: Rules): string[] {
  const countries = provisions.flatMap(({ country }) =>
    country === undefined || country === 'JP' ? [] : [countryWords(language, country)],
  )
  if (countries.length > 0) {
    const where = list(language, [...new Set(countries)])
    return language === 'ja'
      ? [
          `提供先のうち外国にあるものは、${where}にあります。その国の個人情報の保護に関する制度は${blank('制度の概要')}、提供先が講じている措置は${blank('措置の概要')}です。`,
        ]
      : [
          `Recipients abroad are in ${where}. The country's system of protecting personal information: ${blank('outline of the system')}; the recipient's measures: ${blank('outline of the measures')}.`,
        ]
  }
  if (answers?.['foreign-recipient']?.answer !== false) return []
  return [
    language === 'ja'
      ? '外国にある第三者への提供は行いません。'
      : 'We do not provide personal data to third parties abroad.',
  ]
}

/** The words of each ground come first in its case: readers and the importer know the case by them. */
const grounds: Readonly<Record<Basis, Bilingual>> = {
  law: {
    ja: '法令に基づく場合(個人情報保護法第27条第1項第1号)。求めに応じて提供するときは、根拠となる条文を確かめます。',
    en: 'where a law requires or allows it (Art. 27(1)(i)); where somebody asks, we check the provision they rest on',
  },
  emergency: {
    ja: '人の生命、身体または財産を守るために必要で、ご本人の同意をいただくことが難しい場合(個人情報保護法第27条第1項第2号)',
    en: 'where life, body or property must be protected and consent is difficult to obtain (Art. 27(1)(ii))',
  },
  'public-authority': {
    ja: '国の機関や地方公共団体などが法令の定める事務を行うことに協力する必要があり、ご本人の同意をいただくとその事務に支障が出るおそれがある場合(個人情報保護法第27条第1項第4号)',
    en: 'where a public authority needs cooperation in duties set by law and asking for consent may hinder them (Art. 27(1)(iv))',
  },
  consent: { ja: 'ご本人の同意に基づき提供する場合', en: 'where you consented' },
  payment: {
    ja: '代金の決済のため、ご本人の同意をいただいて提供する場合',
    en: 'for settling a payment, with consent',
  },
  advertising: {
    ja: '広告の配信のため、ご本人の同意をいただいて提供する場合',
    en: 'for delivering advertisements, with consent',
  },
  nda: {
    ja: '秘密保持契約を結んだ相手に、ご本人の同意をいただいて提供する場合',
    en: 'to a recipient bound by a confidentiality agreement, with consent',
  },
  other: {
    ja: `${blank('何の')}ために、ご本人の同意をいただいて提供する場合`,
    en: `${blank('in which case')}, with consent`,
  },
  'opt-out': { ja: 'オプトアウトにより提供する場合', en: 'by opt-out' },
  entrustment: {
    ja: '利用目的の達成に必要な範囲で、個人データの取扱いの全部または一部を委託する場合',
    en: 'where handling is entrusted as far as the purposes need it',
  },
  succession: {
    ja: '合併、会社分割、事業譲渡などにより事業を承継する場合(承継前の利用目的の範囲で取り扱います)',
    en: 'where a business passes on by merger, split or transfer, within the purposes that held before',
  },
  'joint-use': {
    ja: '特定の者との間で共同して利用する場合(「共同利用」に記す事項のとおりです)',
    en: 'joint use with certain parties as described under "Joint use"',
  },
}

/** The ground stands alone in the first sentence: a recipient's name may sound like another ground. */
function caseWords(language: Language, provision: ProvisionRule, rules: Rules): string {
  const ground = grounds[provision.basis][language]
  const details = detailsOf(language, provision, rules).filter(({ value }) => value !== '')
  if (details.length === 0) return ground
  if (language === 'ja') {
    return paragraph('ja', [
      ground.endsWith('。') ? ground : `${ground}。`,
      ...details.map(({ ja, value }) => `${ja}は、${value}です。`),
    ])
  }
  return paragraph('en', [`${ground}.`, ...details.map(({ en, value }) => `${en}: ${value}.`)])
}

/** What an opt-out states besides (Art. 27(2), Rule 11); no rule has it. */
const optOutDetails = [
  { ja: '取得の方法', en: 'How acquired', given: '' },
  { ja: '提供の方法', en: 'How provided', given: '' },
  { ja: '停止の求めの受付方法', en: 'Where to ask for the stop', given: '' },
]

/**
 * Who receives what for which purpose. Consent and the filing of an opt-out are to all three, so what nobody gave
 * of them must be filled in.
 */
function detailsOf(
  language: Language,
  { basis, recipient, items, purposes }: ProvisionRule,
  rules: Rules,
): readonly (Bilingual & { readonly value: string })[] {
  const labels = new Map(rules.purposes.map(({ id, label }) => [id, label[language]]))
  const uses = (purposes ?? []).flatMap((id) => labels.get(id) ?? [])
  const needed = asksConsent(basis) || basis === 'opt-out'
  const all = [
    { ja: '提供先', en: 'Recipient', given: recipient?.[language] ?? '' },
    {
      ja: '提供する項目',
      en: 'Items',
      given: list(language, categoryWords(language, items ?? [])),
    },
    { ja: '提供の目的', en: 'Purpose', given: list(language, uses) },
    ...(basis === 'opt-out' ? optOutDetails : []),
  ]
  return all.map(({ ja, en, given }) => {
    const missing = given === '' && needed
    return { ja, en, value: missing ? blank(language === 'ja' ? ja : en.toLowerCase()) : given }
  })
}
