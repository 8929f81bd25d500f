import type { Bilingual } from '@yakusoku/contract'
import type { Certainty, Provision } from '../law-rule.ts'

/** What every statement of the law carries: where it stands, since when, and how surely we know it. */
export interface LawFact {
  readonly id: string
  readonly provisions: readonly Provision[]
  /** First day it applies; null where it has applied for longer than this pack looks back. */
  readonly from: string | null
  /** Last day, inclusive; null while it has no end. */
  readonly until: string | null
  /** Of its weakest part: a period read in a secondary source under an article from memory is `unverified`. */
  readonly certainty: Certainty
  readonly source: string
}

/** The day from which the Act has its present articles on companies. */
export const presentArticles = '2022-04-01'

/** The laws the pack cites, by the short name a `Provision` has, as a letter or a page would call them. */
export const laws = {
  APPI: { ja: '個人情報保護法', en: 'APPI' },
  'APPI-Order': { ja: '個人情報保護法施行令', en: 'Order for Enforcement of the APPI' },
  'APPI-Rule': { ja: '個人情報保護法施行規則', en: 'Rules for Enforcement of the APPI' },
  GL: {
    ja: '個人情報保護法ガイドライン(通則編)',
    en: 'APPI Guideline (General)',
  },
  'GL-F': {
    ja: '個人情報保護法ガイドライン(外国にある第三者への提供編)',
    en: 'APPI Guideline (Third Parties Abroad)',
  },
  TBA: { ja: '電気通信事業法', en: 'Telecommunications Business Act' },
  'My-Number-Act': { ja: '番号法', en: 'My Number Act' },
  'My-Number-GL': {
    ja: '特定個人情報ガイドライン(事業者編)',
    en: 'My Number Guideline (for Businesses)',
  },
  'Civil-Code': { ja: '民法', en: 'Civil Code' },
  'Product-Liability-Act': { ja: '製造物責任法', en: 'Product Liability Act' },
  'Companies-Act': { ja: '会社法', en: 'Companies Act' },
  'Commercial-Code': { ja: '商法', en: 'Commercial Code' },
  'Corporation-Tax-Act': { ja: '法人税法', en: 'Corporation Tax Act' },
  'Corporation-Tax-Rule': {
    ja: '法人税法施行規則',
    en: 'Regulation for Enforcement of the Corporation Tax Act',
  },
  'Income-Tax-Act': { ja: '所得税法', en: 'Income Tax Act' },
  'Income-Tax-Rule': {
    ja: '所得税法施行規則',
    en: 'Regulation for Enforcement of the Income Tax Act',
  },
  'Consumption-Tax-Act': { ja: '消費税法', en: 'Consumption Tax Act' },
  'Consumption-Tax-Order': {
    ja: '消費税法施行令',
    en: 'Order for Enforcement of the Consumption Tax Act',
  },
  'Electronic-Books-Act': { ja: '電子帳簿保存法', en: 'Electronic Books Preservation Act' },
  'Electronic-Books-Rule': {
    ja: '電子帳簿保存法施行規則',
    en: 'Regulation for Enforcement of the Electronic Books Preservation Act',
  },
  'Labor-Standards-Act': { ja: '労働基準法', en: 'Labor Standards Act' },
  'Labor-Standards-Rule': {
    ja: '労働基準法施行規則',
    en: 'Regulation for Enforcement of the Labor Standards Act',
  },
  'Safety-Rule': { ja: '労働安全衛生規則', en: 'Industrial Safety and Health Regulation' },
  'Employment-Insurance-Rule': {
    ja: '雇用保険法施行規則',
    en: 'Regulation for Enforcement of the Employment Insurance Act',
  },
  'Accident-Insurance-Rule': {
    ja: '労働者災害補償保険法施行規則',
    en: "Regulation for Enforcement of the Workers' Accident Insurance Act",
  },
  'Premium-Rule': {
    ja: '労働保険徴収法施行規則',
    en: 'Regulation for Enforcement of the Labor Insurance Premium Act',
  },
  'Health-Insurance-Rule': {
    ja: '健康保険法施行規則',
    en: 'Regulation for Enforcement of the Health Insurance Act',
  },
  'Pension-Rule': {
    ja: '厚生年金保険法施行規則',
    en: "Regulation for Enforcement of the Employees' Pension Insurance Act",
  },
  'Dispatch-Act': { ja: '労働者派遣法', en: 'Worker Dispatch Act' },
  'AML-Act': {
    ja: '犯罪収益移転防止法',
    en: 'Act on Prevention of Transfer of Criminal Proceeds',
  },
  'Physicians-Act': { ja: '医師法', en: 'Medical Practitioners Act' },
  'Dentists-Act': { ja: '歯科医師法', en: 'Dental Practitioners Act' },
  'Insured-Care-Rule': { ja: '保険医療機関及び保険医療養担当規則', en: 'Rules on Insured Care' },
  'Medical-Care-Rule': {
    ja: '医療法施行規則',
    en: 'Regulation for Enforcement of the Medical Care Act',
  },
  'Pharmacists-Act': { ja: '薬剤師法', en: 'Pharmacists Act' },
  'Mail-Act': { ja: '特定電子メール法', en: 'Act on Regulation of Specified Electronic Mail' },
  'Mail-Rule': {
    ja: '特定電子メール法施行規則',
    en: 'Regulation for Enforcement of the Specified Electronic Mail Act',
  },
  'Commerce-Act': { ja: '特定商取引法', en: 'Act on Specified Commercial Transactions' },
  'Second-Hand-Act': { ja: '古物営業法', en: 'Secondhand Articles Dealer Act' },
  'Inn-Act': { ja: '旅館業法', en: 'Inns and Hotels Act' },
  'Inn-Rule': {
    ja: '旅館業法施行規則',
    en: 'Regulation for Enforcement of the Inns and Hotels Act',
  },
  'Real-Estate-Act': { ja: '宅地建物取引業法', en: 'Real Estate Brokerage Act' },
  'Moneylending-Act': { ja: '貸金業法', en: 'Money Lending Business Act' },
  'Moneylending-Rule': {
    ja: '貸金業法施行規則',
    en: 'Regulation for Enforcement of the Money Lending Business Act',
  },
  'Construction-Act': { ja: '建設業法', en: 'Construction Business Act' },
  'Mobile-Phone-Act': { ja: '携帯電話不正利用防止法', en: 'Mobile Phone Misuse Prevention Act' },
  'Subcontract-Act': { ja: '中小受託取引適正化法', en: 'Act on Fair Entrusted Transactions' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** The short name of a law the pack cites. */
export type LawName = keyof typeof laws

/** A place in a law: `place('APPI', '27', '5', '3')` is Art. 27(5)(iii); a branch is `12-3`, a supplement `S143`. */
export function place(
  law: LawName,
  article: string,
  paragraph?: string,
  item?: string,
): Provision & { readonly law: LawName } {
  return {
    law,
    article,
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
  }
}

/** A place in the law as a letter cites it: 「個人情報保護法第27条第5項第3号」, `APPI Art. 27(5)(iii)`. */
export function cite(provision: Provision): Bilingual {
  const { law, article, paragraph, item } = provision
  const names: Readonly<Record<string, Bilingual>> = laws
  const name = names[law] ?? { ja: law, en: law }
  if (law.includes('GL')) return { ja: `${name.ja}${article}`, en: `${name.en} ${article}` }
  const [number = '', ...branches] = article.replace(/^S/u, '').split('-')
  const supplement = article.startsWith('S')
  const branch = branches.map((one) => `の${one}`).join('')
  return {
    ja: `${name.ja}${supplement ? '附則' : ''}第${number}条${branch}${paragraph === undefined ? '' : `第${paragraph}項`}${item === undefined ? '' : `第${item}号`}`,
    en: `${name.en} ${supplement ? 'Suppl. ' : ''}Art. ${[number, ...branches].join('-')}${paragraph === undefined ? '' : `(${paragraph})`}${item === undefined ? '' : `(${roman(item)})`}`,
  }
}

const romans = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')

function roman(item: string): string {
  return romans[Number(item) - 1] ?? item
}
