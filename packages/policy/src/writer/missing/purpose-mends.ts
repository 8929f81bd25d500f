import { blank } from '../phrases.ts'
import { acquisition } from '../sections/acquisition.ts'
import { intro } from '../sections/intro.ts'
import { purposes } from '../sections/purposes.ts'
import { both, type Mend } from './mend.ts'

const there = { how: 'replace', kind: 'purposes', heading: purposes.heading } as const
const beside = { ...there, how: 'add' } as const

/** What is used for what, and how it comes in. */
export const purposeMends: readonly Mend[] = [
  {
    mends: ['PP-003'],
    ...beside,
    text: () => ({
      ja: `利用目的には、${blank('何のために')}、${blank('項目')}を${blank('提供先')}に提供することを含みます。第三者への提供は、「第三者への提供」に記すとおりに行います。`,
      en: `The purposes include providing ${blank('items')} to ${blank('recipient')} for ${blank('what for')}, as described under "Provision to third parties".`,
    }),
  },
  {
    mends: ['PP-021'],
    ...there,
    text: () => ({ ja: `${blank('具体的な利用目的')}のため`, en: blank('a concrete purpose') }),
  },
  {
    mends: ['PP-022'],
    ...there,
    text: () => ({
      ja: `${blank('閲覧や購入の履歴など、分析する情報')}を分析し、${blank('関心に合わせた広告の表示など、分析の結果を使うこと')}のため`,
      en: `analysing ${blank('what is analysed')} for ${blank('what the result is used for')}`,
    }),
  },
  {
    mends: ['PP-023'],
    how: 'add',
    kind: 'intro',
    heading: intro.heading,
    text: () => ({
      ja: `当社は、${blank('サービスの名称')}の提供など、${blank('事業の内容')}の事業を行っています。`,
      en: `We are in the business of ${blank('business')} and provide ${blank('names of the services')}.`,
    }),
  },
  {
    mends: ['PUB-02'],
    ...beside,
    text: ({ rules }) =>
      rules.purposes.length > 0
        ? both((language) => purposes.write[language](rules))
        : {
            ja: `当社は、お預かりした個人情報を、次の目的の達成に必要な範囲で利用します。\n\n1. ${blank('具体的な利用目的')}のため`,
            en: `We use personal information only as far as the following purposes need it.\n\n1. ${blank('a concrete purpose')}`,
          },
  },
  {
    mends: ['PP-032'],
    ...beside,
    text: () => ({
      ja: `当社で働く方の情報は${blank('雇用の管理、給与の支払いなど')}のために、採用に応募された方の情報は${blank('選考、連絡など')}のために、お取引先のご担当者の情報は${blank('取引の連絡など')}のために利用します。`,
      en: `We use information on people who work for us for ${blank('personnel, pay')}, on applicants for ${blank('selection, contact')}, and on contacts at business partners for ${blank('contact about business')}.`,
    }),
  },
  {
    mends: ['PP-033'],
    how: 'add',
    kind: 'acquisition',
    heading: acquisition.heading,
    text: ({ rules }) =>
      both((language) => acquisition.write[language]({ ...rules, acquisition: { clauses: [] } })),
  },
  {
    mends: ['PP-034'],
    how: 'add',
    kind: 'other',
    heading: { ja: '未成年の方へ', en: 'Minors' },
    text: () => ({
      ja: `${blank('年齢')}歳未満の方は、保護者の方の同意を得たうえで、${blank('会員登録やご注文など')}をしてください。`,
      en: `If you are under ${blank('age')}, ask your parent or guardian for consent before ${blank('signing up, ordering')}.`,
    }),
  },
  {
    mends: ['PUB-12'],
    how: 'add',
    kind: 'statistics',
    heading: { ja: '仮名加工情報', en: 'Pseudonymised information' },
    text: () => ({
      ja: `当社は、個人情報を加工して仮名加工情報を作成し、${blank('利用目的')}のために利用します。`,
      en: `We make pseudonymised information out of personal information and use it for ${blank('purpose')}.`,
    }),
  },
  {
    mends: ['PUB-13'],
    how: 'add',
    kind: 'statistics',
    heading: { ja: '匿名加工情報', en: 'Anonymised information' },
    text: () => ({
      ja: `当社が作成する匿名加工情報に含まれる個人に関する情報の項目は、${blank('項目')}です。第三者に提供するときの方法は、${blank('提供の方法')}です。`,
      en: `The anonymised information we make contains the following items: ${blank('items')}. It is provided to third parties by ${blank('how provided')}.`,
    }),
  },
]
