import { place } from '../laws.ts'
import { entry, inCase, type RetentionEntry } from './entry.ts'

const completion = { ja: '完結の日', en: 'the day it was completed' }
const lastEntry = { ja: '最後の記載の日', en: 'the day of the last entry' }

/** Records only some trades have. */
export const sectorRetention: readonly RetentionEntry[] = [
  entry({
    id: 'RET-AML-1',
    records: { ja: '取引時確認の記録', en: 'records of customer identification' },
    in: [place('AML-Act', '6', '2')],
    periods: ['P7Y'],
    start: { ja: '取引に係る契約の終了など', en: 'the end of the contract and the like' },
    known: 'secondary',
  }),
  entry({
    id: 'RET-AML-2',
    records: { ja: '特定業務に係る取引の記録', en: 'records of transactions' },
    in: [place('AML-Act', '7', '3')],
    periods: ['P7Y'],
    start: { ja: '取引の日', en: 'the day of the transaction' },
    known: 'secondary',
  }),
  entry({
    id: 'RET-MD-1',
    records: { ja: '診療録', en: 'medical records' },
    in: [place('Physicians-Act', '24', '2'), place('Dentists-Act', '23', '2')],
    periods: ['P5Y'],
    start: { ja: '最後の記載、診療の完結', en: 'the last entry, or the end of the treatment' },
    known: 'secondary',
  }),
  entry({
    id: 'RET-MD-2',
    records: { ja: '保険診療の帳簿と診療録', en: 'books and medical records of insured care' },
    in: [place('Insured-Care-Rule', '9')],
    periods: [
      inCase('P3Y', '帳簿等', 'books and the like'),
      inCase('P5Y', '診療録', 'medical records'),
    ],
    start: completion,
    known: 'unverified',
  }),
  entry({
    id: 'RET-MD-3',
    records: { ja: '病院の諸記録', en: 'a hospital’s various records' },
    in: [place('Medical-Care-Rule', '20')],
    periods: ['P2Y'],
    start: null,
    known: 'unverified',
  }),
  entry({
    id: 'RET-MD-4',
    records: {
      ja: '調剤済みの処方箋、調剤録(5年への延長の施行日は未確認)',
      en: 'dispensed prescriptions and dispensing records; the day five years begin to apply is not known here',
    },
    in: [place('Pharmacists-Act', '27'), place('Pharmacists-Act', '28')],
    periods: ['P3Y'],
    start: { ja: '調剤済みとなった日、最後の記入の日', en: 'dispensing, or the last entry' },
    // Three years may be too short by now, so this line is no surer than what it does not know.
    known: 'unverified',
  }),
  entry({
    id: 'RET-EM-1',
    records: {
      ja: '広告メールの送信に同意したことの記録',
      en: 'records of consent to marketing mail',
    },
    in: [place('Mail-Act', '3', '2'), place('Mail-Rule', '4')],
    periods: ['P1M'],
    start: { ja: '最後に送信した日', en: 'the end of sending' },
    known: 'unverified',
  }),
  entry({
    id: 'RET-SC-1',
    records: {
      ja: '通信販売の広告メールに承諾したことの記録',
      en: 'records of consent to mail advertising in mail-order sales',
    },
    in: [place('Commerce-Act', '12-3', '3')],
    periods: ['P3Y'],
    start: { ja: '送信した日', en: 'the day of sending' },
    known: 'unverified',
  }),
  entry({
    id: 'RET-OT-1',
    records: { ja: '古物台帳', en: 'the ledger of secondhand articles' },
    in: [place('Second-Hand-Act', '18')],
    periods: ['P3Y'],
    start: lastEntry,
    known: 'unverified',
  }),
  entry({
    id: 'RET-OT-2',
    records: { ja: '宿泊者名簿', en: 'the register of guests' },
    in: [place('Inn-Act', '6'), place('Inn-Rule', '4-2')],
    periods: ['P3Y'],
    start: { ja: '作成の日', en: 'the day of creation' },
    known: 'unverified',
  }),
  entry({
    id: 'RET-OT-3',
    records: {
      ja: '宅地建物取引業の帳簿、従業者名簿',
      en: 'a real estate broker’s books and roster',
    },
    in: [place('Real-Estate-Act', '49'), place('Real-Estate-Act', '48')],
    periods: [
      inCase('P5Y', '帳簿', 'books'),
      inCase('P10Y', '新築住宅の帳簿と従業者名簿', 'books on new houses, and the roster'),
    ],
    start: { ja: '帳簿の閉鎖、最後の記載', en: 'the closing of the books, or the last entry' },
    known: 'unverified',
  }),
  entry({
    id: 'RET-OT-4',
    records: { ja: '貸金業の帳簿', en: 'a money lender’s books' },
    in: [place('Moneylending-Act', '19'), place('Moneylending-Rule', '17')],
    periods: ['P10Y'],
    start: { ja: '最終の返済期日', en: 'the day of the final repayment' },
    known: 'unverified',
  }),
  entry({
    id: 'RET-OT-5',
    records: { ja: '建設業の帳簿と図書', en: 'a builder’s books and drawings' },
    in: [place('Construction-Act', '40-3')],
    periods: [
      inCase('P5Y', '帳簿', 'books'),
      inCase('P10Y', '新築住宅の帳簿と図書', 'books on new houses, and drawings'),
    ],
    start: { ja: '引渡しの日', en: 'delivery' },
    known: 'unverified',
  }),
  entry({
    id: 'RET-OT-6',
    records: { ja: '携帯電話の本人確認記録', en: 'identity checks for mobile phones' },
    in: [place('Mobile-Phone-Act', '4')],
    periods: ['P3Y'],
    start: { ja: '契約の終了', en: 'the end of the contract' },
    known: 'unverified',
  }),
  entry({
    id: 'RET-OT-7',
    records: {
      ja: '受託取引の書類(旧下請法の書類)',
      en: 'papers on entrusted transactions, formerly under the Subcontract Act',
    },
    in: [],
    periods: ['P2Y'],
    start: completion,
    known: 'unverified',
    from: '2026-01-01',
  }),
]
