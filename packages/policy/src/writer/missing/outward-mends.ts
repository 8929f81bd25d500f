import { blank } from '../phrases.ts'
import { jointUse } from '../sections/joint-use.ts'
import { thirdParties } from '../sections/third-parties.ts'
import { transmissions } from '../sections/transmissions.ts'
import { both, type Mend, type MendMatter } from './mend.ts'

const there = { how: 'replace', kind: 'third-party', heading: thirdParties.heading } as const
const beside = { ...there, how: 'add' } as const

/** Provision, joint use, other countries, and what a site sends elsewhere. */
export const outwardMends: readonly Mend[] = [
  {
    mends: ['PP-001'],
    ...there,
    text: () => ({
      ja: `あらかじめご本人の同意をいただいて、${blank('提供先')}に${blank('項目')}を提供する場合`,
      en: `where you consented beforehand to providing ${blank('items')} to ${blank('recipient')}`,
    }),
  },
  {
    mends: ['PP-002'],
    ...there,
    text: () => ({
      ja: `広告の配信のため、あらかじめご本人の同意をいただいて、${blank('提供先')}に${blank('項目')}を提供する場合`,
      en: `where you consented beforehand to providing ${blank('items')} to ${blank('recipient')} for delivering advertisements`,
    }),
  },
  {
    mends: ['PP-004'],
    ...there,
    text: () => ({
      ja: `代金の決済のため、あらかじめご本人の同意をいただいて、${blank('決済を行う会社')}に${blank('項目')}を提供する場合`,
      en: `where you consented beforehand to providing ${blank('items')} to ${blank('payment company')} for settling a payment`,
    }),
  },
  {
    mends: ['PP-005'],
    ...there,
    text: () => ({
      ja: '裁判所、警察、税務署などから、令状や、刑事訴訟法第197条第2項、国税通則法第74条の2、弁護士法第23条の2のように根拠となる条文を示した求めがあった場合(個人情報保護法第27条第1項第1号)',
      en: 'where a court, the police, a tax office or the like asks by a warrant or shows the provision it rests on, such as Art. 197(2) of the Code of Criminal Procedure (Art. 27(1)(i) of the Act)',
    }),
  },
  {
    mends: ['PP-006'],
    ...there,
    text: () => ({
      ja: '法令に基づく場合、人の生命、身体または財産を守るために必要でご本人の同意をいただくことが難しい場合、国の機関などが法令の定める事務を行うことに協力する必要がありご本人の同意をいただくとその事務に支障が出るおそれがある場合(個人情報保護法第27条第1項第1号、第2号、第4号)',
      en: 'where a law requires or allows it, where life, body or property must be protected and consent is difficult to obtain, or where a public authority needs cooperation in duties set by law and asking for consent may hinder them (Art. 27(1)(i), (ii), (iv) of the Act)',
    }),
  },
  {
    mends: ['PP-010'],
    ...beside,
    text: () => ({
      ja: `外国にある第三者に個人データを提供するときは、あらかじめ、その国の名称(${blank('国名')})、その国の個人情報の保護に関する制度(${blank('制度の概要')})、提供先が講じている措置(${blank('措置の概要')})をお示しして、ご本人の同意をいただきます。`,
      en: `Before we provide personal data to a third party abroad we tell you the country (${blank('country')}), its system of protecting personal information (${blank('outline of the system')}) and the recipient's measures (${blank('outline of the measures')}), and ask for your consent.`,
    }),
  },
  {
    mends: ['PP-035'],
    how: 'add',
    kind: 'entrustment',
    heading: { ja: '業務の委託', en: 'Entrustment' },
    text: () => ({
      ja: `当社は、利用目的の達成に必要な範囲で、${blank('配送、決済など、委託している業務')}を外部に委託しています。委託先は安全管理の水準を確かめて選び、取扱いの条件を契約で定め、必要かつ適切な監督を行います。`,
      en: `As far as the purposes need it we entrust ${blank('the work entrusted')} to others. We choose processors by how well they protect data, set the terms of handling by contract, and supervise them as necessary and appropriate.`,
    }),
  },
  {
    mends: ['PUB-09'],
    ...beside,
    text: () => ({
      ja: `この提供は、個人情報保護委員会に届け出たうえで行います。提供する個人データの項目は${blank('項目')}、取得の方法は${blank('取得の方法')}、提供の方法は${blank('提供の方法')}です。ご本人の求めを受け付けたときは提供を停止します。求めの受付方法は${blank('受付方法')}です。`,
      en: `We do this after filing with the Personal Information Protection Commission. Items provided: ${blank('items')}; how they were acquired: ${blank('how acquired')}; how they are provided: ${blank('how provided')}. We stop on request, which reaches us by ${blank('channel')}.`,
    }),
  },
  {
    mends: ['PUB-10'],
    how: 'add',
    kind: 'joint-use',
    heading: jointUse.heading,
    text: ({ rules }) => both((language) => jointUse.write[language](withJointUse(rules))),
  },
  {
    mends: ['PP-030'],
    how: 'add',
    kind: 'cookies',
    heading: transmissions.heading,
    text: ({ rules }) =>
      rules.transmissions?.length
        ? both((language) => transmissions.write[language](rules))
        : {
            ja: `当社のサイトやアプリは、ご利用の端末から、${blank('送信先の名称')}へ、${blank('送信する情報')}を送信します。当社の利用目的は${blank('利用目的')}、送信先の利用目的は${blank('送信先の利用目的')}です。`,
            en: `Our sites and apps send ${blank('information')} from your device to ${blank('destination')}. Our purpose is ${blank('purpose')}, the destination's is ${blank("the destination's purpose")}.`,
          },
  },
  {
    mends: ['PP-031'],
    how: 'add',
    kind: 'acquisition',
    heading: { ja: '端末の識別子の取扱い', en: 'Identifiers of devices' },
    text: () => ({
      ja: 'Cookieや端末の識別子は、ほかの情報と照らし合わせて個人を識別できるときは個人情報として、そうでないときは個人関連情報として取り扱います。提供先が個人データとして取得すると見込まれるときは、ご本人の同意が得られていることをあらかじめ確かめます。',
      en: 'We treat cookies and identifiers of devices as personal information where they can be put together with other information to identify a person, and otherwise as personally referable information. Where a recipient is expected to take them as personal data, we first make sure that you consented.',
    }),
  },
]

/** A text may speak of a joint use the rules do not have: its five items are then blanks. */
function withJointUse(rules: MendMatter['rules']): MendMatter['rules'] {
  if (rules.provisions.some(({ basis }) => basis === 'joint-use')) return rules
  return { ...rules, provisions: [{ clauses: ['joint-use-1'], basis: 'joint-use' }] }
}
