import type { Rules } from '../bundle/rules.ts'

const clauses = ['other-1']
const answered = { by: '庭野 みどり', on: '2026-10-01' }

/** Rules with something in every place a text can speak of, of a garden shop that does not exist. */
export const wholeRules: Rules = {
  format: 1,
  company: {
    name: '株式会社みどり園芸',
    email: 'kojin@midori-engei.example',
    address: '〒999-0002 架空県若葉市花町4丁目5番6号',
    representative: '代表取締役 庭野 茂',
    phone: '099-000-5678',
    officer: '庭野 みどり',
  },
  policy: { ja: { file: 'policy.ja.md', sha256: '0'.repeat(64) }, effectiveOn: '2026-11-01' },
  collection: { clauses, identifiers: ['cookie', 'ip-address', 'access-log'] },
  acquisition: { clauses },
  purposes: [
    {
      id: 'fulfilment',
      label: {
        ja: 'ご注文の苗と資材を発送し、返品や交換に応じるため',
        en: 'sending the plants and tools you ordered, and taking them back',
      },
      clauses,
      categories: ['name', 'address', 'phone', 'order', 'delivery'],
      stoppable: false,
    },
    {
      id: 'billing',
      label: {
        ja: '代金を請求し、お支払いを受けるため',
        en: 'asking for and receiving payment',
      },
      clauses,
      categories: ['name', 'payment', 'payment-card'],
      stoppable: false,
    },
    {
      id: 'advertising',
      label: {
        ja: '閲覧と購入の履歴を分析し、関心に合わせた園芸用品の広告を表示するため',
        en: 'analysing what you viewed and bought, to show advertisements that interest you',
      },
      clauses,
      categories: ['email', 'preference', 'cookie', 'access-log'],
      stoppable: true,
    },
    {
      id: 'employment',
      label: {
        ja: '当社で働く方の人事、給与、社会保険の手続を行うため',
        en: 'personnel, pay and social insurance of people who work for us',
      },
      clauses,
      categories: ['name', 'employment'],
      stoppable: false,
    },
  ],
  provisions: [
    { clauses, basis: 'law' },
    { clauses, basis: 'emergency' },
    { clauses, basis: 'public-authority' },
    {
      clauses,
      basis: 'consent',
      recipient: { ja: '株式会社かだん信販', en: 'Kadan Credit' },
      items: ['name', 'payment'],
      purposes: ['billing'],
    },
    { clauses, basis: 'entrustment' },
    { clauses, basis: 'succession' },
    {
      clauses,
      basis: 'joint-use',
      joint: {
        items: ['name', 'order'],
        users: {
          ja: '株式会社みどり園芸と株式会社みどり造園',
          en: 'Midori Engei and Midori Zoen',
        },
        purposes: ['fulfilment'],
        responsible: {
          name: '株式会社みどり園芸',
          address: '架空県若葉市花町4丁目5番6号',
          representative: '代表取締役 庭野 茂',
        },
      },
    },
  ],
  transmissions: [
    {
      id: 'counting',
      clauses,
      destination: { name: '株式会社はなかず計測', country: 'JP' },
      items: ['閲覧したページのURL', 'Cookie'],
      purpose: { ja: '閲覧状況の集計', en: 'counting visits' },
      recipientPurpose: { ja: '計測の受託', en: 'counting for us' },
      route: 'opt-out',
    },
  ],
  requests: {
    clauses,
    kinds: [
      'purpose-notice',
      'disclosure',
      'correction',
      'addition',
      'deletion',
      'suspension',
      'erasure',
      'stop-provision',
      'provision-records',
    ],
    identityDocuments: ['運転免許証', '在留カード'],
    channels: ['web', 'post', 'phone'],
    agents: ['legal', 'mandated'],
    delivery: ['electronic', 'paper'],
    feeYen: 0,
    promisedDays: 14,
  },
  permissions: { clauses },
  safeguards: {
    clauses,
    measures: [
      'basic-policy',
      'rules',
      'organisational',
      'people',
      'physical',
      'technical',
      'external-environment',
    ],
  },
  schedules: [
    {
      id: 'orders',
      clauses,
      period: 'P7Y',
      start: { ja: '取引が終わった日', en: 'the end of the transaction' },
      ground: {
        ja: '法人税法施行規則第59条',
        en: 'Regulation for Enforcement of the Corporation Tax Act, Art. 59',
      },
      afterwards: 'erase',
    },
    {
      id: 'members',
      clauses,
      period: 'P1Y',
      start: { ja: '退会した日', en: 'withdrawal' },
      ground: { ja: '退会後のお問い合わせへの対応', en: 'questions after withdrawal' },
      afterwards: 'anonymise',
    },
    {
      id: 'access-logs',
      clauses,
      period: 'P90D',
      start: { ja: '記録した日', en: 'the day of the record' },
      ground: { ja: '不正なアクセスの調査', en: 'inquiry into misuse' },
      afterwards: 'erase',
    },
  ],
  retention: { clauses, exceptions: ['law', 'consent', 'claims', 'fraud'] },
  breach: { clauses, drillEvery: 'P1Y' },
  improvement: { clauses, auditEvery: 'P1Y', trainingEvery: 'P6M' },
  publication: { clauses, url: 'https://midori-engei.example/privacy' },
  change: { clauses, noticeDays: 30 },
  contact: { clauses, department: '個人情報相談窓口', complaints: true },
  statements: [],
  answers: {
    'foreign-storage': { answer: false, ...answered },
    'foreign-recipient': { answer: false, ...answered },
    'charges-fee': { answer: false, ...answered },
    'accredited-body': { answer: false, ...answered },
    'telecom-service': { answer: true, ...answered },
    minors: { answer: false, ...answered },
    'anonymised-information': { answer: false, ...answered },
  },
}
