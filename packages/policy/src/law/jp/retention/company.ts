import { place } from '../laws.ts'
import { entry, inCase, type RetentionEntry } from './entry.ts'

const closing = { ja: '帳簿の閉鎖の時', en: 'the closing of the books' }
const creation = { ja: '作成の日', en: 'the day of creation' }
const taxYear = {
  ja: '事業年度の終了から2か月を経た日の翌日(申告期限の翌日)',
  en: 'the day after two months from the end of the business year, which is when the return is due',
}

/** Books, papers and records every company has. */
export const companyRetention: readonly RetentionEntry[] = [
  entry({
    id: 'RET-APPI-1',
    records: {
      ja: '個人データの第三者提供の記録、提供を受けた記録',
      en: 'records of providing personal data to, or receiving it from, a third party',
    },
    in: [
      place('APPI', '29', '2'),
      place('APPI', '30', '4'),
      place('APPI', '31', '3'),
      place('APPI-Rule', '21'),
      place('APPI-Rule', '25'),
      place('APPI-Rule', '29'),
    ],
    periods: [
      inCase('P1Y', '契約書などで代えたとき', 'where a contract or the like stands for the record'),
      inCase('P3Y', 'それ以外のとき', 'otherwise'),
    ],
    start: {
      ja: '最後の提供の日(一括の記録と契約書などの場合)、または記録を作成した日',
      en: 'the last provision, for a lump record or a contract; otherwise the day of the record',
    },
    known: 'verified',
  }),
  entry({
    id: 'RET-CO-1',
    records: { ja: '会計帳簿と事業に関する重要な資料', en: 'account books and important papers' },
    in: [place('Companies-Act', '432', '2')],
    periods: ['P10Y'],
    start: closing,
    known: 'secondary',
  }),
  entry({
    id: 'RET-CO-2',
    records: { ja: '計算書類と附属明細書', en: 'financial statements and their schedules' },
    in: [place('Companies-Act', '435', '4')],
    periods: ['P10Y'],
    start: creation,
    known: 'unverified',
  }),
  entry({
    id: 'RET-CO-3',
    records: {
      ja: '株主総会と取締役会の議事録',
      en: 'minutes of shareholders’ and directors’ meetings',
    },
    in: [place('Companies-Act', '318', '2'), place('Companies-Act', '371', '1')],
    periods: [inCase('P10Y', '本店', 'head office'), inCase('P5Y', '支店の写し', 'branch copy')],
    start: { ja: '会議の日', en: 'the day of the meeting' },
    known: 'unverified',
  }),
  entry({
    id: 'RET-CM-1',
    records: {
      ja: '商業帳簿と営業に関する重要な資料',
      en: 'a merchant’s books and important papers',
    },
    in: [place('Commercial-Code', '19', '3')],
    periods: ['P10Y'],
    start: closing,
    known: 'unverified',
  }),
  entry({
    id: 'RET-TX-1',
    records: { ja: '法人税の帳簿書類', en: 'books and papers for corporation tax' },
    in: [
      place('Corporation-Tax-Act', '126'),
      place('Corporation-Tax-Act', '150-2'),
      place('Corporation-Tax-Rule', '59'),
      place('Corporation-Tax-Rule', '67'),
    ],
    periods: ['P7Y'],
    start: taxYear,
    known: 'secondary',
  }),
  entry({
    id: 'RET-TX-2',
    records: {
      ja: '欠損金が生じた事業年度の法人税の帳簿書類',
      en: 'books and papers for corporation tax of a year with a loss',
    },
    in: [place('Corporation-Tax-Act', '57'), place('Corporation-Tax-Rule', '26-3')],
    periods: ['P10Y'],
    start: taxYear,
    known: 'unverified',
    // Of business years that begin from then on; nine years for those before.
    from: '2018-04-01',
  }),
  entry({
    id: 'RET-TX-3',
    records: { ja: '個人事業の所得税の帳簿', en: 'a sole trader’s books for income tax' },
    in: [place('Income-Tax-Act', '148'), place('Income-Tax-Rule', '63')],
    periods: [inCase('P7Y', '帳簿', 'books'), inCase('P5Y', '一部の書類', 'some papers')],
    start: { ja: '申告期限の翌日', en: 'the day after the return is due' },
    known: 'unverified',
  }),
  entry({
    id: 'RET-TX-4',
    records: {
      ja: '消費税の帳簿、請求書、インボイスの写し',
      en: 'books, invoices and copies of qualified invoices for consumption tax',
    },
    in: [
      place('Consumption-Tax-Act', '30', '7'),
      place('Consumption-Tax-Act', '57-4', '6'),
      place('Consumption-Tax-Order', '50'),
      place('Consumption-Tax-Order', '70-13'),
    ],
    periods: ['P7Y'],
    start: {
      ja: '課税期間の末日の翌日から2か月を経た日',
      en: 'two months after the end of the taxable period',
    },
    known: 'unverified',
  }),
  entry({
    id: 'RET-TX-5',
    records: {
      ja: '電子取引のデータ(PDFの請求書、インターネットの注文など)',
      en: 'data of electronic transactions, such as PDF invoices and orders on the internet',
    },
    in: [place('Electronic-Books-Act', '7'), place('Electronic-Books-Rule', '4')],
    periods: [
      inCase('P7Y', '通常の事業年度', 'an ordinary business year'),
      inCase('P10Y', '欠損金が生じた事業年度', 'a business year with a loss'),
    ],
    start: taxYear,
    known: 'unverified',
    from: '2024-01-01',
  }),
  entry({
    id: 'RET-TX-6',
    records: {
      ja: '扶養控除等申告書(個人番号を含む。期間の後は速やかに廃棄)',
      en: 'declarations of dependants, which hold My Numbers; destroyed promptly afterwards',
    },
    in: [place('Income-Tax-Rule', '76-3'), place('My-Number-GL', '4-3-(3)B')],
    periods: ['P7Y'],
    start: {
      ja: '提出期限の属する年の翌年1月10日の翌日',
      en: 'the day after 10 January of the year that follows the year in which it was due',
    },
    known: 'verified',
  }),
  entry({
    id: 'RET-NO-1',
    records: {
      ja: '個人番号(法令の保存期間の後は、復元できない方法で速やかに削除する)',
      en: 'My Numbers, deleted for good without delay once no law wants them kept',
    },
    in: [place('My-Number-Act', '20'), place('My-Number-GL', '4-3-(3)B')],
    periods: [],
    start: { ja: '法令の保存期間の満了', en: 'the end of the statutory period' },
    known: 'verified',
    kind: 'erase',
  }),
  entry({
    id: 'RET-LIM',
    records: {
      ja: '紛争に備える資料(消滅時効。保存の義務ではない)',
      en: 'papers for a possible dispute: limitation periods, which are no duty to keep',
    },
    in: [place('Civil-Code', '166'), place('Product-Liability-Act', '5')],
    periods: [
      inCase('P5Y', '権利を行使できると知った時から', 'from knowing of the claim'),
      inCase(
        'P10Y',
        '権利を行使できる時から、または引渡しの時から',
        'from when it could be made, or from delivery',
      ),
    ],
    start: null,
    known: 'unverified',
    kind: 'claims',
  }),
]
